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
  ["neither", answer("I see no picture.", 38), false],
])("a picture that is %s", (_, second, reached) => {
  expect(showsPicture("green").met(without, second)).toBe(true);
  expect(pictureReaches("green").judge(without, second)).toHaveLength(reached ? 0 : 1);
});

test.each([
  ["the same count", answer("I see no picture.", 40)],
  ["no text", answer("", 38)],
  ["an answer that was cut", answer("The picture", 38, "max_tokens")],
  ["a refusal", answer("No.", 38, "refusal")],
])("%s shows nothing", (_, second) => {
  expect(showsPicture("green").met(without, second)).toBe(false);
});
