import type { Exchange } from "../model/exchange.ts";
import type { Check } from "../model/finding.ts";
import { isObject, type JsonValue } from "../model/json.ts";
import { streamEvents } from "./stream-events.ts";

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
