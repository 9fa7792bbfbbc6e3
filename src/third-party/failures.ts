import type { Level } from "../../spec/generated/requirements.ts";
import type { Report } from "../model/report.ts";

/** A requirement that a server failed, with one finding to show how. */
export interface Failure {
  readonly id: string;
  readonly level: Level;
  readonly text: string;
  /** `case (mode, mode)`, in the order of the report. */
  readonly cases: readonly string[];
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
}

const rank: Readonly<Record<Level, number>> = { MUST: 0, SHOULD: 1, MAY: 2 };

/** Every requirement that some finding of a report names: MUST first, then by id. */
export function failuresOf({ requirements, results }: Pick<Report, "requirements" | "results">): readonly Failure[] {
  const findings = results
    .filter(({ verdict }) => verdict === "fail")
    .flatMap((result) => result.findings.map((finding) => ({ result, finding })));
  const failures = requirements.flatMap(({ id, level, text }): Failure[] => {
    const mine = findings.filter(({ finding }) => finding.requirement === id);
    const first = mine[0]?.finding;
    if (first === undefined) return [];
    const cases = casesOf(mine.map(({ result }) => result));
    return [{ id, level, text, cases, at: first.at, expected: first.expected, actual: first.actual }];
  });
  return failures.toSorted((a, b) => rank[a.level] - rank[b.level] || (a.id < b.id ? -1 : 1));
}

function casesOf(results: readonly { readonly id: string; readonly mode: string }[]): readonly string[] {
  const modes = new Map<string, Set<string>>();
  for (const { id, mode } of results) modes.set(id, (modes.get(id) ?? new Set()).add(mode));
  return [...modes].map(([id, seen]) => `${id} (${[...seen].join(", ")})`);
}
