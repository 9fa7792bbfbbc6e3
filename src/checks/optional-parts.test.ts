import { expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../model/json.ts";
import { hasSeveralBlocks, noEmptyText, saysAnything } from "./empty-content.ts";
import { errorDetailsFit, hasErrorDetails } from "./error-details.ts";
import { noForeignWord, saysOneOf } from "./own-answer.ts";
import { detailsAreOfRefusal, hasStopDetails } from "./refusal-details.ts";
import { countsInputTwice, inputNeverFalls } from "./stream-input-count.ts";
import { event, message, plain, streamed } from "./testing/exchanges.ts";

// What an answer may have and need not: judged where it is there.

const refused = (error: JsonObject) => plain({ type: "error", error: { type: "x", message: "y", ...error } });
const text = (words: string): JsonObject => ({ type: "text", text: words });
const answered = (members: JsonObject) => plain({ ...message, ...members });

test("error.details is an object or null, its error_code a string", () => {
  expect(hasErrorDetails(refused({}))).toBe(false);
  const right: JsonValue[] = [null, {}, { error_code: "a" }, { error_code: null }, { more: 1 }];
  expect(right.map((details) => errorDetailsFit.judge(refused({ details })).length)).toEqual([0, 0, 0, 0, 0]);
  const wrong: JsonValue[] = ["a", [], 5, { error_code: 5 }];
  expect(wrong.map((details) => errorDetailsFit.judge(refused({ details })).length)).toEqual([1, 1, 1, 1]);
  expect(hasErrorDetails(refused({ details: null }))).toBe(true);
});

test("stop_details are those of a refusal", () => {
  const found = (stop_reason: string, stop_details: JsonValue) =>
    detailsAreOfRefusal.judge(answered({ stop_reason, stop_details })).map(({ at }) => at);
  expect(hasStopDetails(answered({ stop_details: null }))).toBe(false);
  expect(hasStopDetails(answered({ stop_details: { type: "refusal" } }))).toBe(true);
  expect(found("refusal", { type: "refusal", category: "cyber" })).toEqual([]);
  expect(found("refusal", { type: "content_filter" })).toEqual(["/stop_details/type"]);
  expect(found("end_turn", { type: "refusal" })).toEqual(["/stop_details"]);
});

test("an empty text stands alone, or where an answer was cut", () => {
  const beside = answered({ content: [text(""), text("hi")] });
  expect(hasSeveralBlocks(beside)).toBe(true);
  expect(noEmptyText.judge(beside)).toMatchObject([{ at: "/content/0/text" }]);
  expect(hasSeveralBlocks(answered({ content: [text("")] }))).toBe(false);
  expect(hasSeveralBlocks(answered({ content: [text("hi"), text("")], stop_reason: "max_tokens" }))).toBe(false);
  expect(noEmptyText.judge(answered({ content: [text("a"), text("b")] }))).toEqual([]);
});

test("content that says nothing at all is found", () => {
  expect(saysAnything.judge(answered({ content: [] }))).toHaveLength(1);
  expect(saysAnything.judge(answered({}))).toEqual([]);
});

const counted = (start: JsonObject, end: JsonObject) =>
  streamed(
    [
      event({ type: "message_start", message: { ...message, content: [], usage: { output_tokens: 1, ...start } } }),
      event({ type: "message_delta", delta: { stop_reason: "end_turn" }, usage: { output_tokens: 2, ...end } }),
      event({ type: "message_stop" }),
    ].join(""),
  );

test("input tokens do not fall within a stream; where one end does not count them, nothing is compared", () => {
  expect(inputNeverFalls.judge(counted({ input_tokens: 9 }, { input_tokens: 9 }))).toEqual([]);
  expect(inputNeverFalls.judge(counted({ input_tokens: 9 }, { input_tokens: 12 }))).toEqual([]);
  expect(inputNeverFalls.judge(counted({ input_tokens: 9 }, { input_tokens: 0 }))).toMatchObject([
    { at: "event 2", expected: "at least 9", actual: "0" },
  ]);
  expect(countsInputTwice(counted({ input_tokens: 9 }, { input_tokens: 9 }))).toBe(true);
  expect(countsInputTwice(counted({ input_tokens: 9 }, { input_tokens: null }))).toBe(false);
  expect(countsInputTwice(counted({ input_tokens: 9 }, {}))).toBe(false);
  expect(countsInputTwice(counted({}, { input_tokens: 9 }))).toBe(false);
});

test("a word of another request in an answer is found", () => {
  const fox = answered({ content: [text("a fox")] });
  const bear = answered({ content: [text("a bear")] });
  const words = ["fox", "bear"];
  expect(noForeignWord(words).judge([fox, bear])).toEqual([]);
  expect(noForeignWord(words).judge([bear, bear])).toMatchObject([{ actual: "a bear" }]);
  expect(saysOneOf(words).met(bear)).toBe(true);
  expect(saysOneOf(words).met(answered({}))).toBe(false);
});
