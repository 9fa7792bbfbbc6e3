import { expect, test } from "vitest";

import { message, plain } from "./testing/exchanges.ts";
import { beginsAlikeOrTorn, keepsBeginning } from "./torn-text.ts";

const says = (words: string) =>
  plain({
    ...message,
    content: [
      { type: "thinking", thinking: "17 + 17", signature: "s" },
      { type: "text", text: words },
    ],
  });
const whole = says("Result: thirty-four.");

test.each(["lt: thirty-four.", ": thirty-four.", " thirty-four.", "-four."])("%j has lost its beginning", (rest) => {
  expect(beginsAlikeOrTorn.met(whole, says(rest))).toBe(true);
  expect(keepsBeginning.judge(whole, says(rest))).toMatchObject([{ at: "/content" }]);
});

test.each(["Result: thirty-four.", "Result is thirty-four", "**Result**: 34"])("%j has it", (other) => {
  expect(beginsAlikeOrTorn.met(whole, says(other))).toBe(true);
  expect(keepsBeginning.judge(whole, says(other))).toEqual([]);
});

test.each(["thirty-four.", "It is thirty-four.", ""])("%j may be another answer", (other) => {
  expect(beginsAlikeOrTorn.met(whole, says(other))).toBe(false);
  expect(keepsBeginning.judge(whole, says(other))).toEqual([]);
});
