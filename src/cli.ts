#!/usr/bin/env node
import process from "node:process";

import { version } from "./version.ts";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const oldest = [22, 19] as const;

// Before anything else is loaded: the most frequent call of a script is also the cheapest.
if (process.argv.length === 3 && (process.argv[2] === "--version" || process.argv[2] === "-V")) {
  process.stdout.write(`${version}\n`);
} else if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  const found = `error: Node ${process.versions.node} is too old for messages-conformance`;
  process.stderr.write(
    `${found}\nhint: it needs Node ${oldest.join(".")} or newer: npx -p node@24 -p messages-conformance messages-conformance\n`,
  );
  process.exitCode = 2;
} else {
  // Before anything large is loaded.
  const { keepSmall } = await import("./commands/young-generation.ts");
  keepSmall();
  const { main } = await import("./commands/main.ts");
  process.exitCode = await main(process.argv.slice(2));
}
