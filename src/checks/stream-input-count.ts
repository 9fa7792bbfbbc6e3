import type { Exchange } from "../model/exchange.ts";
import type { Check } from "../model/finding.ts";
import { isObject, type JsonValue } from "../model/json.ts";
import { streamEvents } from "./stream-events.ts";
import { totalInputTokens } from "./token-counts.ts";

const inputTokens = (usage: JsonValue | undefined): number | undefined =>
  isObject(usage) && typeof usage["input_tokens"] === "number" ? usage["input_tokens"] : undefined;

/** The input tokens as `message_start` counts them. */
function started(exchange: Exchange): number | undefined {
  const start = streamEvents(exchange).find(({ type }) => type === "message_start")?.payload?.["message"];
  return isObject(start) ? inputTokens(start["usage"]) : undefined;
}

/** The input tokens of each `message_delta` that counts them. */
const counted = (exchange: Exchange): readonly (readonly [event: number, tokens: number])[] =>
  streamEvents(exchange).flatMap(({ type, payload, number }) => {
    const tokens = type === "message_delta" ? inputTokens(payload?.["usage"]) : undefined;
    return tokens === undefined ? [] : [[number, tokens] as const];
  });

/** Both ends of the stream count input tokens. */
export const countsInputTwice = (exchange: Exchange): boolean =>
  started(exchange) !== undefined && counted(exchange).length > 0;

/** Usage is cumulative: a client that takes the last count must not lose what the first one said. */
export const inputNeverFalls: Check = {
  claim: "input_tokens of message_delta is not below that of message_start",
  judge: (exchange) => {
    const before = started(exchange) ?? 0;
    return counted(exchange)
      .filter(([, tokens]) => tokens < before)
      .map(([number, tokens]) => ({ at: `event ${number}`, expected: `at least ${before}`, actual: `${tokens}` }));
  },
};

/** What a system prompt of the endpoint's own may add to the tokens of a request. */
const most = 1000;

/** All input tokens as the stream ends: a count that is not said again stays. */
function atTheEnd(exchange: Exchange): number {
  const usages = streamEvents(exchange).map(({ type, payload }) => {
    const start = payload?.["message"];
    if (type === "message_start") return isObject(start) ? start["usage"] : undefined;
    return type === "message_delta" ? payload?.["usage"] : undefined;
  });
  const last: Record<string, JsonValue> = {};
  for (const usage of usages)
    for (const [name, value] of Object.entries(isObject(usage) ? usage : {}))
      if (value !== null && value !== undefined) last[name] = value;
  return totalInputTokens(last);
}

/** No token is shorter than a byte: a count above them is that of another request, if the end of the stream takes it back. */
export const startsWithOwnCount: Check = {
  claim: "message_start does not count more tokens than the request has bytes",
  judge: (exchange) => {
    const start = started(exchange) ?? 0;
    const room = Buffer.byteLength(exchange.request.body ?? "") + most;
    const end = atTheEnd(exchange);
    if (start <= room || end > room) return [];
    return [{ at: "event 0", expected: `about ${end}, as at the end of the stream`, actual: `${start}` }];
  },
};
