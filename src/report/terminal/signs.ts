import type { RequirementResult } from "../../model/report.ts";
import type { Verdict } from "../../model/result.ts";
import type { Style } from "./layout.ts";

/** How a requirement ended, as one character; to be told apart without colours, too. */
export interface Sign {
  readonly sign: string;
  readonly style: Style;
  readonly meaning: string;
}

const byVerdict: Readonly<Record<Verdict, Sign>> = {
  pass: { sign: "●", style: "green", meaning: "pass" },
  fail: { sign: "✗", style: "red", meaning: "MUST failed" },
  inconclusive: { sign: "?", style: "yellow", meaning: "inconclusive" },
  error: { sign: "!", style: "magenta", meaning: "no usable answer" },
  skip: { sign: "○", style: "dim", meaning: "skipped" },
};
const weakFail: Sign = { sign: "▲", style: "yellow", meaning: "SHOULD or MAY failed" };
const unselected: Sign = { sign: "·", style: "dim", meaning: "not selected" };

export function signOf({ verdict, level, cases }: RequirementResult): Sign {
  if (cases.length === 0) return unselected;
  return verdict === "fail" && level !== "MUST" ? weakFail : byVerdict[verdict];
}
/** In the order of a legend. */
export const signs: readonly Sign[] = [
  byVerdict.pass,
  byVerdict.fail,
  weakFail,
  byVerdict.inconclusive,
  byVerdict.error,
  byVerdict.skip,
  unselected,
];
