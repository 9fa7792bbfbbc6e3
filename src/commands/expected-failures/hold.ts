import { writeFileSync } from "node:fs";

import type { Case } from "../../model/case.ts";
import type { ExpectedList, ExpectedReport } from "../../model/expected.ts";
import type { Report } from "../../model/report.ts";
import { excuse } from "../../report/expected/excuse.ts";
import { count } from "../../report/tally.ts";
import { visible } from "../../report/visible.ts";
import { UsageError } from "../usage-error.ts";
import { checkExpected } from "./check.ts";
import { parseExpected } from "./parse.ts";
import { listOf, type ExpectedFile } from "./read.ts";
import { updated, type Updated } from "./update.ts";

/** A file of expected failures made true of a run: what it says then, its text, and what became of its entries. */
export interface Rewritten {
  readonly list: ExpectedList;
  readonly text: string;
  readonly said: string;
}

/**
 * Makes a file of expected failures true of a run. Held against that list, the run has the exit code that the next one will
 * have.
 *
 * @param report without secrets: what was seen is the reason of new entries
 */
export function rewriteExpected(
  report: Report,
  { file, entries, text }: ExpectedFile,
  cases: readonly Case[],
): Rewritten {
  const judged = excuse(report, { file, entries });
  const expected: ExpectedReport = judged.expected ?? { file, entries: [] };
  const after = updated(text, { ...judged, expected }, cases);
  const list = listOf(parseExpected(after.text, visible(file)), file);
  checkExpected(list, cases, report.target.url);
  return { list, text: after.text, said: `${visible(file)}: ${inWords(after)}` };
}

function inWords({ removed, changed, added }: Updated): string {
  const parts = [
    [removed, "taken out"],
    [changed, "changed"],
    [added, "new"],
  ] as const;
  const said = parts.flatMap(([number, what]) => (number > 0 ? [`${count(number, "entry")} ${what}`] : []));
  return said.join(", ") || "nothing has changed";
}

/** Throws {@link UsageError} where the file cannot be written. */
export function writeExpected(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `${visible(file)} cannot be written: ${visible(reason)}`,
      "the reports of the run are written",
    );
  }
}
