/**
 * `npm run samples`: makes the reports in reports/samples again: small ones in every format, and one page of a whole run with
 * its pictures. `npm run samples -- --goldens` leaves the page as it is; `--formats` sends nothing and makes the formats again
 * from the reports that stand there.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

import { readReport } from "../commands/saved-report.ts";
import { normalised } from "../report/normalise.ts";
import { goldens, renderings, samples } from "./goldens.ts";
import { writePage } from "./page.ts";
import { reportOn } from "./run.ts";

const flags = new Set(process.argv.slice(2));
for (const { name, faults, options, results } of goldens) {
  const folder = join(samples, name);
  const report = flags.has("--formats")
    ? readReport(folder)
    : normalised(await reportOn(faults, { ...options, concurrency: 1 }, results));
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of await renderings(report)) writeFileSync(join(folder, file), content);
  process.stdout.write(`${folder}\n`);
}
if (flags.size === 0) for (const file of await writePage()) process.stdout.write(`${file}\n`);
