import type { Exchange } from "../model/exchange.ts";
import type { JointCondition, Relation, Violation } from "../model/finding.ts";
import { requested, stopReason, usage } from "./answer.ts";

const none: readonly Violation[] = [];

const limit = (exchange: Exchange): number => Number(requested(exchange, "max_tokens"));

function outputTokens(exchange: Exchange): number | undefined {
  const count = usage(exchange)?.["output_tokens"];
  return typeof count === "number" ? count : undefined;
}

/** The first answer had room enough, and the second one more. */
export const firstEndsByItself: JointCondition = {
  claim: "the first answer ends by itself within its max_tokens, which is the smaller one",
  met: (first, second) =>
    stopReason(first) === "end_turn" && limit(first) < limit(second) && outputTokens(second) !== undefined,
};

/** Two generations differ, but none is cut where there was room for more than the other one needed. */
export const secondHasRoom: Relation = {
  claim: "the second answer is not cut at max_tokens with fewer tokens than the smaller limit",
  judge: (first, second) => {
    const written = outputTokens(second) ?? Infinity;
    if (stopReason(second) !== "max_tokens" || written >= limit(first)) return none;
    return [
      {
        at: "/stop_reason",
        expected: `no max_tokens after ${written} tokens, with room for ${limit(second)}`,
        actual: '"max_tokens"',
      },
    ];
  },
};
