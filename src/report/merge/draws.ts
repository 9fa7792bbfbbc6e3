import type { Counterexample, DrawCounts, Result } from "../../model/result.ts";

const counted = [
  "planned",
  "passed",
  "failed",
  "unjudged",
  "discarded",
  "leftOut",
  "shrinking",
  "requests",
  "modelCalls",
  "inputTokens",
  "outputTokens",
] as const satisfies readonly (keyof DrawCounts)[];

/** How strongly the ending of one shard speaks for that of all. */
const strength = ["fail", "pass", "error", "inconclusive", "skip"] as const;

/** The result of one drawn case in one mode from those of its shards: counts added up, counterexamples together. */
export function mergeDrawn(results: readonly Result[]): Result | undefined {
  const [first] = strength.flatMap((verdict) => results.filter((result) => result.verdict === verdict));
  if (!first) return undefined;
  const like = results.filter(({ verdict }) => verdict === first.verdict);
  const counterexamples = firstOfEach(results.flatMap((result) => result.counterexamples ?? []));
  const noticed = results.flatMap((result) => result.noticed ?? []);
  const reason = joined(like.flatMap((result) => result.reason ?? []));
  const { counterexamples: _, noticed: __, reason: ___, ...rest } = first;
  const shown = counterexamples.length > 0 ? counterexamples.flatMap(({ exchanges }) => exchanges) : first.exchanges;
  return {
    ...rest,
    ...(reason !== "" && { reason }),
    findings: results.flatMap(({ findings }) => findings),
    exchanges: [...new Set(shown)],
    ms: Math.max(...results.map(({ ms }) => ms)),
    draws: added(results.flatMap(({ draws }) => draws ?? [])),
    ...(noticed.length > 0 && { noticed }),
    ...(counterexamples.length > 0 && { counterexamples }),
  };
}

const added = (some: readonly DrawCounts[]): DrawCounts =>
  Object.fromEntries(
    counted.map((name) => [name, some.reduce((sum, one) => sum + one[name], 0)]),
  ) as unknown as DrawCounts;

const numberOf = ({ path }: Counterexample): number => Number(path.split(":")[0]);

/** One for each region, the first one that was drawn: a run draws nothing more of a region that has failed. */
function firstOfEach(all: readonly Counterexample[]): readonly Counterexample[] {
  const sorted = all.toSorted((one, other) => numberOf(one) - numberOf(other));
  return [...new Map(sorted.toReversed().map((one) => [one.region, one])).values()].toSorted(
    (one, other) => numberOf(one) - numberOf(other),
  );
}

const many = /^(?<why>.*) \((?<draws>\d+) draws\)$/u;

/** Reasons with the numbers of their draws added up, each once: `... (3 draws)` and `...` make `... (4 draws)`. */
function joined(reasons: readonly string[]): string {
  const draws = new Map<string, number>();
  for (const part of reasons.flatMap((reason) => reason.split("; "))) {
    const { why = part, draws: number = "1" } = many.exec(part)?.groups ?? {};
    draws.set(why, (draws.get(why) ?? 0) + Number(number));
  }
  return [...draws]
    .map(([why, number]) => (number > 1 && reasons.length > 0 ? `${why} (${number} draws)` : why))
    .slice(0, 3)
    .join("; ");
}
