import { expect, test } from "vitest";

import type { Condition } from "../model/finding.ts";
import { belowMaxTokens, countsShortOf, countsTo, reachedMaxTokens } from "./counting.ts";
import { message, plain } from "./testing/exchanges.ts";

const says = (words: string, more = {}) => plain({ ...message, content: [{ type: "text", text: words }], ...more });
const used = (output_tokens: number | null) => says("hi", { usage: { input_tokens: 9, output_tokens } });
const meets = (condition: Condition, words: string, more = {}): boolean => condition.met(says(words, more));

test("a count is numbers from 1 up and nothing else", () => {
  for (const words of ["1 2 3", "1 2 3 ", "1, 2, 3,", "1\n2\n3\n"]) expect(meets(countsTo(3), words)).toBe(true);
  for (const words of ["1 2", "1 2 3 4", "1 2 4", "2 3", "Sure: 1 2 3", ""])
    expect(meets(countsTo(3), words)).toBe(false);
});

test("an unfinished count may be empty, but is no refusal and no other text", () => {
  expect(meets(countsShortOf(20), "1 2 3")).toBe(true);
  expect(meets(countsShortOf(20), "")).toBe(true);
  expect(meets(countsShortOf(3), "1 2 3")).toBe(false);
  expect(meets(countsShortOf(20), "I would rather not")).toBe(false);
  expect(meets(countsShortOf(20), "", { stop_reason: "refusal" })).toBe(false);
});

test("tokens left are those of max_tokens, 64 here, that the answer did not use", () => {
  expect([1, 63, 64, 65].map((count) => belowMaxTokens.met(used(count)))).toEqual([true, true, false, false]);
  expect([1, 63, 64, 65].map((count) => reachedMaxTokens.met(used(count)))).toEqual([false, false, true, true]);
  expect([belowMaxTokens.met(used(null)), reachedMaxTokens.met(used(null))]).toEqual([false, false]);
});

test("no condition is met without a message", () => {
  const refused = plain({ type: "error", error: { type: "api_error", message: "1" } }, {}, { status: 500 });
  for (const one of [countsTo(1), countsTo(0), countsShortOf(9), belowMaxTokens, reachedMaxTokens])
    expect(one.met(refused)).toBe(false);
});
