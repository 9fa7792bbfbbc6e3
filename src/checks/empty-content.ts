import type { Exchange } from "../model/exchange.ts";
import type { Check, JointCheck } from "../model/finding.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { isMessage } from "./applies.ts";
import { blocks, message, requested, stopReason } from "./answer.ts";
import { show } from "./show.ts";
import { streamEvents } from "./stream-events.ts";

/** Reasons that may leave a block of which nothing was written. */
const cut: ReadonlySet<unknown> = new Set(["max_tokens", "refusal", "model_context_window_exceeded"]);

/** The message has several blocks and was not cut. */
export const hasSeveralBlocks = (exchange: Exchange): boolean =>
  blocks(exchange).length > 1 && !cut.has(stopReason(exchange));

/** Empty text is refused in a request: a block of it wedges the conversation that sends it back. */
export const noEmptyText: Check = {
  claim: "no text block beside others is empty",
  judge: (exchange) =>
    blocks(exchange).flatMap((block, index) =>
      block["type"] === "text" && block["text"] === ""
        ? [{ at: `/content/${index}/text`, expected: "text, or no such block", actual: '""' }]
        : [],
    ),
};

/** The message has at least one content block. */
export const saysAnything: Check = {
  claim: "content is not empty",
  judge: (exchange) => {
    const content = message(exchange)?.["content"];
    if (!Array.isArray(content) || content.length > 0) return [];
    return [{ at: "/content", expected: "an answer to a prompt that asks for words", actual: show(content) }];
  },
};

const saysNothing = (exchange: Exchange): boolean => {
  const content = message(exchange)?.["content"];
  return stopReason(exchange) === "end_turn" && Array.isArray(content) && content.length === 0;
};

/** One empty answer of many is a whim of the model; two are none. All of them answer prompts that ask for words. */
export const emptyOnceAtMost: JointCheck = {
  claim: "no two answers are empty and end with end_turn",
  judge: (exchanges) => {
    const empty = exchanges.filter(saysNothing);
    if (empty.length < 2) return [];
    const actual = `[], as ${empty.length} of ${exchanges.length} answers`;
    return empty.map(({ id }) => ({ at: "/content", expected: "words, as the prompt asks for", actual, exchange: id }));
  },
};

const words = /\p{L}{2,}.*\p{L}{2,}/su;

/** Says something: two words, and no results of tools, after which the model may have nothing to add. */
function asks(content: JsonValue | undefined): boolean {
  if (typeof content === "string") return words.test(content);
  const parts = Array.isArray(content) ? (content as readonly JsonValue[]).filter(isObject) : [];
  if (parts.some(({ type }) => type === "tool_result")) return false;
  return parts.some(({ type, text }) => type === "text" && typeof text === "string" && words.test(text));
}

/** The last turn is the user's and asks for something, and nothing in the request ends the answer before its first word. */
export function asksForWords(exchange: Exchange): boolean {
  if (!isMessage(exchange) || requested(exchange, "stop_sequences") !== undefined) return false;
  const turns = requested(exchange, "messages");
  const last = Array.isArray(turns) ? (turns as readonly JsonValue[]).at(-1) : undefined;
  return isObject(last) && last["role"] === "user" && requested(exchange, "max_tokens") !== 0 && asks(last["content"]);
}

const isEmptyText = (block: JsonObject): boolean =>
  block["type"] === "text" && typeof block["text"] === "string" && block["text"].trim() === "";

/** True where a stream brought text, be it for no block: its grammar says what is wrong then. */
const brings = (exchange: Exchange): boolean =>
  streamEvents(exchange).some(({ type, payload }) => {
    const delta = type === "content_block_delta" && isObject(payload) ? payload["delta"] : undefined;
    return isObject(delta) && typeof delta["text"] === "string" && delta["text"] !== "";
  });

/** An answer that is whole by its own account holds something. */
export const holdsSomething: Check = {
  claim: "no answer that ends with end_turn is empty",
  judge: (exchange) => {
    const content = message(exchange)?.["content"];
    if (stopReason(exchange) !== "end_turn" || !Array.isArray(content)) return [];
    if (blocks(exchange).length < content.length || !blocks(exchange).every(isEmptyText)) return [];
    if (brings(exchange)) return [];
    return [{ at: "/content", expected: "an answer to a prompt that asks for words", actual: show(content) }];
  },
};
