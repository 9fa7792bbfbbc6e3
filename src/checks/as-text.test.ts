import { expect, test } from "vitest";
import type { Exchange } from "../model/exchange.ts";
import { countsWhatIsShown, isNoText, ofWord, showsMedium } from "./as-text.ts";
import { ofColours } from "./pictures.ts";
import { message, plain } from "./testing/exchanges.ts";

const answer = (text: string, input_tokens: number): Exchange =>
  plain({ ...message, content: [{ type: "text", text }], usage: { input_tokens, output_tokens: 2 } });
const green = ofColours("green");
const first = answer("Green.", 100);

test.each([
  ["counts the same", answer("Something nice.", 100), true, true],
  ["counts the same and denies", answer("I see no picture.", 100), true, true],
  ["names the colour", answer("Green.", 3000), true, true],
  ["counts text, and says nothing of it", answer("Something nice.", 3000), false, true],
  ["counts text and denies", answer("I see no picture.", 3000), true, false],
  ["counts text and takes it for another", answer("Black.", 3000), true, false],
])("of a longer file, an answer that %s", (_, second, shows, holds) => {
  expect(showsMedium(green).met(first, second)).toBe(shows);
  expect(isNoText(green).judge(first, second)).toHaveLength(holds ? 0 : 1);
});

test("a document is known by its word", () => {
  expect(isNoText(ofWord("halyard")).judge(first, answer("The word is halyard.", 3000))).toEqual([]);
  expect(isNoText(ofWord("halyard")).judge(first, answer("There is no document.", 3000))).toHaveLength(1);
});

test("messages and counts are compared by what they count", () => {
  expect(countsWhatIsShown.judge(first, answer("", 899))).toEqual([]);
  expect(countsWhatIsShown.judge(first, answer("", 900))).toHaveLength(1);
  expect(countsWhatIsShown.judge(plain({ input_tokens: 100 }), plain({ input_tokens: 1500 }))).toHaveLength(1);
});
