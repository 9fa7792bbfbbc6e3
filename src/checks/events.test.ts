import { describe, expect, it } from "vitest";

import type { Answer } from "../model/exchange.ts";
import type { JsonObject, JsonValue } from "../model/json.ts";
import { read } from "./events.ts";
import { event, streamed } from "./testing/exchanges.ts";

type Payload = JsonObject & { readonly type: string };
type Event = Payload | string;

const startMessage: JsonObject = {
  id: "msg_1",
  type: "message",
  role: "assistant",
  model: "obedient-1",
  content: [],
  stop_reason: null,
  stop_sequence: null,
  usage: { input_tokens: 9, output_tokens: 1 },
};
const start: Payload = { type: "message_start", message: startMessage };
const startWith = (members: JsonObject): Payload => ({ ...start, message: { ...startMessage, ...members } });
const ping: Payload = { type: "ping" };
const open = (index: JsonValue, block: JsonObject = { type: "text", text: "" }): Payload => ({
  type: "content_block_start",
  index,
  content_block: block,
});
const delta = (index: JsonValue, members: JsonObject): Payload => ({
  type: "content_block_delta",
  index,
  delta: members,
});
const text = (index: JsonValue, words = "hi"): Payload => delta(index, { type: "text_delta", text: words });
const json = (index: JsonValue, partial: JsonValue): Payload =>
  delta(index, { type: "input_json_delta", partial_json: partial });
const think = (index: JsonValue): Payload => delta(index, { type: "thinking_delta", thinking: "hm" });
const sign = (index: JsonValue): Payload => delta(index, { type: "signature_delta", signature: "s" });
const close = (index: JsonValue): Payload => ({ type: "content_block_stop", index });
const finish = (reason: JsonValue = "end_turn", tokens: JsonValue = 5): Payload => ({
  type: "message_delta",
  delta: { stop_reason: reason, stop_sequence: null },
  usage: { output_tokens: tokens },
});
const usageOnly = (tokens: number): Payload => ({
  type: "message_delta",
  delta: {},
  usage: { output_tokens: tokens },
});
const stop: Payload = { type: "message_stop" };
const error: Payload = { type: "error", error: { type: "overloaded_error", message: "busy" } };
const toolBlock: JsonObject = { type: "tool_use", id: "toolu_1", name: "add", input: {} };
const thinkingBlock: JsonObject = { type: "thinking", thinking: "", signature: "" };
const block = (index: number): Event[] => [open(index), text(index), close(index)];
const whole: readonly Event[] = [start, ...block(0), finish(), stop];

const wire = (events: readonly Event[]): string =>
  events.map((one) => (typeof one === "string" ? one : event(one))).join("");

function violated(on: string | readonly Event[], answer: Partial<Answer> = {}, request: JsonObject = {}): string[] {
  const wired = typeof on === "string" ? on : wire(on);
  return [...new Set(read(streamed(wired, request, answer)).violations.map(({ requirement }) => requirement))];
}

const wired = wire(whole);

