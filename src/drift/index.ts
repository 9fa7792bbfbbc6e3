/** `npm run drift`: does the contract still say what the types of the official SDK say? */
import process from "node:process";

import { main } from "./main.ts";

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  width: process.stdout.isTTY ? process.stdout.columns : 160,
});
