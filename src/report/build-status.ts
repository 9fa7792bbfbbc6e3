import type { Result } from "../model/result.ts";

/**
 * What is said of a result to tools that know builds: green, red, or left out. Red is only what makes the target
 * non-conformant, or leaves a MUST without an answer; a recommendation that is not followed is `noted`, and what a list of
 * expected failures names is `expected`.
 */
export type BuildStatus = "passed" | "failed" | "error" | "noted" | "expected" | "unjudged";

/** How a result counts for a build. */
export function buildStatus({ verdict, level, excused }: Result): BuildStatus {
  if (verdict === "pass") return "passed";
  if (verdict === "fail" && level !== "MUST") return "noted";
  if (verdict === "skip" || (verdict === "error" && level !== "MUST")) return "unjudged";
  if (excused) return "expected";
  if (verdict === "inconclusive") return "unjudged";
  return verdict === "fail" ? "failed" : "error";
}

/** Why a result that was left out is: `inconclusive: the model did not ...`, `expected fail: the upstream ...`. */
export function leftOut({ verdict, reason, excused }: Result): string {
  if (!excused) return `${verdict}: ${reason ?? "no reason given"}`;
  const issue = excused.issue === undefined ? "" : ` (${excused.issue})`;
  return `expected ${verdict}: ${excused.reason}${issue}`;
}
