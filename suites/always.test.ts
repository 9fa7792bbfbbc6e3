import { describe, expect, it } from "vitest";

import type { Answer, Exchange } from "../src/model/exchange.ts";
import type { AlwaysCase } from "../src/model/case.ts";
import { isObject, type JsonObject, type JsonValue } from "../src/model/json.ts";
import { event, exchange, message, plain, streamed } from "../src/checks/testing/exchanges.ts";
import { cases } from "./index.ts";

const always = cases.filter((one): one is AlwaysCase => one.kind === "always");

/** Cases that one answer of a run decides: no habit of the endpoint, and no error that is gone at the next attempt. */
const decided = always.filter(({ whims, passing }) => whims === undefined && !passing);

/** The requirements an exchange violates, by all cases that hold for every exchange. */
function violated(one: Exchange): readonly string[] {
  return decided
    .filter(({ modes, applies }) => (!modes || modes.includes(one.mode)) && applies(one))
    .filter(({ expect: checks }) => checks.some((check) => check.judge(one).length > 0))
    .map(({ requirement }) => requirement);
}

const answered = (members: JsonObject, request: JsonObject = {}): Exchange =>
  plain({ ...message, ...members }, request);
const withBlocks = (...content: readonly JsonValue[]): JsonObject => ({
  content,
  ...(content.some((block) => isObject(block) && block["type"] === "tool_use") && { stop_reason: "tool_use" }),
});
const withUsage = (usage: JsonObject): JsonObject => ({ usage: { input_tokens: 9, output_tokens: 2, ...usage } });
const call = (members: JsonObject = {}): JsonObject => ({
  type: "tool_use",
  id: "toolu_1",
  name: "add",
  input: {},
  ...members,
});
const tools = { tools: [{ name: "add", input_schema: { type: "object" } }] };
const error: JsonObject = {
  type: "error",
  error: { type: "invalid_request_error", message: "no" },
  request_id: "req_1",
};
const refused = (members: JsonObject = {}, answer: Partial<Answer> = {}): Exchange =>
  plain({ ...error, ...members }, {}, { status: 400, ...answer });
const headers = (type: string, ...more: readonly (readonly [string, string])[]): Partial<Answer> => ({
  headers: [["content-type", type], ["request-id", "req_1"], ...more],
});

const streamOf = (members: JsonObject): string =>
  [
    event({ type: "message_start", message: { ...message, content: [], stop_reason: null, ...members } }),
    event({
      type: "message_delta",
      delta: { stop_reason: "end_turn", stop_sequence: null },
      usage: { output_tokens: 2 },
    }),
    event({ type: "message_stop" }),
  ].join("");

