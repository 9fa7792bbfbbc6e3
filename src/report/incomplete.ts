import type { Report } from "../model/report.ts";
import { leavesOpen } from "./judge-requirement.ts";
import { count } from "./tally.ts";

/** Why a report is not complete, as the rest of a sentence; undefined where it is. */
export function whyIncomplete({ complete, reason, results }: Report): string | undefined {
  if (complete) return undefined;
  const unsent = results.filter(leavesOpen);
  const why = unsent.find((result) => result.reason !== undefined)?.reason;
  if (unsent.length > 0) return `${count(unsent.length, "result")} not sent${why === undefined ? "" : `, ${why}`}`;
  return (reason ?? "the run did not get to its end").replace(/\.$/u, "");
}
