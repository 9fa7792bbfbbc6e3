import type { JointCondition } from "../model/finding.ts";
import { usage } from "./answer.ts";
import { totalInputTokens } from "./token-counts.ts";

/** Counts that are always the same are no evidence of what was read. */
export const inputCountsDiffer: JointCondition = {
  claim: "both answers count different numbers of input tokens",
  met: (first, second) => totalInputTokens(usage(first) ?? {}) !== totalInputTokens(usage(second) ?? {}),
};
