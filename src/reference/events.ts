import { isObject, objects, string, type JsonObject } from "./json.ts";
import type { Message } from "./message.ts";

/** One server-sent event: its name and its JSON. */
export interface StreamEvent {
  readonly name: string;
  readonly body: JsonObject;
}

/** An event whose name is the `type` of its JSON. */
export function event(type: string, members: JsonObject = {}): StreamEvent {
  return { name: type, body: { type, ...members } };
}

/** Streams a message: the events in order, each delta with at most `size` characters. */
export function eventsOf({ body, cuts }: Message, size: number): StreamEvent[] {
  const events = [event("message_start", { message: startOf(body) })];
  for (const [index, block] of objects(body["content"]).entries()) {
    events.push(event("content_block_start", { index, content_block: emptied(block) }));
    if (index === 0) events.push(event("ping"));
    for (const delta of deltasOf(block, cuts.get(index), size))
      events.push(event("content_block_delta", { index, delta }));
    events.push(event("content_block_stop", { index }));
  }
  if (events.length === 1) events.push(event("ping"));
  events.push(event("message_delta", endOf(body)), event("message_stop"));
  return events;
}

function startOf(body: JsonObject): JsonObject {
  const start: JsonObject = { ...body };
  if ("content" in body) start["content"] = [];
  if ("stop_reason" in body) start["stop_reason"] = null;
  if ("stop_sequence" in body) start["stop_sequence"] = null;
  const usage = body["usage"];
  if (isObject(usage)) start["usage"] = { ...usage, ...startedUsage(usage) };
  return start;
}

/** Output counts as they stand when the first token is out. */
function startedUsage(usage: JsonObject): JsonObject {
  const output = usage["output_tokens"];
  const details = isObject(usage["output_tokens_details"]) ? { output_tokens_details: { thinking_tokens: 0 } } : {};
  return typeof output === "number" ? { output_tokens: Math.min(1, output), ...details } : details;
}

function endOf(body: JsonObject): JsonObject {
  const delta = pick(body, ["stop_reason", "stop_sequence", "stop_details", "container"]);
  const usage = isObject(body["usage"])
    ? pick(body["usage"], [
        "input_tokens",
        "cache_creation_input_tokens",
        "cache_read_input_tokens",
        "output_tokens",
        "server_tool_use",
        "output_tokens_details",
      ])
    : undefined;
  return usage === undefined ? { delta } : { delta, usage };
}

function pick(from: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]));
}

/** A block as it starts: what deltas bring is empty. */
function emptied(block: JsonObject): JsonObject {
  const start: JsonObject = { ...block };
  for (const member of ["text", "thinking", "signature"]) if (typeof block[member] === "string") start[member] = "";
  if (isCall(block) && "input" in block) start["input"] = {};
  if (Array.isArray(block["citations"])) start["citations"] = [];
  return start;
}

const isCall = (block: JsonObject): boolean => block["type"] === "tool_use" || block["type"] === "server_tool_use";

function deltasOf(block: JsonObject, cut: string | undefined, size: number): JsonObject[] {
  if (block["type"] === "text") {
    const citations = objects(block["citations"]).map((citation) => ({ type: "citations_delta", citation }));
    return [...pieces(string(block["text"]), size).map((text) => ({ type: "text_delta", text })), ...citations];
  }
  if (block["type"] === "thinking") {
    const thinking = pieces(string(block["thinking"]), size).map((piece) => ({
      type: "thinking_delta",
      thinking: piece,
    }));
    return "signature" in block
      ? [...thinking, { type: "signature_delta", signature: string(block["signature"]) }]
      : thinking;
  }
  if (!isCall(block) || !("input" in block)) return [];
  const json = cut ?? (isEmpty(block["input"]) ? "" : JSON.stringify(block["input"]));
  return ["", ...pieces(json, size)].map((piece) => ({ type: "input_json_delta", partial_json: piece }));
}

const isEmpty = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0;

/** Cuts a text into pieces of at most `size` characters, never inside one. */
function pieces(text: string, size: number): string[] {
  if (text.length <= size) return text === "" ? [] : [text];
  const characters = Array.from(text);
  const count = Math.ceil(characters.length / size);
  return Array.from({ length: count }, (_, index) => characters.slice(index * size, (index + 1) * size).join(""));
}

/** One event in the form of the wire. */
export function frame({ name, body }: StreamEvent): string {
  return `event: ${name}\ndata: ${JSON.stringify(body)}\n\n`;
}
