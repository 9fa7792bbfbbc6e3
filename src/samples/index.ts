/**
 * `npm run samples`: makes the reports in reports/samples again: small ones in every format, and one page of a whole run with
 * its pictures. `npm run samples -- --goldens` leaves the page as it is.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

import { normalised } from "../report/normalise.ts";
import { goldens, renderings, samples } from "./goldens.ts";
import { writePage } from "./page.ts";
import { reportOn } from "./run.ts";

for (const { name, faults, options, results } of goldens) {
  const report = normalised(await reportOn(faults, { ...options, concurrency: 1 }, results));
  const folder = join(samples, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of await renderings(report)) {
    writeFileSync(join(folder, file), content);
    process.stdout.write(`${join(folder, file)} ${content.length}\n`);
  }
}
if (!process.argv.includes("--goldens")) for (const file of await writePage()) process.stdout.write(`${file}\n`);
