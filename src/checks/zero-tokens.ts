import type { Check, Violation } from "../model/finding.ts";
import { isAccepted, status } from "../model/read.ts";
import { contentEmpty, member, stopReasonIs } from "./message.ts";
import { answered } from "./status.ts";

const nothing = [contentEmpty, stopReasonIs("max_tokens", "refusal"), member("/usage/output_tokens", 0)];

/**
 * Both readings of `max_tokens: 0`: refused with 400 as below the minimum
 * (https://docs.claude.com/en/api/messages), or answered with an empty message as a cache pre-warm
 * (https://platform.claude.com/docs/en/build-with-claude/prompt-caching).
 */
export const zeroTokens: Check = {
  claim:
    "is refused with 400, or answered with empty content, no stop_reason but max_tokens or refusal, and no output tokens",
  judge: (exchange): readonly Violation[] => {
    if (status(exchange) === 400) return [];
    if (isAccepted(exchange)) return nothing.flatMap((check) => check.judge(exchange));
    return [{ at: "status", expected: "400, or 200 with an empty message", actual: answered(exchange) }];
  },
};
