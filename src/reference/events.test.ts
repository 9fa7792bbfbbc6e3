import { expect, test } from "vitest";
import { eventsOf, frame } from "./events.ts";
import { isObject, type JsonObject } from "./json.ts";

const message: JsonObject = {
  id: "msg_1",
  type: "message",
  role: "assistant",
  model: "obedient-1",
  content: [
    { type: "thinking", thinking: "Hm.", signature: "sig" },
    { type: "text", text: "hé😀lo" },
    { type: "tool_use", id: "t1", name: "a", input: { x: 1 } },
    { type: "tool_use", id: "t2", name: "b", input: {} },
  ],
  stop_reason: "tool_use",
  stop_sequence: null,
  usage: { input_tokens: 5, output_tokens: 9 },
};

const deltas = (index: number, size: number): unknown[] =>
  eventsOf({ body: message, cuts: new Map() }, size)
    .filter(({ name, body }) => name === "content_block_delta" && body["index"] === index)
    .map(({ body }) => body["delta"]);

test("events come in the published order", () => {
  const names = eventsOf({ body: message, cuts: new Map() }, 100).map(({ name, body }) =>
    typeof body["index"] === "number" ? `${name} ${body["index"]}` : name,
  );
  expect(names).toEqual([
    "message_start",
    "content_block_start 0",
    "ping",
    "content_block_delta 0",
    "content_block_delta 0",
    "content_block_stop 0",
    "content_block_start 1",
    "content_block_delta 1",
    "content_block_stop 1",
    "content_block_start 2",
    "content_block_delta 2",
    "content_block_delta 2",
    "content_block_stop 2",
    "content_block_start 3",
    "content_block_delta 3",
    "content_block_stop 3",
    "message_delta",
    "message_stop",
  ]);
});

test("the message starts empty", () => {
  const [start] = eventsOf({ body: message, cuts: new Map() }, 100);
  expect(start?.body["message"]).toMatchObject({
    content: [],
    stop_reason: null,
    usage: { input_tokens: 5, output_tokens: 1 },
  });
});

test("blocks start empty and are filled by deltas", () => {
  expect(deltas(0, 100)).toEqual([
    { type: "thinking_delta", thinking: "Hm." },
    { type: "signature_delta", signature: "sig" },
  ]);
  expect(deltas(1, 2)).toEqual([
    { type: "text_delta", text: "hé" },
    { type: "text_delta", text: "😀l" },
    { type: "text_delta", text: "o" },
  ]);
  expect(deltas(2, 100)).toEqual([
    { type: "input_json_delta", partial_json: "" },
    { type: "input_json_delta", partial_json: '{"x":1}' },
  ]);
  expect(deltas(3, 100)).toEqual([{ type: "input_json_delta", partial_json: "" }]);
});

test("a message without content is streamed without blocks", () => {
  const names = eventsOf({ body: { ...message, content: [] }, cuts: new Map() }, 9).map(({ name }) => name);
  expect(names).toEqual(["message_start", "ping", "message_delta", "message_stop"]);
});

test("a frame is a name, one line of data and a blank line", () => {
  expect(frame({ name: "ping", body: { type: "ping" } })).toBe('event: ping\ndata: {"type":"ping"}\n\n');
});

test("the data of each event has its name as type", () => {
  const events = eventsOf({ body: message, cuts: new Map() }, 3);
  expect(events.every(({ name, body }) => isObject(body) && body["type"] === name)).toBe(true);
});
