import { expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../model/json.ts";
import { asksForWords, emptyOnceAtMost, holdsSomething } from "./empty-content.ts";
import { message, plain } from "./testing/exchanges.ts";

const empty = (stop_reason: string) => plain({ ...message, content: [], stop_reason });
const full = plain(message);

test("one empty answer may be, two are found", () => {
  expect(emptyOnceAtMost.judge([full, empty("end_turn"), full])).toEqual([]);
  expect(emptyOnceAtMost.judge([full, empty("end_turn"), empty("end_turn")])).toHaveLength(2);
});

test("an answer that was cut or refused may be empty", () => {
  expect(emptyOnceAtMost.judge([empty("max_tokens"), empty("refusal"), empty("end_turn")])).toEqual([]);
});

test("an answer that says nothing by its own account is empty", () => {
  const says = (content: JsonValue, reason = "end_turn"): number =>
    holdsSomething.judge(plain({ ...message, content, stop_reason: reason })).length;
  expect(says([])).toBe(1);
  expect(says([{ type: "text", text: " " }])).toBe(1);
  expect(says([], "max_tokens")).toBe(0);
  expect(says([{ type: "thinking", thinking: "", signature: "x" }])).toBe(0);
  expect(says([{ type: "text", text: "." }])).toBe(0);
});

test("words are asked for by words, with nothing in the request that ends the answer before them", () => {
  const asks = (content: JsonValue, more: JsonObject = {}): boolean =>
    asksForWords(plain(message, { messages: [{ role: "user", content }], ...more }));
  expect(asks("Say hi.")).toBe(true);
  expect(asks([{ type: "text", text: "Say hi." }])).toBe(true);
  expect(asks("?")).toBe(false);
  expect(asks("Say hi.", { stop_sequences: ["x"] })).toBe(false);
  expect(asks("Say hi.", { max_tokens: 0 })).toBe(false);
  const result = { type: "tool_result", tool_use_id: "toolu_1", content: "It is so." };
  expect(asks([result, { type: "text", text: "Say hi." }])).toBe(false);
});
