import type { Level } from "../../spec/generated/requirements.ts";
import { verdicts, type Verdict } from "../model/result.ts";
import { thousands } from "./thousands.ts";

export const levels: readonly Level[] = ["MUST", "SHOULD", "MAY"];

/** Number of items by verdict; every verdict is present. */
export function tally(items: Iterable<{ readonly verdict: Verdict }>): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { pass: 0, fail: 0, inconclusive: 0, skip: 0, error: 0 };
  for (const item of items) counts[item.verdict] += 1;
  return counts;
}

/** Sum over the verdicts. */
export const sum = (counts: Readonly<Record<Verdict, number>>): number =>
  verdicts.reduce((total, verdict) => total + counts[verdict], 0);

/** `1 case`, `2 cases`, `1,204 cases`. */
export const count = (number: number, noun: string): string =>
  `${thousands(number)} ${number === 1 ? noun : noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
