import { expect, test } from "vitest";

import type { JsonObject } from "../model/json.ts";
import { noHalfCharacters } from "./half-characters.ts";
import { event, message, plain, streamed } from "./testing/exchanges.ts";

const delta = (body: JsonObject): string => event({ type: "content_block_delta", index: 0, delta: body });
const text = (words: string): string => delta({ type: "text_delta", text: words });
const says = (words: string, request: JsonObject = {}) =>
  plain({ ...message, content: [{ type: "text", text: words }] }, request);

test.for([
  { events: text("hi \uD83E") + text("\uDD8A"), at: "/delta/text", actual: '"hi \\ud83e"' },
  {
    events: delta({ type: "input_json_delta", partial_json: "\uDD8A" }),
    at: "/delta/partial_json",
    actual: '"\\udd8a"',
  },
  { events: delta({ type: "thinking_delta", thinking: "\uD83E" }), at: "/delta/thinking", actual: '"\\ud83e"' },
])("a character cut over two deltas is seen: $at", ({ events, at, actual }) => {
  expect(noHalfCharacters.judge(streamed(events))).toEqual([expect.objectContaining({ at: `event 1 ${at}`, actual })]);
});

test("half a character in a plain answer is seen", () => {
  expect(noHalfCharacters.judge(says("a\uD83E"))).toEqual([expect.objectContaining({ at: "/content/0/text" })]);
  const call = { type: "tool_use", id: "t", name: "n", input: { a: ["\uDD8A"] } };
  expect(noHalfCharacters.judge(plain({ ...message, content: [call] }))).toHaveLength(1);
});

test("whole characters are right, escaped or not", () => {
  const escaped = text("🦊").replace("🦊", String.raw`\ud83e\udd8a`);
  expect(noHalfCharacters.judge(streamed(text("🦊") + escaped))).toEqual([]);
  // An escape inside of the JSON that a delta carries is text there, and may be cut anywhere.
  const fragment = delta({ type: "input_json_delta", partial_json: String.raw`{"a":"\ud83e` });
  expect(noHalfCharacters.judge(streamed(fragment))).toEqual([]);
  expect(noHalfCharacters.judge(says(String.raw`\ud83e`))).toEqual([]);
});

test("a half that was sent may come back", () => {
  const half = { messages: [{ role: "user", content: "\uD83E" }] };
  expect(noHalfCharacters.judge(says("\uD83E", half))).toEqual([]);
  expect(noHalfCharacters.judge(says("\uD83E", { messages: [{ role: "user", content: "🦊" }] }))).toHaveLength(1);
});
