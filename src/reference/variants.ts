import type { Variant } from "./deviation.ts";
import { change, drop, put } from "./edit.ts";
import { event, type StreamEvent } from "./events.ts";
import { withHeader, type Incoming, type Reply } from "./incoming.ts";
import type { Block, Generation } from "./generate.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";

const ping = event("ping");

/** Legal ways to answer that differ from the plain one; a client, and a test suite, has to take them all. */
export const variants: readonly Variant[] = [
  { id: "lean", title: "Only the members the contract requires", shape: "lean" },
  { id: "rich", title: "Every known optional member", shape: "rich" },
  { id: "crlf", title: "Lines of a stream end with CR LF", frames: lines("\r\n") },
  { id: "cr", title: "Lines of a stream end with a bare CR", frames: lines("\r") },
  {
    id: "byte-chunks",
    title: "One byte a chunk",
    reply: (reply) => ({ ...reply, chunks: reply.chunks.flatMap(toBytes) }),
  },
  { id: "char-chunks", title: "One character a delta", deltaSize: 1 },
  { id: "whole-chunks", title: "Each block in one delta", deltaSize: 100_000 },
  {
    id: "one-chunk",
    title: "A whole stream in one chunk",
    frames: (frames) => [frames.join("")],
  },
  {
    id: "comments",
    title: "Comments between the events of a stream",
    frames: (frames) => [": ready\n\n", ...frames.flatMap((frame) => [frame, ": keep-alive\n\n"])],
  },
  {
    id: "many-pings",
    title: "A ping after each event but the last",
    events: (events) => events.flatMap((one) => (one.name === "message_stop" ? [one] : [one, ping])),
  },
  { id: "no-pings", title: "No ping at all", events: (events) => events.filter(({ name }) => name !== "ping") },
  { id: "leading-pings", title: "Pings before message_start", events: (events) => [ping, ping, ...events] },
  {
    id: "unknown-members",
    title: "Unknown members everywhere in an answer",
    plain: (message) => widened(message),
    count: (answer) => widened(answer),
    models: (page) => widened(page),
    model: (model) => widened(model),
    events: (events) => events.map(({ name, body }) => ({ name, body: widened(body) })),
    errorBody: (body) => widened(body),
    // Whoever sends such members takes them back.
    overlooks: (body) => narrowed(body) as JsonObject,
  },
  {
    id: "unknown-events",
    title: "Events of an unknown type in between",
    events: (events) => [event("x_started"), ...events.flatMap((one) => surrounded(one))],
  },
  { id: "absent-optionals", title: "Optional members are absent", shape: "lean" },
  {
    id: "null-optionals",
    title: "Optional members are null",
    message: withNulls,
  },
  {
    id: "padded-json",
    title: "JSON with blanks and line feeds around it and inside",
    reply: (reply) => (reply.streamed ? reply : { ...reply, chunks: reply.chunks.map(padded) }),
    frames: (frames) => frames.map((frame) => frame.replace(/\}\n\n$/, "     }\n\n")),
  },
  { id: "slow-start", title: "A pause before the first byte", reply: (reply) => ({ ...reply, wait: 30 }) },
  { id: "gzip", title: "Answers are compressed where the client takes gzip", reply: compressed },
  {
    id: "no-keep-alive",
    title: "The connection is closed after each answer",
    reply: (reply) => withHeader(reply, "connection", "close"),
  },
  {
    id: "odd-header-case",
    title: "Header names in odd letter case",
    reply: (reply) => ({ ...reply, headers: reply.headers.map(([name, value]) => [odd(name), value] as const) }),
  },
  {
    id: "content-type-parameters",
    title: "Content types with other parameters and letter case",
    reply: (reply) =>
      withHeader(reply, "content-type", reply.streamed ? "Text/Event-Stream" : "application/json; charset=utf-8"),
  },
  {
    id: "data-split",
    title: "The data of an event on several data: lines",
    frames: (frames) => frames.map((frame) => frame.replace(/^data: \{/m, "data: {\ndata:")),
  },
  {
    id: "no-space",
    title: "No blank after the colon of a line",
    frames: (frames) => frames.map((frame) => frame.replaceAll(/^(event|data): /gm, "$1:")),
  },
  {
    id: "id-retry-lines",
    title: "Events carry id: and retry: lines",
    frames: (frames) => frames.map((frame, index) => `id: ${index}\nretry: 3000\n${frame}`),
  },
  {
    id: "data-first",
    title: "The data: line stands before the event: line",
    frames: (frames) => frames.map((frame) => frame.replace(/^(event: .*)\n(data: .*)\n/, "$2\n$1\n")),
  },
  {
    id: "several-message-deltas",
    title: "A message_delta with usage alone before the last one",
    events: (events) => events.flatMap((one) => (one.name === "message_delta" ? [usageAlone(one), one] : [one])),
  },
  {
    id: "output-tokens-alone",
    title: "The usage of message_delta holds output_tokens alone",
    events: (events) => events.map((one) => (one.name === "message_delta" ? outputAlone(one) : withoutCalls(one))),
  },
  {
    id: "ids-other-prefix",
    title: "Ids in another form",
    message: (message) => renamed(message),
  },
  {
    id: "talkative",
    title: "The model puts words before and after what it was asked for",
    generation: (generation, { body }) => talkative(generation, body),
  },
  {
    id: "thinks-unseen",
    title: "The model spends 60 tokens on thinking that it does not show",
    generation: (generation, { body }) => afterThinking(generation, Number(body["max_tokens"])),
  },
  {
    id: "redacts-thinking",
    title: "A part of the thinking is encrypted, a block of its own before the thinking that is shown",
    generation: (generation) => ({ ...generation, blocks: redacted(generation.blocks) }),
  },
  {
    id: "pauses",
    title: "A turn of tools that the server runs pauses after the first of them",
    generation: paused,
  },
  {
    id: "slow-model",
    title: "A long answer takes a second to begin, and comes bit by bit",
    reply: (reply) => (reply.streamed && reply.chunks.length > 40 ? { ...reply, wait: 1050, between: 2 } : reply),
  },
  {
    id: "queue",
    title: "A stream of a short prompt waits a second for its turn, then all of it comes at once",
    reply: (reply, { text }) =>
      reply.streamed && text.length < longestQueued ? { ...reply, wait: 1050, chunks: [joined(reply)] } : reply,
  },
  {
    id: "error-details",
    title: "Errors have details",
    errorBody: (body) => put("/error/details", { error_code: "bad_input", more: { at: "body" } })(body),
  },
  {
    id: "other-model-name",
    title: "The answer names the model that an alias stands for",
    message: (message) => ({ ...message, model: "obedient-1-20260101" }),
    overlooks: change("/model", (name) => (name === "obedient-1-20260101" ? "obedient-1" : name)),
  },
];

