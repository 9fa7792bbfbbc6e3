import { createParser } from "eventsource-parser";

import type { Answer, Exchange, Frame } from "../../model/exchange.ts";
import type { JsonObject, JsonValue } from "../../model/json.ts";

/** The smallest request there is. */
const prompt: JsonObject = { model: "obedient-1", max_tokens: 64, messages: [{ role: "user", content: "Say hi." }] };

/** Exchanges made by hand, for the unit tests of checks. */
export function exchange(request: JsonObject, answer: Partial<Answer>, stream = false): Exchange {
  const body = { ...prompt, ...request, ...(stream && { stream: true }) };
  return {
    id: "0123456789ab-0",
    mode: stream ? "stream" : "plain",
    request: { method: "POST", path: "/v1/messages", headers: [], body: JSON.stringify(body) },
    answer: {
      status: 200,
      headers: [
        ["Content-Type", stream ? "text/event-stream; charset=utf-8" : "application/json"],
        ["request-id", "req_1"],
      ],
      text: "",
      chunks: [],
      ms: 1,
      end: "complete",
      ...answer,
    },
    retries: 0,
  };
}

/** A plain JSON answer. */
export function plain(body: JsonValue, request: JsonObject = {}, answer: Partial<Answer> = {}): Exchange {
  return exchange(request, { text: JSON.stringify(body), ...answer });
}

/** A streamed answer from its text on the wire. */
export function streamed(text: string, request: JsonObject = {}, answer: Partial<Answer> = {}): Exchange {
  const frames: Frame[] = [];
  const parser = createParser({
    onEvent: ({ event, data }) => void frames.push({ at: 1, data, ...(event !== undefined && { event }) }),
  });
  parser.feed(text);
  return exchange(request, { text, frames, ...answer }, true);
}

/** An event as a conformant endpoint writes it. */
export const event = (payload: JsonObject & { readonly type: string }): string =>
  `event: ${payload.type}\ndata: ${JSON.stringify(payload)}\n\n`;

/** The smallest message that is no less than conformant. */
export const message: JsonObject = {
  id: "msg_1",
  type: "message",
  role: "assistant",
  model: "obedient-1",
  content: [{ type: "text", text: "hi" }],
  stop_reason: "end_turn",
  stop_sequence: null,
  usage: { input_tokens: 9, output_tokens: 2 },
};
