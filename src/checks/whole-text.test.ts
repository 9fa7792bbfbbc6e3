import { expect, test } from "vitest";

import { message, plain } from "./testing/exchanges.ts";
import { countedInFullOrPart, countsWhole, repeatedInFullOrPart, repeatsWhole } from "./whole-text.ts";

const says = (words: string, stop: string | null = null) =>
  plain({ ...message, content: [{ type: "text", text: words }], stop_sequence: stop });

const sentence = "begin one two end";

test.each([
  ["begin one two end", true, 0],
  ["Certainly! begin one two end.", true, 0],
  ["gin one two end", true, 1],
  ["begin one two", true, 1],
  ["begin one tow end", false, 1],
  ["pong", false, 1],
])("a sentence that came as %j", (words, comparable, violations) => {
  expect(repeatedInFullOrPart(sentence).met(says(`${sentence}.`), says(words))).toBe(comparable);
  expect(repeatsWhole(sentence).judge(says(sentence), says(words))).toHaveLength(violations);
});

test("a plain answer without the sentence shows nothing", () => {
  expect(repeatedInFullOrPart(sentence).met(says("pong"), says(sentence))).toBe(false);
});

test.each([
  ["1 2 3 4", "5", true, 0],
  ["Certainly! 1 2 3 4", "5", true, 0],
  ["1 2 3 4 5 6", null, true, 0],
  ["1 2 3", null, true, 0],
  ["1 2 3", "5", true, 1],
  ["1 2 4", "5", true, 1],
  ["1 1 2 2 3 3", null, true, 1],
  ["1 1 2 3 4", "5", true, 1],
  ["2 1 4 3", null, true, 1],
  ["I would rather not", null, false, 0],
])("a count that came as %j", (words, stop, comparable, violations) => {
  expect(countedInFullOrPart(4).met(says("1 2 3 4"), says(words, stop))).toBe(comparable);
  expect(countsWhole(4, "5").judge(says("1 2 3 4"), says(words, stop))).toHaveLength(violations);
});