/** Characters of a body: few enough that a test run has to wait for a few streams only. */
const longestQueued = 240;

const joined = ({ chunks }: Reply): string => chunks.map((chunk) => Buffer.from(chunk as string)).join("");

function lines(end: string): NonNullable<Variant["frames"]> {
  return (frames) => frames.map((frame) => frame.replaceAll("\n", end));
}

function toBytes(chunk: string | Uint8Array): Uint8Array[] {
  return Array.from(Buffer.from(chunk as string), (byte) => Uint8Array.of(byte));
}

const padded = (chunk: string | Uint8Array): string | Uint8Array =>
  typeof chunk === "string" && chunk !== "" ? `\n  ${indented(chunk)}\n\n` : chunk;

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 4);
  } catch {
    return text;
  }
}

/** Adds a member to each object, but not inside of tool arguments, which are the model's. */
function widened(value: JsonObject): JsonObject {
  const members = Object.entries(value).map(
    ([name, member]) => [name, name === "input" ? member : deeper(member)] as const,
  );
  return { ...Object.fromEntries(members), x_unknown: { anything: [1, "two", null] } };
}

function deeper(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => deeper(item) ?? null);
  return isObject(value) ? widened(value) : value;
}

function narrowed(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => narrowed(item) ?? null);
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([name]) => name !== "x_unknown");
  return Object.fromEntries(members.map(([name, member]) => [name, narrowed(member)]));
}

function surrounded(one: StreamEvent): StreamEvent[] {
  const unknown = event("x_progress", { percent: 50, index: 7 });
  return one.name === "message_stop" ? [unknown, one] : [one, unknown];
}

const citing = change("/content/*", (block) =>
  isObject(block) && block["type"] === "text" && !Array.isArray(block["citations"])
    ? put("/citations", null)(block)
    : block,
);