describe("legal streams", () => {
  const cases: readonly (readonly [string, string | readonly Event[], Partial<Answer>?, JsonObject?])[] = [
    ["the smallest", whole],
    ["no block", [start, finish(), stop]],
    ["a block without deltas", [start, open(0), close(0), finish(), stop]],
    ["an empty delta", [start, open(0), text(0, ""), close(0), finish(), stop]],
    ["two blocks", [start, ...block(0), ...block(1), finish(), stop]],
    ["pings everywhere", [ping, start, ping, open(0), ping, text(0), ping, close(0), ping, finish(), ping, stop]],
    ["unknown events", [{ type: "news" }, start, { type: "news" }, ...block(0), finish(), stop, { type: "news" }]],
    ["an unknown delta", [start, open(0), delta(0, { type: "emoji_delta", emoji: 1 }), close(0), finish(), stop]],
    ["an unknown block", [start, open(0, { type: "picture" }), text(0), close(0), finish(), stop]],
    ["redacted thinking", [start, open(0, { type: "redacted_thinking", data: "x" }), close(0), finish(), stop]],
    ["thinking", [start, open(0, thinkingBlock), think(0), sign(0), close(0), ...block(1), finish(), stop]],
    ["thinking not shown", [start, open(0, thinkingBlock), sign(0), close(0), finish(), stop]],
    ["thinking cut off", [start, open(0, thinkingBlock), think(0), close(0), finish("max_tokens"), stop]],
    [
      "a tool call",
      [start, open(0, toolBlock), json(0, ""), json(0, '{"a"'), json(0, ":1}"), close(0), finish("tool_use"), stop],
    ],
    ["a tool call without arguments", [start, open(0, toolBlock), json(0, ""), close(0), finish("tool_use"), stop]],
    [
      "tool input cut at max_tokens",
      [start, open(0, toolBlock), json(0, '{"a"'), close(0), finish("max_tokens"), stop],
    ],
    ["tool input cut by a refusal", [start, open(0, toolBlock), json(0, '{"a"'), close(0), finish("refusal"), stop]],
    [
      "tool input streamed eagerly",
      [start, open(0, toolBlock), json(0, '{"a"'), close(0), finish("tool_use"), stop],
      {},
      { tools: [{ name: "add", eager_input_streaming: true }] },
    ],
    ["usage before the stop reason", [start, ...block(0), usageOnly(3), finish(), stop]],
    ["the stop reason twice", [start, ...block(0), finish(), finish("end_turn", 6), stop]],
    ["an unknown stop reason", [start, ...block(0), finish("tired"), stop]],
    ["an error first", [error]],
    ["an error after a ping", [ping, error]],
    ["an error in a block", [start, open(0), text(0), error]],
    ["an error with a request id", [start, { ...error, request_id: "req_1" }]],
    [
      "input tokens in the cache",
      [startWith({ usage: { input_tokens: 0, cache_read_input_tokens: 9, output_tokens: 1 } }), finish(), stop],
    ],
    ["no stop members in message_start", [startWith({ stop_reason: null }), finish(), stop]],
    [
      "unknown members",
      [{ ...start, more: 1 }, { ...open(0), p: "abc" }, { ...close(0), p: 1 }, finish(), { ...stop, x: {} }],
    ],
    ["padding", wired.replaceAll("}\n\n", "         }\n\n")],
    ["comments", `: hello\n\n${wired.replaceAll("event:", ": note\nevent:")}: bye\n`],
    ["id and retry lines", wired.replaceAll("event:", "id: 1\nretry: 5\nevent:")],
    ["CRLF", wired.replaceAll("\n", "\r\n")],
    ["CR", wired.replaceAll("\n", "\r")],
    ["data before event", wired.replaceAll(/(event: .*)\n(data: .*)\n/gu, "$2\n$1\n")],
    ["data on several lines", wired.replaceAll(/(data: \{)/gu, "$1\ndata: ")],
    ["no space after the colon", wired.replaceAll(/^(data|event): /gmu, "$1:")],
    ["many blank lines", wired.replaceAll("\n\n", "\n\n\n\n")],
    ["a reset in mid-stream", [start, open(0), text(0)], { end: "reset" }],
    ["an interrupted run", [start], { end: "interrupted" }],
    ["a half event at a reset", `${wire([start])}event: content_bl`, { end: "reset" }],
  ];
  for (const [name, on, answer, request] of cases)
    it(`takes ${name}`, () => {
      expect(violated(on, answer, request)).toEqual([]);
    });
});

describe("violations, each by its own requirement alone", () => {
  const cases: readonly (readonly [string, string, string | readonly Event[], Partial<Answer>?])[] = [
    ["stream.event.named", "no event lines", wired.replaceAll(/event: .*\n/gu, "")],
    ["stream.event.named", "an empty event line", wired.replace("event: message_stop", "event:")],
    ["stream.event.name_matches", "other names", wired.replaceAll(/event: .*\n/gu, "event: message\n")],
    ["stream.event.name_matches", "no type", wired.replace('{"type":"message_stop"}', "{}")],
    [
      "stream.event.name_matches",
      "an error under another name",
      `${wire([start])}event: message\ndata: ${JSON.stringify(error)}\n\n`,
    ],
    ["stream.event.json", "not JSON", wired.replace('{"type":"message_stop"}', "{'type':'message_stop'}")],
    ["stream.event.json", "not an object", [start, 'event: ping\ndata: "ping"\n\n', finish(), stop]],
    [
      "stream.event.json",
      "a broken block start",
      [start, "event: content_block_start\ndata: {\n\n", text(0), close(0), finish(), stop],
    ],
    [
      "stream.event.json",
      "a broken delta",
      [start, open(0), "event: content_block_delta\ndata: {\n\n", close(0), finish(), stop],
    ],
    [
      "stream.event.json",
      "a broken signature",
      [start, open(0, thinkingBlock), "event: content_block_delta\ndata: {\n\n", close(0), finish(), stop],
    ],
    ["stream.event.json", "a broken message_delta", [start, ...block(0), "event: message_delta\ndata: {\n\n", stop]],
    ["stream.event.data", "no data line", wired.replace('data: {"type":"message_stop"}\n', "")],
    ["stream.event.data", "empty data", wired.replace('data: {"type":"message_stop"}\n', "data:\n")],
    ["stream.event.data", "a ping without data", [start, "event: ping\n\n", ...block(0), finish(), stop]],
    ["stream.event.terminated", "no blank line at the end", wired.slice(0, -1)],
    ["stream.event.terminated", "no line end at the end", wired.slice(0, -2)],
    ["stream.event.terminated", "no blank line at the end, CRLF", wired.replaceAll("\n", "\r\n").slice(0, -2)],
    ["stream.bytes.utf8", "bytes", wired, { bytes: "AAAA" }],
    ["stream.bytes.bom", "a byte order mark", `\uFEFF${wired}`],
    ["stream.done_marker", "unnamed", `${wired}data: [DONE]\n\n`],
    ["stream.done_marker", "named", `${wired}event: done\ndata: [DONE]\n\n`],
    ["stream.message_start.first", "missing", [...block(0), finish(), stop]],
    ["stream.message_start.first", "late", [...block(0), start, finish(), stop]],
    ["stream.message_start.once", "twice", [start, start, ...block(0), finish(), stop]],
    ["stream.message_start.message", "no message", [{ type: "message_start" }, ...block(0), finish(), stop]],
    ["stream.message_start.message", "no role", [startWith({ role: null }), ...block(0), finish(), stop]],
    ["stream.message_start.message", "no usage", [startWith({ usage: null }), ...block(0), finish(), stop]],
    [
      "stream.message_start.content_empty",
      "content",
      [startWith({ content: [{ type: "text", text: "" }] }), ...block(0), finish(), stop],
    ],
    [
      "stream.message_start.stop_reason_null",
      "a reason",
      [startWith({ stop_reason: "end_turn" }), ...block(0), finish(), stop],
    ],
    [
      "stream.message_start.input_tokens",
      "zero",
      [startWith({ usage: { input_tokens: 0, output_tokens: 1 } }), finish(), stop],
    ],
    ["stream.message_start.input_tokens", "absent", [startWith({ usage: { output_tokens: 1 } }), finish(), stop]],
    ["stream.block.started", "no start", [start, text(0), text(0), close(0), ...block(1), finish(), stop]],
    ["stream.block.started", "no start of the second", [start, ...block(0), text(1), close(1), finish(), stop]],
    ["stream.block.started", "deltas after the stop", [start, ...block(0), text(0), text(0), finish(), stop]],
    [
      "stream.block.started",
      "deltas of another index",
      [start, open(0), text(1), text(1), close(0), ...block(1), finish(), stop],
    ],
    ["stream.block.started", "a delta before the start", [start, text(0), ...block(0), ...block(1), finish(), stop]],
    [
      "stream.block.started",
      "a delta of an unknown block that does not fit the open one",
      [start, open(0, thinkingBlock), sign(0), text(7), close(0), finish(), stop],
    ],
    [
      "stream.block.started",
      "a signature after the stop",
      [start, open(0, thinkingBlock), close(0), sign(0), finish(), stop],
    ],
    ["stream.block.started", "deltas always 0", [start, ...block(0), open(1), text(0), close(1), finish(), stop]],
    ["stream.delta.shape", "deltas without index", [start, open(0), text(null), close(0), finish(), stop]],
    ["stream.block.index", "from 1", [start, ...block(1), ...block(2), finish(), stop]],
    ["stream.block.index", "a gap", [start, ...block(0), ...block(2), ...block(3), finish(), stop]],
    ["stream.block.index", "always 0", [start, ...block(0), ...block(0), finish(), stop]],
    [
      "stream.block.index",
      "strings",
      [start, open("0"), delta(0, { type: "text_delta", text: "a" }), close(0), finish(), stop],
    ],
    [
      "stream.block.one_open",
      "interleaved",
      [start, open(0), open(1), text(0), text(1), close(0), close(1), finish(), stop],
    ],
    ["stream.block.one_open", "stopped late", [start, open(0), text(0), ...block(1), close(0), finish(), stop]],
    ["stream.block.stopped", "no stop", [start, open(0), text(0), finish(), stop]],
    ["stream.block.stopped", "no stop of the first", [start, open(0), text(0), ...block(1), finish(), stop]],
    ["stream.block.stopped", "stop after message_delta", [start, open(0), text(0), finish(), close(0), stop]],
    ["stream.block.stopped", "a block after message_delta", [start, finish(), ...block(0), stop]],
    ["stream.block.stop_matches", "another index", [start, open(0), text(0), close(1), finish(), stop]],
    ["stream.block.stop_matches", "always 0", [start, ...block(0), open(1), text(1), close(0), finish(), stop]],
    ["stream.block.stop_matches", "twice", [start, ...block(0), close(0), ...block(1), finish(), stop]],
    [
      "stream.block.start_shape",
      "no content_block",
      [start, { type: "content_block_start", index: 0 }, text(0), close(0), finish(), stop],
    ],
    ["stream.block.start_shape", "no type", [start, open(0, { text: "" }), text(0), close(0), finish(), stop]],
    ["stream.block.start_shape", "no text", [start, open(0, { type: "text" }), text(0), close(0), finish(), stop]],
    [
      "stream.block.start_shape",
      "no tool id",
      [start, open(0, { ...toolBlock, id: null }), json(0, "{}"), close(0), finish("tool_use"), stop],
    ],
    [
      "stream.block.start_shape",
      "input as string",
      [start, open(0, { ...toolBlock, input: "" }), json(0, "{}"), close(0), finish("tool_use"), stop],
    ],
    ["stream.block.start_empty", "text", [start, open(0, { type: "text", text: "hi" }), close(0), finish(), stop]],
    [
      "stream.block.start_empty",
      "input",
      [start, open(0, { ...toolBlock, input: { a: 1 } }), close(0), finish("tool_use"), stop],
    ],
    ["stream.delta.shape", "no text", [start, open(0), delta(0, { type: "text_delta" }), close(0), finish(), stop]],
    [
      "stream.delta.shape",
      "a signature without type",
      [start, open(0, thinkingBlock), delta(0, { signature: "s" }), close(0), finish(), stop],
    ],
    ["stream.delta.shape", "no type", [start, open(0), delta(0, { text: "hi" }), close(0), finish(), stop]],
    [
      "stream.delta.shape",
      "no delta",
      [start, open(0), { type: "content_block_delta", index: 0 }, close(0), finish(), stop],
    ],
    [
      "stream.delta.shape",
      "partial_json as object",
      [start, open(0, toolBlock), json(0, { a: 1 }), close(0), finish("tool_use"), stop],
    ],
    ["stream.delta.fits", "text for a tool", [start, open(0, toolBlock), text(0), close(0), finish("tool_use"), stop]],
    ["stream.delta.fits", "input for a text", [start, open(0), json(0, "{}"), close(0), finish(), stop]],
    ["stream.delta.fits", "thinking for a text", [start, open(0), think(0), close(0), finish(), stop]],
    [
      "stream.tool_input.json",
      "not JSON",
      [start, open(0, toolBlock), json(0, "{'a'}"), close(0), finish("tool_use"), stop],
    ],
    [
      "stream.tool_input.json",
      "an array",
      [start, open(0, toolBlock), json(0, "[]"), close(0), finish("tool_use"), stop],
    ],
    [
      "stream.tool_input.json",
      "twice",
      [start, open(0, toolBlock), json(0, "{}"), json(0, "{}"), close(0), finish("tool_use"), stop],
    ],
    ["stream.message_delta.present", "missing", [start, ...block(0), stop]],
    ["stream.message_delta.shape", "no usage", [start, { ...finish(), usage: null }, stop]],
    ["stream.message_delta.shape", "no delta", [start, { type: "message_delta", usage: { output_tokens: 5 } }, stop]],
    ["stream.message_delta.shape", "output_tokens as string", [start, finish("end_turn", "5"), stop]],
    ["stream.message_delta.stop_reason", "null", [start, finish(null), stop]],
    ["stream.message_delta.stop_reason", "not a string", [start, finish(5), stop]],
    ["stream.message_delta.stop_reason", "erased", [start, ...block(0), finish(), usageOnly(6), stop]],
    [
      "stream.message_delta.stop_sequence",
      "absent",
      [start, { ...finish(), delta: { stop_reason: "end_turn" } }, stop],
    ],
    [
      "stream.message_delta.stop_sequence",
      "a number",
      [start, { ...finish(), delta: { stop_reason: "end_turn", stop_sequence: 5 } }, stop],
    ],
    ["stream.message_delta.cumulative", "below message_start", [start, finish("end_turn", 0), stop]],
    ["stream.message_delta.cumulative", "falling", [start, usageOnly(7), finish("end_turn", 2), stop]],
    ["stream.message_stop.present", "missing", [start, ...block(0), finish()]],
    ["stream.message_stop.present", "cut in a block", [start, open(0), text(0)]],
    ["stream.message_stop.present", "an empty body", ""],
    ["stream.message_stop.present", "a hang", [start, open(0), text(0)], { end: "timeout-idle" }],
    ["stream.message_stop.present", "cut off twice in a row", [start, open(0), text(0)], { end: "cut" }],
    ["stream.message_stop.last", "a ping", [...whole, ping]],
    ["stream.message_stop.last", "a second one", [...whole, stop]],
    ["stream.message_stop.last", "a late delta", [...whole, text(0)]],
    ["stream.message_stop.last", "another message", [...whole, ...whole]],
    ["stream.ends", "a hang after message_stop", whole, { end: "timeout-idle" }],
    ["stream.ends", "a body without its end", whole, { end: "cut" }],
    ["stream.ends", "a hang after an error", [start, error], { end: "timeout-total" }],
    ["stream.error.shape", "a string", [start, { type: "error", error: "busy" }]],
    ["stream.error.shape", "no message", [start, { type: "error", error: { type: "api_error" } }]],
    ["stream.error.last", "going on", [start, error, ...block(0), finish(), stop]],
    ["thinking.stream.signature", "none", [start, open(0, thinkingBlock), think(0), close(0), finish(), stop]],
    [
      "thinking.stream.signature",
      "not last",
      [start, open(0, thinkingBlock), sign(0), think(0), close(0), finish(), stop],
    ],
    ["thinking.stream.signature", "two", [start, open(0, thinkingBlock), sign(0), sign(0), close(0), finish(), stop]],
  ];
  for (const [requirement, name, on, answer] of cases)
    it(`${requirement}: ${name}`, () => {
      expect(violated(on, answer)).toEqual([requirement]);
    });
});

it("takes an event that was cut at the end of the body for one that is not terminated", () => {
  const cut = ["stream.event.terminated", "stream.message_stop.present"];
  expect(violated(`${wire([start])}event: content_bl`)).toEqual(cut);
  expect(violated(`${wire([start])}event: ping\ndata: {"ty`)).toEqual(cut);
});

it("says nothing of the end of a stream that still comes when the run's time for it is over", () => {
  expect(violated([start, open(0), text(0)], { end: "timeout-total" })).toEqual([]);
  expect(violated([start, open(0), text(0), start], { end: "timeout-total" })).toEqual(["stream.message_start.once"]);
});

it("says where, and reports the same thing a few times at most", () => {
  const { violations } = read(
    streamed(wire([start, open(0), ...Array(50).fill(json(0, "x")), close(0), finish(), stop])),
  );
  expect(violations).toHaveLength(5);
  expect(violations[0]).toEqual({
    requirement: "stream.delta.fits",
    at: "event 3",
    expected: "a delta for a text block",
    actual: "input_json_delta",
  });
});
