import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { parse } from "../model/read.ts";
import type { StreamEvent } from "./stream-events.ts";

type Open = Record<string, JsonValue | undefined>;

/** A block that is being put together; `json` collects the fragments of a tool's input. */
interface Growing {
  readonly block: Open;
  json: string;
}

/** The delta types that append text to a member of their block. */
const appended: Readonly<Record<string, string>> = {
  text_delta: "text",
  thinking_delta: "thinking",
  signature_delta: "signature",
};

/** The members of a `message_delta` that replace those of the message. */
const replaced = ["stop_reason", "stop_sequence", "stop_details", "container"] as const;

/**
 * Folds the events of a stream into the message that a plain answer would have held, as the official clients do
 * (https://github.com/anthropics/anthropic-sdk-typescript, `lib/MessageStream.ts`). Broken streams are folded as far as
 * they go: judging them is not done here. Undefined where no event starts a message, and where none ends it: what is left of a
 * message that an error or the end of the body cut off is no evidence of anything.
 */
export function reassemble(events: readonly StreamEvent[]): JsonObject | undefined {
  const started = events.find((event) => event.type === "message_start" && isObject(event.payload?.["message"]));
  const start = started?.payload?.["message"];
  const end = events.find(({ type }) => type === "message_stop" || type === "error");
  if (!isObject(start) || end?.type !== "message_stop") return undefined;
  const message: Open = { ...start };
  const usage: Open | undefined = isObject(start["usage"]) ? { ...start["usage"] } : undefined;
  const growing = new Map<JsonValue | undefined, Growing>();
  const content: Growing[] = [];

  for (const { type, payload } of events) {
    if (!payload) continue;
    if (type === "message_stop") break;
    if (type === "content_block_start" && isObject(payload["content_block"])) {
      const block = { block: { ...payload["content_block"] }, json: "" };
      growing.set(payload["index"], block);
      content.push(block);
    } else if (type === "content_block_delta") {
      const target = growing.get(payload["index"]);
      if (target && isObject(payload["delta"])) grow(target, payload["delta"]);
    } else if (type === "message_delta") {
      const delta = payload["delta"];
      if (isObject(delta)) replace(message, delta);
      if (isObject(payload["usage"])) message["usage"] = count(usage ?? {}, payload["usage"]);
    }
  }
  const before = start["content"] ?? [];
  if (Array.isArray(before)) message["content"] = [...(before as readonly JsonValue[]), ...content.map(finished)];
  if (usage && !isObject(message["usage"])) message["usage"] = usage;
  return message;
}

function grow(target: Growing, delta: JsonObject): void {
  const type = delta["type"];
  if (typeof type !== "string") return;
  const member = appended[type];
  if (member !== undefined) {
    const [before, more] = [target.block[member], delta[member]];
    if (typeof more === "string") target.block[member] = typeof before === "string" ? before + more : more;
  } else if (type === "input_json_delta") {
    if (typeof delta["partial_json"] === "string") target.json += delta["partial_json"];
  } else if (type === "citations_delta" && delta["citation"] !== undefined) {
    const before = target.block["citations"];
    target.block["citations"] = [...(Array.isArray(before) ? (before as JsonValue[]) : []), delta["citation"]];
  }
}

/** Input that is no object, such as one cut at `max_tokens`, leaves the block as it started. */
function finished({ block, json }: Growing): JsonObject {
  const input = json === "" ? undefined : parse(json);
  return isObject(input) ? { ...block, input } : block;
}

/** A member that a later event lacks, or that it sets to null, keeps what an earlier one said. */
function replace(message: Open, delta: JsonObject): void {
  for (const member of replaced) {
    const value = delta[member];
    if (value !== undefined && (value !== null || message[member] === undefined)) message[member] = value;
  }
}

/** Usage is cumulative: each number replaces the one before. */
function count(usage: Open, more: JsonObject): Open {
  for (const [member, value] of Object.entries(more)) if (value !== null) usage[member] = value;
  return usage;
}
