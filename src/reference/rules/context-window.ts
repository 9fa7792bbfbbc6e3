import { contextWindow, isTooLong } from "../context-window.ts";
import type { Rule } from "./rule.ts";

/** The rule about the length of a prompt. Tokens are counted of any length. */
export const contextWindowRules: readonly Rule[] = [
  {
    rule: "context-window",
    broken: (body) =>
      body["max_tokens"] !== undefined && isTooLong(body)
        ? [`prompt is too long: it has more than ${contextWindow} tokens, the maximum`]
        : [],
  },
];
