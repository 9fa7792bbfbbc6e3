import type { RequirementId } from "../../spec/generated/requirements.ts";
import type { Result } from "../model/result.ts";

/**
 * The requirements a failed result speaks against: those of its findings. A check may stand for another requirement
 * than its case does, and then the case's own requirement is not contradicted.
 */
export function speaksAgainst(result: Result): ReadonlySet<RequirementId> {
  if (result.verdict !== "fail") return new Set();
  if (result.findings.length === 0) return new Set([result.requirement]);
  return new Set(result.findings.map((finding) => finding.requirement));
}

/** `case (plain, stream)`: each case once, with the modes it is there in. */
export const namesOf = (results: readonly Pick<Result, "id" | "mode">[]): readonly string[] =>
  [...Map.groupBy(results, ({ id }) => id)].map(([id, some]) => `${id} (${some.map(({ mode }) => mode).join(", ")})`);

/** `case (mode)`, as a reader names a result. */
export const nameOf = (result: Pick<Result, "id" | "mode">): string => `${result.id} (${result.mode})`;
