import { isObject, type JsonValue } from "../model/json.ts";
import { show } from "./show.ts";
import type { StreamEvent } from "./stream-events.ts";
import { report, type Rule, type StreamState } from "./stream-state.ts";
import { totalInputTokens } from "./token-counts.ts";

const startMembers = ["id", "type", "role", "model", "content", "usage"] as const;

/** The first event but for pings. */
export const messageStart: Rule = (state, event) => {
  if (state.started) {
    report(state, "stream.message_start.once", event, "one message_start", "another message_start");
    return;
  }
  state.started = true;
  if (!event.payload) return;
  const message = event.payload["message"];
  if (!isObject(message)) {
    report(state, "stream.message_start.message", event, "a message", show(message));
    return;
  }
  const missing = startMembers.filter((member) => (message[member] ?? null) === null);
  if (missing.length > 0)
    report(state, "stream.message_start.message", event, `a message with ${missing.join(", ")}`, show(message));
  const content = message["content"];
  if (Array.isArray(content) && content.length > 0)
    report(state, "stream.message_start.content_empty", event, "content []", show(content));
  const reason = message["stop_reason"] ?? null;
  if (reason !== null) report(state, "stream.message_start.stop_reason_null", event, "stop_reason null", show(reason));
  const usage = message["usage"];
  if (!isObject(usage)) return;
  if (!Number.isInteger(usage["input_tokens"]) || totalInputTokens(usage) === 0)
    report(state, "stream.message_start.input_tokens", event, "usage that counts the input tokens", show(usage));
  state.outputTokens = integer(usage["output_tokens"]) ?? 0;
};

/** Ends the blocks, sets the stop reason, and brings the usage up to date. */
export const messageDelta: Rule = (state, event) => {
  state.messageDelta = event;
  if (!event.payload) {
    state.reasonGiven = true;
    return;
  }
  const { delta, usage } = event.payload;
  if (isObject(delta)) stopReason(state, event, delta["stop_reason"], delta["stop_sequence"]);
  else state.reasonGiven = true;
  const tokens = isObject(usage) ? integer(usage["output_tokens"]) : undefined;
  if (!isObject(delta)) report(state, "stream.message_delta.shape", event, "delta as an object", show(delta));
  if (tokens === undefined) {
    report(state, "stream.message_delta.shape", event, "usage with integer output_tokens", show(usage));
    return;
  }
  if (tokens < state.outputTokens)
    report(
      state,
      "stream.message_delta.cumulative",
      event,
      `usage.output_tokens of at least ${state.outputTokens}, the count before`,
      `${tokens}`,
    );
  state.outputTokens = Math.max(tokens, state.outputTokens);
};

/** A delta that only brings usage may come before the one that sets the reason, and then erases it if it comes after. */
function stopReason(
  state: StreamState,
  event: StreamEvent,
  reason: JsonValue | undefined,
  sequence: JsonValue | undefined,
): void {
  state.stopReason = typeof reason === "string" ? reason : undefined;
  if (state.stopReason === undefined) return;
  unstoppedBlocks(state, event);
  state.reasonGiven = true;
  if (typeof sequence !== "string" && sequence !== null)
    report(state, "stream.message_delta.stop_sequence", event, "stop_sequence, a string or null", show(sequence));
}

/** The end of the message. */
export const messageStop: Rule = (state, event) => {
  state.end = event;
  unstoppedBlocks(state, event);
  const last = state.messageDelta;
  if (!last)
    report(
      state,
      "stream.message_delta.present",
      event,
      "message_delta before message_stop",
      "message_stop without it",
    );
  else if (state.stopReason === undefined && last.payload && isObject(last.payload["delta"]))
    report(
      state,
      "stream.message_delta.stop_reason",
      last,
      "a stop_reason that stands to the end",
      `${show(last.payload["delta"]["stop_reason"])} in the last message_delta`,
    );
};

/** May come at any point, and ends the stream. */
export const errorEvent: Rule = (state, event) => {
  state.end = event;
  if (!event.payload) return;
  const error = event.payload["error"];
  if (isObject(error) && typeof error["type"] === "string" && typeof error["message"] === "string") return;
  report(
    state,
    "stream.error.shape",
    event,
    "an error object with type and message as strings",
    isObject(error) ? show(error) : show(event.payload),
  );
};

function unstoppedBlocks(state: StreamState, event: StreamEvent): void {
  for (const block of state.open)
    report(
      state,
      "stream.block.stopped",
      event,
      `content_block_stop of block ${block.index}`,
      `${event.type} before it`,
    );
  state.open.length = 0;
}

const integer = (value: JsonValue | undefined): number | undefined =>
  typeof value === "number" && Number.isInteger(value) ? value : undefined;
