import type { Exchange } from "../model/exchange.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { body, once, sent, status } from "../model/read.ts";
import { reassemble } from "./reassemble.ts";
import { streamEvents } from "./stream-events.ts";

/**
 * The message of an answer: the JSON object of a plain one with status 200, the reassembled one of a stream
 * that ended it. Undefined where there is none; an object that is no good message is one here, so that it can be judged.
 */
export const message: (exchange: Exchange) => JsonObject | undefined = once((exchange) => {
  if (status(exchange) !== 200) return undefined;
  if (exchange.answer?.frames) return reassemble(streamEvents(exchange));
  const value = body(exchange);
  return isObject(value) && value["type"] !== "error" ? value : undefined;
});

/** The content blocks that are objects. */
const allBlocks = once((exchange): readonly JsonObject[] => {
  const content = message(exchange)?.["content"];
  return Array.isArray(content) ? (content as readonly JsonValue[]).filter(isObject) : [];
});

/** The content blocks of the message, all or those of one type. */
export function blocks(exchange: Exchange, type?: string): readonly JsonObject[] {
  const all = allBlocks(exchange);
  return type === undefined ? all : all.filter((block) => block["type"] === type);
}

/** The visible text: that of all text blocks, joined. */
export const text: (exchange: Exchange) => string = once((exchange) =>
  blocks(exchange, "text")
    .map((block) => (typeof block["text"] === "string" ? block["text"] : ""))
    .join(""),
);

/** Undefined where the message has none, or one that is no string and not null. */
export function stopReason(exchange: Exchange): string | null | undefined {
  const value = message(exchange)?.["stop_reason"];
  return typeof value === "string" || value === null ? value : undefined;
}

export function usage(exchange: Exchange): JsonObject | undefined {
  const value = message(exchange)?.["usage"];
  return isObject(value) ? value : undefined;
}

/** A member of the body that was sent. */
export function requested(exchange: Exchange, member: string): JsonValue | undefined {
  return sent(exchange)?.[member];
}

/** The stop sequences that were asked for. */
export function stopSequences(exchange: Exchange): readonly string[] {
  const value = requested(exchange, "stop_sequences");
  return Array.isArray(value) ? (value as readonly JsonValue[]).filter((item) => typeof item === "string") : [];
}

/** The names of the tools that were offered. */
export function declaredTools(exchange: Exchange): readonly string[] {
  const tools = requested(exchange, "tools");
  if (!Array.isArray(tools)) return [];
  return (tools as readonly JsonValue[])
    .map((tool) => (isObject(tool) ? tool["name"] : undefined))
    .filter((name) => typeof name === "string");
}
