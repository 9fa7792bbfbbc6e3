import type { Limit, Outcome, Sample } from "./toolchain.ts";

/** What is wrong with an outcome, once the known limits of its toolchain are taken out. */
export interface Judged {
  /** How many failures the limits cover. */
  readonly tolerated: number;
  /** Failures that no limit covers, and covered samples that do not fail any more. */
  readonly problems: readonly string[];
}

/** Holds the failures of an outcome against the limits: each covered sample has to fail, and nothing else may. */
export function judge(outcome: Outcome, samples: readonly Sample[], limits: readonly Limit[]): Judged {
  const covered = new Map(samples.flatMap((sample) => limitOf(sample, limits)));
  const failed = (name: string): boolean => outcome.failures.some((failure) => isAbout(failure, name));
  const gone = [...covered].filter(([name]) => !failed(name));
  return {
    tolerated: covered.size - gone.length,
    problems: [
      ...outcome.failures.filter((failure) => ![...covered.keys()].some((name) => isAbout(failure, name))),
      ...gone.map(([name, limit]) => `${name}: works now, so this limit is out of date: ${limit.says}`),
    ],
  };
}

const isAbout = (failure: string, sample: string): boolean => failure.startsWith(`${sample}: `);

function limitOf(sample: Sample, limits: readonly Limit[]): (readonly [name: string, limit: Limit])[] {
  const limit = limits.find(({ covers }) => covers(sample));
  return limit === undefined ? [] : [[sample.name, limit]];
}
