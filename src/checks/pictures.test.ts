import { expect, test } from "vitest";
import { namesAll, pictureReaches, showsPicture } from "./pictures.ts";
import { message, plain } from "./testing/exchanges.ts";

const answer = (text: string, input_tokens: number, stop_reason = "end_turn") =>
  plain({ ...message, content: [{ type: "text", text }], stop_reason, usage: { input_tokens, output_tokens: 2 } });
const without = answer("I see no picture.", 40);

test("colours are named as words of their own, in any letter case", () => {
  expect(namesAll("green").met(answer("Green.", 1))).toBe(true);
  expect(namesAll("green", "orange").met(answer("Orange, then green.", 1))).toBe(true);
  expect(namesAll("green", "orange").met(answer("Green.", 1))).toBe(false);
  expect(namesAll("red").met(answer("It is coloured.", 1))).toBe(false);
});

test.each([
  ["named", answer("green", 38), true],
  ["counted", answer("Something nice.", 99), true],
  ["counted, and not answered", answer("", 99), true],
  ["missed", answer("I see no picture.", 38), false],
  ["missed, where nothing is counted", answer("I see no picture.", 40), false],
  ["missed, where a note in its place is counted", answer("I see no picture.", 79), false],
  ["taken for another", answer("Black.", 38), false],
])("a picture that is %s", (_, second, reached) => {
  expect(showsPicture("green").met(without, second)).toBe(true);
  expect(pictureReaches("green").judge(without, second)).toHaveLength(reached ? 0 : 1);
});

test.each([
  ["no text", answer("", 38)],
  ["an answer that was cut", answer("I see no picture", 38, "max_tokens")],
  ["a refusal", answer("I see no picture.", 38, "refusal")],
  ["a colour in other words", answer("Emerald.", 38)],
  ["a model that names no colours", answer("I cannot name colours.", 1)],
  ["a count that a note may have", answer("Something nice.", 79)],
  ["a count against the words", answer("I see no picture.", 99)],
  ["a count against the colour", answer("It is black.", 99)],
])("%s shows nothing", (_, second) => {
  expect(showsPicture("green").met(without, second)).toBe(false);
  expect(pictureReaches("green").judge(without, second)).toEqual([]);
});

test.each([
  ["The picture is green.", true],
  ["Green.", true],
  ["Green and amber.", false],
  ["Green, then red.", false],
  ["Orange and green.", false],
])("of two pictures, %s", (words, missed) => {
  expect(pictureReaches("green", "orange").judge(without, answer(words, 38))).toHaveLength(missed ? 1 : 0);
});

test("an animal is not missed by a colour", () => {
  expect(showsPicture("ant").met(without, answer("A black insect.", 38))).toBe(false);
  expect(pictureReaches("ant").judge(without, answer("I see no picture.", 38))).toHaveLength(1);
});
