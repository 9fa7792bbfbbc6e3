import type { Report } from "../../model/report.ts";
import { nameOf } from "../attribution.ts";
import { excuse } from "../expected/excuse.ts";
import { differences, quoted } from "./difference.ts";
import type { Objection } from "./objection.ts";

/**
 * Results that are excused and no entry of the report's own list excuses, and entries that came to something else: a failure
 * that is called expected is green in CI. Whether the list itself is to be believed is for its reader to say.
 */
export function wrongExcuses(report: Report): readonly Objection[] {
  const { file = "", entries = [] } = report.expected ?? {};
  const again = excuse(report, { file, entries });
  const found = [
    ...report.results.flatMap((result, index) =>
      differences(result.excused, again.results[index]?.excused, `/results/${nameOf(result)}/excused`),
    ),
    ...differences(entries, again.expected?.entries, "/expected/entries"),
  ];
  return found.map(({ at, says, makes }) => ({
    code: "edited",
    at,
    message: `says ${quoted(says)}; its list of expected failures makes ${quoted(makes)}`,
  }));
}
