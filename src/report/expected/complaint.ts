import type { ExpectedFailure, ExpectedReport, JudgedEntry } from "../../model/expected.ts";
import type { Report } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { namesOf, speaksAgainst } from "../attribution.ts";
import { endedOf, isAgainst, isAsExpected } from "./ended.ts";

/** Names that a sentence holds; the others are counted. */
const SHOWN = 3;

/** One sentence on why an entry turns the run red, and what to do; undefined where all its results are as it says. */
export function complaintOf(entry: ExpectedFailure, results: readonly Result[], isOver: boolean): string | undefined {
  const others = results.filter((result) => !isAsExpected(entry, result));
  const said = [...Map.groupBy(others, (result) => whatCame(entry, result))].map(
    ([what, some]) => `${folded(namesOf(some))} ${what}`,
  );
  if (isOver) {
    const now = said.length > 0 ? said.join("; ") : `${folded(namesOf(results))} ended as ${endsAs(entry)} still`;
    return `expired on ${entry.expires}; ${now}`;
  }
  return said.length > 0 ? said.join("; ") : undefined;
}

const endsAs = ({ outcome }: ExpectedFailure): string => outcome.join(" or ");

/** The rest of a sentence that begins with the names of results. */
function whatCame(entry: ExpectedFailure, result: Result): string {
  const why = result.reason === undefined ? "" : ` (${result.reason})`;
  if (result.verdict === "pass") return "passed: take the entry out, or name fewer results in it";
  if (isAgainst(entry, result)) return `ended as ${endedOf(result)} instead of ${endsAs(entry)}${why}`;
  return `spoke against ${[...speaksAgainst(result)].join(", ")} instead of ${(entry.requirement ?? []).join(", ")}`;
}

function folded(all: readonly string[]): string {
  // One more name is not longer than the words that would stand for it.
  if (all.length <= SHOWN + 1) return all.join(", ");
  return `${all.slice(0, SHOWN).join(", ")} and ${all.length - SHOWN} more`;
}

/** The entries that turn a run red. */
export const unmet = ({ expected }: Pick<Report, "expected">): readonly JudgedEntry[] =>
  (expected?.entries ?? []).filter(({ state }) => state === "unmet" || state === "expired");

/** `known.yaml:12`, as editors and CI take it. */
export const placeOf = ({ file }: ExpectedReport, { line }: ExpectedFailure): string => `${file}:${line}`;
