import { expect, test } from "vitest";

import type { JsonObject } from "../model/json.ts";
import { event, message, plain, streamed } from "./testing/exchanges.ts";
import {
  bothSendText,
  countedInFullOrPart,
  countsWhole,
  repeatedInFullOrPart,
  repeatsWhole,
  textIsRead,
} from "./whole-text.ts";

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

const stream = (...deltas: readonly JsonObject[]) =>
  streamed(
    [
      { type: "message_start", message: { ...message, content: [] } },
      { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
      ...deltas.map((delta) => ({ type: "content_block_delta", index: 0, delta })),
      { type: "content_block_stop", index: 0 },
      { type: "message_delta", delta: { stop_reason: "end_turn" }, usage: { output_tokens: 2 } },
      { type: "message_stop" },
    ]
      .map((payload) => event(payload))
      .join(""),
  );
const [known, silent, unknown] = [
  { type: "text_delta", text: "hi" },
  { type: "text_delta", text: "" },
  { type: "text", text: "hi" },
];

test.each([
  ["text", [known], true, 0],
  ["text beside a delta that nobody knows", [known, unknown], true, 0],
  ["deltas that nobody knows", [unknown], true, 1],
  ["a silent model", [silent], false, 0],
  ["a silent model beside a delta that nobody knows", [silent, unknown], false, 0],
  ["no delta", [], false, 0],
])("a stream of %s", (_, deltas, comparable, violations) => {
  const [second, read] = [stream(...deltas), textIsRead.judge(says("hi"), stream(...deltas))];
  expect(bothSendText.met(says("hi"), second)).toBe(comparable);
  expect(bothSendText.met(says(""), second)).toBe(false);
  expect(read).toHaveLength(violations);
});
