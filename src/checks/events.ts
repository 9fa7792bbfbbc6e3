import type { Exchange } from "../model/exchange.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { once, parse } from "../model/read.ts";
import { message, requested } from "./answer.ts";
import { cut, show } from "./show.ts";
import { blockDelta, blockStart, blockStop } from "./stream-blocks.ts";
import { streamEvents, type StreamEvent } from "./stream-events.ts";
import { errorEvent, messageDelta, messageStart, messageStop } from "./stream-message.ts";
import { initialState, report, reportOnce, type Rule, type StreamState, type StreamViolation } from "./stream-state.ts";
import { hasByteOrderMark } from "./wire-lines.ts";

/** A stream as the automaton read it. */
export interface StreamReading {
  readonly events: readonly StreamEvent[];
  readonly violations: readonly StreamViolation[];
  /** Reassembled; undefined where no event starts one. */
  readonly message: JsonObject | undefined;
  /** True where `message_stop` came. */
  readonly finished: boolean;
  /** The types of its events and, after a slash, of the blocks that were started: `content_block_start/text`. */
  readonly kinds: ReadonlySet<string>;
}

/** The events that make up the grammar. Unknown events are legal at any point, pings up to the end of the message. */
const rules: ReadonlyMap<string | undefined, Rule> = new Map([
  ["message_start", messageStart],
  ["content_block_start", blockStart],
  ["content_block_delta", blockDelta],
  ["content_block_stop", blockStop],
  ["message_delta", messageDelta],
  ["message_stop", messageStop],
  ["error", errorEvent],
]);

/** Reads a streamed answer and judges it by every rule of the grammar, in one pass. */
export const read: (exchange: Exchange) => StreamReading = once((exchange) => {
  const events = streamEvents(exchange);
  const state = initialState();
  bytes(state, exchange);
  for (const event of events) step(state, event);
  ending(state, exchange, events);
  finishedBlocks(state, exchange);
  const finished = state.end?.type === "message_stop";
  return { events, violations: state.violations, message: message(exchange), finished, kinds: kindsOf(events) };
});

function kindsOf(events: readonly StreamEvent[]): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (const { type, payload } of events) {
    if (type === undefined) continue;
    kinds.add(type);
    const block = payload?.["content_block"];
    if (isObject(block) && typeof block["type"] === "string") kinds.add(`${type}/${block["type"]}`);
  }
  return kinds;
}

function bytes(state: StreamState, { answer }: Exchange): void {
  if (!answer) return;
  if (hasByteOrderMark(answer.text))
    report(state, "stream.bytes.bom", undefined, "a stream that begins with its first line", "a byte order mark");
  if (answer.bytes !== undefined && answer.undecodable === undefined)
    report(state, "stream.bytes.utf8", undefined, "UTF-8", "bytes that are not");
}

function step(state: StreamState, event: StreamEvent): void {
  if (event.data.trim() === "[DONE]") {
    report(state, "stream.done_marker", event, "no such event", "data: [DONE]");
    return;
  }
  framing(state, event);
  const rule = rules.get(event.type);
  if (state.end && (rule || event.type === "ping")) {
    const requirement = state.end.type === "error" ? "stream.error.last" : "stream.message_stop.last";
    reportOnce(state, "after the end", requirement, event, `nothing after ${state.end.type}`, `${event.type}`);
    return;
  }
  if (!rule) return;
  if (!state.started && rule !== messageStart && rule !== errorEvent)
    reportOnce(state, "start", "stream.message_start.first", event, "message_start", `${event.type}`);
  rule(state, event);
}

function framing(state: StreamState, event: StreamEvent): void {
  const { name, data, payload } = event;
  if (!event.terminated)
    report(state, "stream.event.terminated", event, "a blank line after the event", "the end of the body");
  if (name === undefined) report(state, "stream.event.named", event, "an event: line", `only data: ${cut(data)}`);
  if (!event.terminated && !payload) return;
  if (data === "") report(state, "stream.event.data", event, `data for event ${name}`, "none");
  else if (!payload) report(state, "stream.event.json", event, "a JSON object as data", cut(data));
  else if (name !== undefined && payload["type"] !== name)
    report(state, "stream.event.name_matches", event, `type ${show(name)}, the event's name`, show(payload["type"]));
}

/** Of a body that was cut off, only what came is judged: why it was cut is for the run to say. */
function ending(state: StreamState, { answer }: Exchange, events: readonly StreamEvent[]): void {
  const end = answer?.end;
  const hung = end === "timeout-idle" || end === "timeout-total";
  if (state.end) {
    if (hung || end === "cut")
      report(state, "stream.ends", state.end, `the end of the body after ${state.end.type}`, end);
  } else if (end === "timeout-idle" || end === "complete" || end === "cut") {
    const last = events.at(-1);
    const how = end === "complete" ? "the end of the body" : end;
    const actual = last ? `${how} after ${last.type ?? "an event"}` : `${how} before any event`;
    report(state, "stream.message_stop.present", last, "message_stop", actual);
  }
}

/** Reasons that say the model was not cut off in the middle of a block. */
const wholeBlocks: ReadonlySet<string | undefined> = new Set(["end_turn", "tool_use", "pause_turn"]);

function finishedBlocks(state: StreamState, exchange: Exchange): void {
  if (!wholeBlocks.has(state.stopReason) || state.end?.type !== "message_stop") return;
  if (exchange.answer?.bytes !== undefined) return;
  for (const { type, started, json, signatures, damaged, last } of state.closed) {
    if (damaged) continue;
    if (type === "thinking" && started && signatures !== 1)
      report(state, "thinking.stream.signature", last, "one signature_delta in the block", `${signatures}`);
    if (type !== "tool_use" || json === "" || isObject(parse(json)) || streamsEagerly(exchange)) continue;
    report(state, "stream.tool_input.json", last, "a JSON object as joined partial_json", cut(json));
  }
}

/** A tool with `eager_input_streaming` may get input that is no whole JSON. */
function streamsEagerly(exchange: Exchange): boolean {
  const tools = requested(exchange, "tools");
  if (!Array.isArray(tools)) return false;
  return (tools as readonly JsonValue[]).some((tool) => isObject(tool) && tool["eager_input_streaming"] === true);
}
