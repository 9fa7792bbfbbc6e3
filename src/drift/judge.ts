import picomatch from "picomatch";

import type { Comparison } from "./compare.ts";
import type { Difference } from "./difference.ts";
import type { Accepted, DriftFile } from "./drift-file.ts";

interface AcceptedDifference extends Difference {
  readonly reason: string;
}

/** A comparison in the light of what is accepted. */
export interface Judgement {
  /** Differences that nobody accepted. */
  readonly open: readonly Difference[];
  readonly accepted: readonly AcceptedDifference[];
  /** Lines of `spec/drift.yaml` that match nothing any more. */
  readonly stale: readonly string[];
  /** Definitions of ours that were not compared, without a reason. */
  readonly unmet: readonly string[];
}

/** Each difference goes to the first line that accepts it; a line counts as used wherever it matches. */
export function judge({ differences, unmet }: Comparison, file: DriftFile, edition: string): Judgement {
  const applies = (one: { readonly editions?: readonly string[] }): boolean => one.editions?.includes(edition) ?? true;
  const lines = file.accepted.filter(applies).map((line) => ({ line, matches: matcher(line) }));
  const listed = file.notCompared.filter(applies).map(({ name }) => name);
  const judged = differences.map((one) => ({ one, by: lines.find(({ matches }) => matches(one))?.line }));
  return {
    open: judged.flatMap(({ one, by }) => (by ? [] : [one])),
    accepted: judged.flatMap(({ one, by }) => (by ? [{ ...one, reason: by.reason }] : [])),
    stale: [
      ...lines.filter(({ matches }) => !differences.some((one) => matches(one))).map(({ line }) => described(line)),
      ...listed.filter((name) => !unmet.includes(name)).map((name) => `notCompared ${name}`),
    ],
    unmet: unmet.filter((name) => !listed.includes(name)),
  };
}

const glob = (pattern: string | undefined): ((value: string) => boolean) =>
  pattern === undefined ? () => true : picomatch(pattern);

function matcher({ kind, at, ours, detail, direction }: Accepted): (one: Difference) => boolean {
  const patterns = [glob(at), glob(ours), glob(detail)] as const;
  return (one) =>
    one.kind === kind &&
    (direction === undefined || one.direction === direction) &&
    patterns[0](one.at) &&
    patterns[1](one.ours) &&
    patterns[2](one.detail);
}

const described = ({ kind, at, ours, detail, direction }: Accepted): string =>
  [kind, direction, at, ours && `ours ${ours}`, detail && `detail ${detail}`].filter(Boolean).join(" ");
