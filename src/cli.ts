#!/usr/bin/env node
import process from "node:process";

import { version } from "./version.ts";

// Before anything else is loaded: the most frequent call of a script is also the cheapest.
if (process.argv.length === 3 && (process.argv[2] === "--version" || process.argv[2] === "-V")) {
  process.stdout.write(`${version}\n`);
} else {
  const { main } = await import("./commands/main.ts");
  process.exitCode = await main(process.argv.slice(2));
}