describe("what is right violates nothing", () => {
  const right: Readonly<Record<string, Exchange>> = {
    "the smallest message": plain(message),
    "no content": answered(withBlocks()),
    "max_tokens 0": answered(
      { ...withBlocks(), stop_reason: "max_tokens", ...withUsage({ output_tokens: 0 }) },
      { max_tokens: 0 },
    ),
    "an empty text that counts nothing": answered({
      ...withBlocks({ type: "text", text: "" }),
      ...withUsage({ output_tokens: 0 }),
    }),
    "an unknown member": answered({ iterations: [1], usage: { input_tokens: 9, output_tokens: 2, more: {} } }),
    "an unknown block": answered(withBlocks({ type: "picture", pixels: 5 })),
    "optional members as null": answered({
      stop_details: null,
      container: null,
      ...withUsage({ cache_creation: null, service_tier: null }),
    }),
    "a cached prompt": answered(
      withUsage({ input_tokens: 0, cache_read_input_tokens: 9, cache_creation_input_tokens: 0 }),
    ),
    "cache writes that add up": answered(
      withUsage({
        cache_creation_input_tokens: 5,
        cache_creation: { ephemeral_5m_input_tokens: 2, ephemeral_1h_input_tokens: 3 },
      }),
    ),
    "a refusal": answered({ ...withBlocks(), stop_reason: "refusal", stop_details: { type: "refusal" } }),
    "a tool call": answered({ ...withBlocks(call()), stop_reason: "tool_use" }, tools),
    "a tool call cut off": answered({ ...withBlocks(call()), stop_reason: "max_tokens" }, tools),
    "a stop sequence": answered({ stop_reason: "stop_sequence", stop_sequence: "7" }, { stop_sequences: ["7", "9"] }),
    "a stop sequence in a tool's input": answered(withBlocks(call({ input: { a: "7" } })), {
      ...tools,
      stop_sequences: ["7"],
    }),
    "a stop sequence in thinking": answered(
      withBlocks({ type: "thinking", thinking: "7", signature: "s" }, { type: "text", text: "6" }),
      { stop_sequences: ["7"] },
    ),
    "a stop sequence over two blocks": answered(withBlocks({ type: "text", text: "a" }, { type: "text", text: "b" }), {
      stop_sequences: ["ab"],
    }),
    "an unfinished character that was asked for": answered(withBlocks({ type: "text", text: "a\uFFFD" }), {
      system: "a\uFFFD",
    }),
    "padded JSON": plain(message, {}, { text: `\n  ${JSON.stringify(message, undefined, 2)}  \n` }),
    "another letter case of the headers": plain(
      message,
      {},
      {
        headers: [
          ["CONTENT-TYPE", "Application/JSON;charset=UTF-8"],
          ["Request-Id", "1"],
        ],
      },
    ),
    "a refusal of the request": refused(),
    "a refusal without request_id": refused({ request_id: null }),
    "a refusal with more": refused({ error: { type: "invalid_request_error", message: 'say {"x"}\n', details: null } }),
    "a refusal that quotes JSON": refused({
      error: {
        type: "invalid_request_error",
        message: 'unexpected block: {"type": "text"}, not an error like {"error": 1}',
      },
    }),
    "413 of the edge": plain({ error: { type: "request_too_large", message: "big" } }, {}, { status: 413 }),
    "an unpublished status": refused({ error: { type: "teapot_error", message: "no" } }, { status: 418 }),
    "a message without the model that was not asked for": plain({ ...message, model: null }, { model: null }),
    "a stream without the model that was not asked for": streamed(streamOf({ model: null }), { model: null }),
    "more tokens than a negative max_tokens": answered({}, { max_tokens: -1 }),
    "a call of a tool that was declared without an array": answered(
      { ...withBlocks(call()), stop_reason: "tool_use" },
      { tools: { name: "add", input_schema: { type: "object" } } },
    ),
    "an empty prompt that counts nothing": answered(withUsage({ input_tokens: 0 }), {
      messages: [{ role: "user", content: "" }],
    }),
    "a call of the undeclared tool that was forced": answered(
      { ...withBlocks(call({ name: "subtract" })), stop_reason: "tool_use" },
      { ...tools, tool_choice: { type: "tool", name: "subtract" } },
    ),
    "a body of another path": {
      ...exchange({}, { status: 404, text: "not here" }),
      request: { method: "GET", path: "/v1/nothing", headers: [], body: null },
    },
  };
  for (const [name, one] of Object.entries(right))
    it(`takes ${name}`, () => {
      expect(violated(one)).toEqual([]);
    });
});

