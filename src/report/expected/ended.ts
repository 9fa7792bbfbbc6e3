import type { Ended, ExpectedFailure } from "../../model/expected.ts";
import type { Result } from "../../model/result.ts";
import { speaksAgainst } from "../attribution.ts";

/** How a result ended: its verdict, or how a negative case failed. */
export const endedOf = ({ verdict, outcome }: Result): Ended =>
  verdict === "fail" && outcome !== undefined && outcome !== "rejected" ? outcome : verdict;

/** True where what a result found speaks against the requirements that an entry names, all of them and no other. */
export function isAgainst({ requirement }: Pick<ExpectedFailure, "requirement">, result: Result): boolean {
  if (requirement === undefined || result.verdict !== "fail") return true;
  const found = speaksAgainst(result);
  return found.size === new Set(requirement).size && requirement.every((id) => found.has(id));
}

/** True where a result ended in a way that an entry excuses. */
export const isAsExpected = (entry: Pick<ExpectedFailure, "outcome" | "requirement">, result: Result): boolean =>
  entry.outcome.some((one) => one === result.verdict || one === endedOf(result)) && isAgainst(entry, result);

/**
 * True where a result tells nothing of the target: it was not sent, nothing in the run was of its kind, or there was no usable
 * answer. A feature that the target refuses now is something it tells.
 */
export const isSilent = ({ verdict, skipped }: Result): boolean =>
  verdict === "error" || (verdict === "skip" && skipped !== undefined && skipped !== "feature");
