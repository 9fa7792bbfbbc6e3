import type { Mode } from "../../model/exchange.ts";
import { count } from "../tally.ts";
import { thousands } from "../thousands.ts";
import type { Change, ComparedRequirement, Comparison, Kind, Lone, Side } from "./comparison.ts";

/** What the kinds are called above their results, in the order of what a reader wants first. */
export const titles: Readonly<Record<Kind, string>> = {
  broken: "New failures",
  changed: "Fail in another way",
  unjudged: "No longer judged",
  undecided: "Newly undecided",
  flaky: "Flaky before",
  fixed: "Fixed",
  settled: "Judged now, and passed",
};

/** Why the verdict is what it is: one sentence. */
export function because({ profiles, requirements, regressions, counts }: Comparison): string {
  const lost = profiles.filter(({ regression }) => regression);
  const changes = requirements.flatMap((requirement) => requirement.changes).filter(({ regression }) => regression);
  const of = (...some: readonly Kind[]): number =>
    new Set(changes.filter(({ kind }) => some.includes(kind)).map(({ id, mode }) => `${id} ${mode}`)).size;
  const [broken, more, open] = [of("broken"), of("changed"), of("unjudged", "undecided")];
  const said = [
    ...lost.map(({ profile, after }) => `${profile} was passed and is ${after === "fail" ? "failed" : after}`),
    ...(broken > 0 ? [`${count(broken, "result")} of a MUST ${broken === 1 ? "fails" : "fail"} and did not`] : []),
    ...(more > 0 ? [`${count(more, "drawn case")} of a MUST ${more === 1 ? "fails" : "fail"} for more requests`] : []),
    ...(open > 0 ? [`${count(open, "result")} of a MUST passed and cannot be judged any longer`] : []),
  ];
  if (regressions > 0) return `${said.join("; ")}.`;
  return `Nothing that a MUST asks for got worse${counts.fixed > 0 ? `; ${count(counts.fixed, "result")} fixed` : ""}.`;
}

/** Changes of one kind, by requirement. */
export const ofKind = ({ requirements }: Comparison, kind: Kind): readonly ComparedRequirement[] =>
  requirements.flatMap((requirement) => {
    const changes = requirement.changes.filter((change) => change.kind === kind);
    return changes.length > 0 ? [{ ...requirement, changes }] : [];
  });

/** Requirements with a MUST first, and what makes the comparison worse before the rest. */
export const byWeight = (some: readonly ComparedRequirement[]): readonly ComparedRequirement[] =>
  some.toSorted((a, b) => weight(b) - weight(a));
const weight = ({ level, changes }: ComparedRequirement): number =>
  (changes.some(({ regression }) => regression) ? 2 : 0) + (level === "MUST" ? 1 : 0);

/** Changes that read the same in their modes, as one. */
export function folded(
  changes: readonly Change[],
): readonly { readonly change: Change; readonly modes: readonly Mode[] }[] {
  const alike = Map.groupBy(changes, (change) => JSON.stringify([change.id, change.before, change.after, how(change)]));
  return [...alike.values()].flatMap((some) => {
    const [change] = some;
    return change ? [{ change, modes: some.map(({ mode }) => mode) }] : [];
  });
}

const times = (number: number): string => (number === 1 ? "once" : `${thousands(number)} times`);

/** What happened, in a few words: `pass → fail`, `wrong-status → crashed`, `passed 2 times, failed once`. */
export function how({ before, after, runs, outcomeBefore, outcomeAfter, excused }: Change): string {
  const known = excused ? `, expected: ${excused.reason}` : "";
  if (runs) return `passed ${times(runs.pass)}, failed ${times(runs.fail)}; ${after} now${known}`;
  const same = before === after && outcomeBefore !== undefined && outcomeAfter !== undefined;
  return `${same ? `${outcomeBefore} → ${outcomeAfter}` : before === after ? "another finding" : `${before} → ${after}`}${known}`;
}

/** What each side says that only it has: `3 results (1 fail)`. */
export function lone(some: readonly Lone[]): string {
  const failed = some.filter(({ verdict }) => verdict === "fail").length;
  return `${count(some.length, "result")}${failed > 0 ? ` (${thousands(failed)} fail)` : ""}`;
}

/** Which suite judged, and when. */
export const judgedBy = ({ tool, startedAt, complete }: Side): string =>
  `${startedAt.slice(0, 16).replace("T", " ")} UTC, ${tool.version} suite ${tool.suiteDigest}${complete ? "" : ", not complete"}`;

/** Features and levels that are others now: `feature supported → refused` with the names of what became so. */
export function smallChanges({
  features,
  levels,
}: Comparison): readonly (readonly [what: string, names: readonly string[]])[] {
  const all = [
    ...features.map(({ name, before, after }) => ({ name, change: `feature ${before} → ${after}` })),
    ...levels.map(({ id, before, after }) => ({ name: id, change: `level ${before} → ${after}` })),
  ];
  return [...Map.groupBy(all, ({ change }) => change)].map(([change, some]) => [change, some.map(({ name }) => name)]);
}