describe("what is wrong violates its requirement alone", () => {
  const wrong: readonly (readonly [requirement: string, name: string, exchange: Exchange])[] = [
    ["response.status.message", "an error with 200", plain(error)],
    ["response.status.message", "HTML with 200", exchange({}, { text: "<html>", ...headers("text/html") })],
    ["response.status.message", "nothing with 200", exchange({}, { text: "" })],
    ["response.status.message", "an error with 202", plain(error, {}, { status: 202 })],
    ["response.content_type.json", "HTML", plain(message, {}, headers("text/html"))],
    ["response.content_type.json", "none", plain(message, {}, { headers: [["request-id", "1"]] })],
    ["response.content_encoding.honest", "not gzip", exchange({}, { text: "", undecodable: "not gzip" })],
    ["response.request_id.present", "none", plain(message, {}, { headers: [["content-type", "application/json"]] })],
    ["response.request_id.same", "another", refused({ request_id: "req_2" })],
    ["errors.stream.plain", "events", { ...streamed(event({ ...error, type: "error" }), {}, { status: 400 }) }],
    ["errors.stream.plain", "as the first event", streamed(event({ ...error, type: "error" }), { messages: [] })],
    ["errors.body.json", "HTML", exchange({}, { status: 404, text: "<html>" })],
    ["errors.body.json", "a string", exchange({}, { status: 400, text: '"no"' })],
    ["errors.envelope.type", "none", refused({ type: null })],
    ["errors.envelope.error", "a string", refused({ error: "no" })],
    ["errors.envelope.error", "no message", refused({ error: { type: "invalid_request_error" } })],
    ["errors.type.matches_status", "another", refused({ error: { type: "api_error", message: "no" } })],
    ["errors.message.plain", "JSON", refused({ error: { type: "invalid_request_error", message: '{"error":"no"}' } })],
    [
      "errors.message.plain",
      "JSON inside",
      refused({ error: { type: "invalid_request_error", message: 'upstream: {"error": {}}' } }),
    ],
    ["errors.message.readable", "control", refused({ error: { type: "invalid_request_error", message: "no\u0000" } })],
    [
      "errors.client_fault.status",
      "no messages",
      plain({ ...error, error: { type: "api_error", message: "no" } }, { messages: [] }, { status: 500 }),
    ],
    ["response.id.type", "empty", answered({ id: 5 })],
    ["response.type", "another", answered({ type: "chat.completion" })],
    ["response.role", "another", answered({ role: "user" })],
    ["response.model", "null", answered({ model: null })],
    ["response.block.type", "a string", answered(withBlocks("hi"))],
    ["response.block.type", "no type", answered(withBlocks({ text: "hi" }))],
    ["response.text.text", "null", answered(withBlocks({ type: "text", text: null }))],
    ["response.text.printable", "cut", answered(withBlocks({ type: "text", text: "a\uFFFD" }))],
    ["response.text.printable", "half a character", answered(withBlocks({ type: "text", text: "a\uD83E" }))],
    ["response.text.no_control_characters", "NUL", answered(withBlocks({ type: "text", text: "a\0" }))],
    ["response.text.no_control_characters", "a colour", answered(withBlocks({ type: "text", text: "\u001B[0mhi" }))],
    ["response.text.no_template_tokens", "ChatML", answered(withBlocks({ type: "text", text: "hi<|im_end|>\n" }))],
    ["response.text.no_template_tokens", "an end of sequence", answered(withBlocks({ type: "text", text: "hi</s>" }))],
    [
      "response.text.no_raw_calls",
      "beside a call",
      answered(withBlocks({ type: "text", text: '<tool_call>{"name": "add"}' }, call()), tools),
    ],
    ["response.tool_use.id", "a blank", answered(withBlocks(call({ id: "toolu_a b" })), tools)],
    ["response.tool_use.id.unique", "twice", answered(withBlocks(call(), call()), tools)],
    ["response.tool_use.input", "a string", answered(withBlocks(call({ input: "{}" })), tools)],
    [
      "response.text.printable",
      "cut in a tool's input",
      answered(withBlocks(call({ input: { a: [{ b: "a\uFFFD" }] } })), tools),
    ],
    ["stop.tool_use.reported", "end_turn", answered({ ...withBlocks(call()), stop_reason: "end_turn" }, tools)],
    [
      "usage.output_tokens.counted",
      "too few",
      answered({ ...withBlocks({ type: "text", text: "1 2 3 4 5 6 7 8 9" }), ...withUsage({ output_tokens: 2 }) }),
    ],
    ["response.stop_reason.present", "null", answered({ stop_reason: null })],
    ["response.stop_reason.known", "another", answered({ stop_reason: "length" })],
    ["response.stop_sequence.present", "a number", answered({ stop_sequence: 0 })],
    ["response.usage.present", "null", answered({ usage: null })],
    ["response.extended.types", "a string", answered(withUsage({ cache_read_input_tokens: "0" }))],
    ["response.extended.types", "a list", answered({ stop_details: [] })],
    ["response.id.prefix", "another", answered({ id: "chatcmpl-1" })],
    ["usage.input_tokens.type", "negative", answered(withUsage({ input_tokens: -1, cache_read_input_tokens: 9 }))],
    ["usage.output_tokens.type", "a fraction", answered(withUsage({ output_tokens: 1.5 }))],
    ["usage.input_tokens.counted", "0", answered(withUsage({ input_tokens: 0 }))],
    ["usage.output_tokens.counted", "0", answered(withUsage({ output_tokens: 0 }))],
    [
      "usage.cache_creation.sum",
      "5",
      answered(withUsage({ cache_creation_input_tokens: 5, cache_creation: { ephemeral_5m_input_tokens: 2 } })),
    ],
    ["request.max_tokens.honoured", "65", answered(withUsage({ output_tokens: 65 }))],
    ["stop.sequence.iff", "a string", answered({ stop_sequence: "7" }, { stop_sequences: ["7"] })],
    ["stop.sequence.iff", "null", answered({ stop_reason: "stop_sequence" }, { stop_sequences: ["7"] })],
    ["stop.sequence.requested", "not", answered({ stop_reason: "stop_sequence", stop_sequence: "7" })],
    [
      "stop.sequence.named",
      "another",
      answered({ stop_reason: "stop_sequence", stop_sequence: "8" }, { stop_sequences: ["7"] }),
    ],
    ["stop.sequence.honoured", "kept", answered({}, { stop_sequences: ["i"] })],
    ["stop.tool_use.has_block", "text only", answered({ stop_reason: "tool_use" })],
    ["tools.call.declared", "another", answered(withBlocks(call({ name: "sub" })), tools)],
    ["tools.call.declared", "none", answered(withBlocks(call()))],
    ["thinking.block.thinking", "null", answered(withBlocks({ type: "thinking", thinking: null, signature: "s" }))],
    ["thinking.block.signature", "none", answered(withBlocks({ type: "thinking", thinking: "hm" }))],
  ];
  for (const [requirement, name, one] of wrong)
    it(`${requirement}: ${name}`, () => {
      expect(violated(one)).toEqual([requirement]);
    });

  it("an empty name is one, and so is a tool that was not declared", () => {
    expect(violated(answered(withBlocks(call({ name: "" })), tools))).toEqual([
      "response.tool_use.name",
      "tools.call.declared",
    ]);
  });

  it("a text above max_tokens that is counted below it", () => {
    const many = { ...withBlocks({ type: "text", text: "1 2 3 4 5 6 7 8 9" }), ...withUsage({ output_tokens: 2 }) };
    expect(violated(answered(many, { max_tokens: 2 }))).toEqual([
      "usage.output_tokens.counted",
      "request.max_tokens.honoured",
    ]);
  });

  it("content that is no array", () => {
    expect(violated(answered({ content: "hi" }))).toEqual(["response.content.array"]);
  });

  it("an event stream that is not declared", () => {
    const events = streamOf({});
    expect(violated(streamed(events))).toEqual([]);
    expect(violated(streamed(events, {}, headers("text/plain")))).toEqual(["response.content_type.sse"]);
  });

  it("{} as an answer to everything passes nothing of the message's shape", () => {
    expect(violated(plain({}))).toEqual([
      "response.status.message",
      "response.id.type",
      "response.type",
      "response.role",
      "response.model",
      "response.content.array",
      "response.stop_reason.present",
      "response.stop_sequence.present",
      "response.usage.present",
    ]);
  });
});
