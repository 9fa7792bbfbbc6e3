import type { RequirementId } from "../../spec/generated/requirements.ts";
import type { Result, Verdict } from "../model/result.ts";
import { speaksAgainst } from "./attribution.ts";

/** True for a skip that leaves open what would have happened: the case applies, but was not sent. */
export const leavesOpen = (result: Result): boolean =>
  result.verdict === "skip" && (result.skipped === "budget" || result.skipped === "target");

/** What one result says about a requirement. */
function evidence(result: Result, requirement: RequirementId): Verdict | "open" {
  if (result.verdict === "fail") {
    if (speaksAgainst(result).has(requirement)) return "fail";
    // Its findings are about something else; whether its own claim was exercised nobody can tell, but where it was drawn.
    return result.draws?.passed ? "pass" : "inconclusive";
  }
  return leavesOpen(result) ? "open" : result.verdict;
}

/**
 * Verdict of a requirement from the results about it. One failure is evidence and outweighs everything; then trouble
 * and what was not sent, because a pass that nobody saw is none; then a pass, which an unlucky model elsewhere
 * (`inconclusive`) or an inapplicable mode (`skip`) does not take away.
 */
export function judgeRequirement(requirement: RequirementId, results: readonly Result[]): Verdict {
  const seen = new Set(results.map((result) => evidence(result, requirement)));
  if (seen.has("fail")) return "fail";
  if (seen.has("error")) return "error";
  if (seen.has("open")) return "skip";
  if (seen.has("pass")) return "pass";
  return seen.has("inconclusive") ? "inconclusive" : "skip";
}
