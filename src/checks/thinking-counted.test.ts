import { expect, test } from "vitest";

import type { Exchange } from "../model/exchange.ts";
import { message, plain } from "./testing/exchanges.ts";
import { showsThinking, thinkingCounted } from "./thinking-counted.ts";

const thinks = (words: number, tokens: unknown): Exchange =>
  plain({
    ...message,
    content: [
      { type: "thinking", thinking: "so - ".repeat(words), signature: "x" },
      { type: "text", text: "Thirty-four, then." },
    ],
    usage: { input_tokens: 9, output_tokens: tokens as number },
  });

test("thinking that is shown is counted", () => {
  expect([5, 10, 11, 400].map((tokens) => thinkingCounted.judge(thinks(42, tokens)).length)).toEqual([1, 1, 0, 0]);
  expect(thinkingCounted.judge(thinks(42, null))).toEqual([]);
  expect(thinkingCounted.judge(thinks(42, 5))[0]?.expected).toBe("more, for 44 words with the thinking");
});

test("short thoughts say nothing", () => {
  expect([0, 11, 12].map((words) => showsThinking(thinks(words, 5)))).toEqual([false, false, true]);
  expect(showsThinking(plain({ type: "error", error: {} }))).toBe(false);
});