/** Null in place of what may be absent; the counters of a cache only where it did nothing, as if there were none. */
function withNulls(message: JsonObject): JsonObject {
  const usage = isObject(message["usage"]) ? message["usage"] : {};
  const nulls = {
    cache_creation_input_tokens: null,
    cache_read_input_tokens: null,
    cache_creation: null,
    service_tier: null,
    server_tool_use: null,
    output_tokens_details: null,
    inference_geo: null,
    speed: null,
  };
  const counts = { input_tokens: usage["input_tokens"], output_tokens: usage["output_tokens"] };
  const used = Number(usage["cache_creation_input_tokens"] ?? 0) + Number(usage["cache_read_input_tokens"] ?? 0) > 0;
  const cached = Object.fromEntries(Object.entries(usage).filter(([name]) => used && name.startsWith("cache_")));
  return {
    ...citing(message),
    stop_details: null,
    container: message["container"] ?? null,
    diagnostics: null,
    usage: { ...nulls, ...counts, ...cached, server_tool_use: usage["server_tool_use"] ?? null },
  };
}

function compressed(reply: Reply, request: Incoming): Reply {
  if (!/\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) return reply;
  return { ...withHeader(reply, "content-encoding", "gzip"), gzip: true };
}

function odd(name: string): string {
  return Array.from(name, (letter, index) => (index % 2 === 0 ? letter.toUpperCase() : letter)).join("");
}

function usageAlone(one: StreamEvent): StreamEvent {
  return { name: one.name, body: { ...one.body, delta: { stop_reason: null, stop_sequence: null } } };
}

/** What the first usage cannot know yet. */
const withoutCalls = ({ name, body }: StreamEvent): StreamEvent => ({
  name,
  body: drop("/message/usage/server_tool_use")(body),
});

function outputAlone(one: StreamEvent): StreamEvent {
  const usage = isObject(one.body["usage"]) ? one.body["usage"] : {};
  return { name: one.name, body: { ...one.body, usage: { output_tokens: usage["output_tokens"] } } };
}

function renamed(message: JsonObject): JsonObject {
  const text = JSON.stringify(message);
  const other = text
    .replaceAll(/"msg_01([0-9a-z]+)"/g, '"msg_bdrk_$1"')
    .replaceAll(/"toolu_01([0-9a-z]+)"/g, '"toolu_vrtx-$1"');
  return JSON.parse(other) as JsonObject;
}

/** True where the server keeps the model to a format. */
const isFormatted = ({ output_config: config }: JsonObject): boolean => isObject(config) && isObject(config["format"]);

/** Words around the text; none after what was cut, and none where the answer has to be JSON. */
function talkative(generation: Generation, body: JsonObject): Generation {
  const maxTokens = Number(body["max_tokens"]);
  if (isFormatted(body) || !generation.blocks.some(({ type }) => type === "text")) return generation;
  const after = generation.stopReason === "end_turn" ? " (done)" : "";
  const blocks = generation.blocks.map((block) =>
    block.type === "text" ? { ...block, text: `Certainly! ${block.text}${after}` } : block,
  );
  return { ...generation, blocks, outputTokens: Math.min(generation.outputTokens + 4, maxTokens) };
}

/** What is left where thinking takes its tokens first. */
function afterThinking(generation: Generation, maxTokens: number): Generation {
  const outputTokens = generation.outputTokens + 60;
  if (outputTokens <= maxTokens) return { ...generation, outputTokens };
  return { ...generation, blocks: [], stopReason: "max_tokens", stopSequence: null, outputTokens: maxTokens };
}

const redactedBlock: JsonObject = { type: "redacted_thinking", data: "b2JlZGllbnQgdGhpbmtpbmcsIHJlZGFjdGVk" };

function redacted(blocks: Generation["blocks"]): Generation["blocks"] {
  const whole: Block = { type: "whole", block: redactedBlock, tokens: 0 };
  return blocks.flatMap((block): readonly Block[] => (block.type === "thinking" ? [whole, block] : [block]));
}

/** What is left up to the first result of a tool that the server runs, where words follow it. */
function paused(generation: Generation): Generation {
  const calls = generation.blocks.some(({ type }) => type === "tool_use");
  const first = generation.blocks.findIndex((block) => block.type === "whole" && "tool_use_id" in block.block);
  if (first < 0 || calls || first === generation.blocks.length - 1) return generation;
  return {
    ...generation,
    blocks: generation.blocks.slice(0, first + 1),
    stopReason: "pause_turn",
    stopSequence: null,
    unsaid: "",
  };
}
