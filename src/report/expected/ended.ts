import type { Ended, ExpectedFailure } from "../../model/expected.ts";
import type { Choice } from "../../model/report.ts";
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
 *
 * A case that sends nothing of its own is judged by what the run sends, and a drawn one by what is drawn: in a run of a part
 * of the work, only their failures tell something.
 */
export function isSilent({ verdict, skipped, ms, draws }: Result, choice: Choice): boolean {
  if (verdict === "error") return true;
  if (verdict === "skip" && skipped !== undefined && skipped !== "feature") return true;
  return isOfPart(choice) && verdict !== "fail" && (ms === 0 || draws !== undefined);
}

const isOfPart = ({ only, skip, shard }: Choice): boolean => only.length > 0 || skip.length > 0 || shard !== undefined;
