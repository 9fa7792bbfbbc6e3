import type { ExpectedFailure, JudgedEntry } from "../../model/expected.ts";
import type { Report } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { nameOf, speaksAgainst } from "../../report/attribution.ts";
import { endedOf, isAgainst, isAsExpected, isSilent } from "../../report/expected/ended.ts";
import { names } from "../../report/expected/names.ts";
import type { Named } from "./check.ts";
import type { Draft } from "./entry-text.ts";

/** What is to be done with an entry, so that it is true of the run. */
export type Plan =
  | { readonly kind: "keep" }
  | { readonly kind: "remove" }
  /** Members that get another value. */
  | { readonly kind: "edit"; readonly members: Partial<Pick<Draft, "mode" | "outcome" | "requirement">> }
  /** It is true of some results that it names, or of each in another way: an entry for each. */
  | { readonly kind: "split"; readonly into: readonly Draft[] };

/** How a result ends, as an entry says it. */
type Ending = Pick<Draft, "outcome" | "requirement">;

/**
 * What makes an entry true again. Results that the run says nothing of stay in it as they are: those it did not select, and those
 * that other shards have. An expired one that still fails stays, too: how long it may go on
 * is for a person to say.
 */
export function planOf(entry: JudgedEntry, report: Report, all: readonly Named[]): Plan {
  if (entry.state === "met" || entry.state === "open" || entry.state === "unselected") return { kind: "keep" };
  const isNamed = names(entry);
  const seen = new Map(report.results.filter(isNamed).map((result) => [nameOf(result), result]));
  const rest = all.filter(isNamed).flatMap((one) => {
    const result = seen.get(nameOf(one));
    const told = result && !isSilent(result, report.choice) ? result : undefined;
    if (told && isOver(told)) return [];
    return [{ ...one, ending: told ? endingOf(entry, told) : unchanged(entry) }];
  });
  if (rest.length === 0) return { kind: "remove" };
  if (entry.state === "expired") return { kind: "keep" };
  const [first] = rest;
  const isUniform = rest.every(({ ending }) => isSame(ending, first?.ending));
  const isWhole = rest.length === all.filter(isNamed).length;
  const ids = new Set(rest.map(({ id }) => id));
  if (first && isUniform && (isWhole || (ids.size === 1 && first.id === entry.case && rest.length === 1)))
    return { kind: "edit", members: changed(entry, first.ending, isWhole ? undefined : first.mode) };
  return { kind: "split", into: split(entry, rest, all) };
}

/** True where a result is none that could be excused any more. */
const isOver = ({ verdict }: Result): boolean => verdict === "pass" || verdict === "skip";

const unchanged = ({ outcome, requirement }: ExpectedFailure): Ending => ({
  outcome,
  ...(requirement && { requirement }),
});

function endingOf(entry: ExpectedFailure, result: Result): Ending {
  const ended = endedOf(result);
  if (isAsExpected(entry, result) || ended === "pass" || ended === "skip") return unchanged(entry);
  const { outcome, requirement } = entry;
  const isKnown = outcome.some((one) => one === result.verdict || one === ended);
  return {
    outcome: isKnown ? outcome : [ended],
    ...(requirement && { requirement: isAgainst(entry, result) ? requirement : [...speaksAgainst(result)] }),
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function changed(entry: ExpectedFailure, { outcome, requirement }: Ending, mode: Draft["mode"]) {
  return {
    ...(mode && mode !== entry.mode && { mode }),
    ...(!isSame(outcome, entry.outcome) && { outcome }),
    ...(requirement && !isSame(requirement, entry.requirement) && { requirement }),
  };
}

/** An entry for each case, or for each mode where they end in different ways. */
function split(
  { target, reason, issue, expires }: ExpectedFailure,
  rest: readonly (Named & { readonly ending: Ending })[],
  all: readonly Named[],
): readonly Draft[] {
  const shared = { ...(target && { target }), reason, ...(issue && { issue }), ...(expires && { expires }) };
  return [...Map.groupBy(rest, ({ id }) => id)].flatMap(([id, modes]) => {
    const isWhole = modes.length === all.filter((one) => one.id === id).length;
    const isUniform = modes.every(({ ending }) => isSame(ending, modes[0]?.ending));
    const each = isWhole && isUniform ? modes.slice(0, 1).map(({ ending }) => ({ ending })) : modes;
    return each.map((one): Draft =>
      Object.assign({ case: id }, "mode" in one && { mode: one.mode }, shared, one.ending),
    );
  });
}
