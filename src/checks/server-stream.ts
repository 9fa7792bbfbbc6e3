import type { Exchange } from "../model/exchange.ts";
import type { Check, Violation } from "../model/finding.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { parse } from "../model/read.ts";
import { startsMessage } from "./applies.ts";
import { isServerResult } from "./server-blocks.ts";
import { stopReason } from "./answer.ts";
import { cut, show } from "./show.ts";
import { streamEvents, type StreamEvent } from "./stream-events.ts";

const none: readonly Violation[] = [];

/** A block as it started, and the deltas that name its index until it stops. */
interface Streamed {
  readonly number: number;
  readonly block: JsonObject;
  readonly deltas: readonly StreamEvent[];
}

function streamed(exchange: Exchange, which: (block: JsonObject) => boolean): readonly Streamed[] {
  const events = streamEvents(exchange);
  return events.flatMap(({ type, payload, number }) => {
    const block = type === "content_block_start" ? payload?.["content_block"] : undefined;
    if (!isObject(block) || !which(block)) return [];
    const after = events.slice(number);
    const stop = after.findIndex((event) => event.type !== "ping" && event.type !== "content_block_delta");
    const deltas = (stop < 0 ? after : after.slice(0, stop)).filter(
      (event) => event.type === "content_block_delta" && event.payload?.["index"] === payload?.["index"],
    );
    return [{ number, block, deltas }];
  });
}

const isCall = ({ type }: JsonObject): boolean => type === "server_tool_use";

/** A stream in which the endpoint calls a tool that it runs. */
export const streamsServerCall = (exchange: Exchange): boolean =>
  startsMessage(exchange) && streamed(exchange, isCall).length > 0;
/** A stream with the result of a tool that the endpoint ran. */
export const streamsServerResult = (exchange: Exchange): boolean =>
  startsMessage(exchange) && streamed(exchange, isServerResult).length > 0;

const fragment = ({ payload }: StreamEvent): string => {
  const delta = payload?.["delta"];
  const json = isObject(delta) ? delta["partial_json"] : undefined;
  return typeof json === "string" ? json : "";
};
const isFilled = (input: JsonValue | undefined): boolean => isObject(input) && Object.keys(input).length > 0;

/** Clients put the input together from its deltas. */
export const inputComesByDeltas: Check = {
  claim: "a server_tool_use starts with empty input and gets a JSON object by input_json_delta",
  judge: (exchange) =>
    streamed(exchange, isCall).flatMap(({ number, block, deltas }) => {
      const input = block["input"];
      if (isFilled(input))
        return [{ at: `event ${number}`, expected: "empty input at the start", actual: show(input) }];
      const json = deltas.map(fragment).join("");
      const whole =
        json === "" || isObject(parse(json)) || ["max_tokens", "refusal"].includes(stopReason(exchange) ?? "");
      return whole ? none : [{ at: `event ${number}`, expected: "a JSON object as joined input", actual: cut(json) }];
    }),
};

/** Clients take a result as it starts. */
export const resultsStartComplete: Check = {
  claim: "a result starts with its content and has no deltas",
  judge: (exchange) =>
    streamed(exchange, isServerResult).flatMap(({ number, block, deltas }) => {
      if ((block["content"] ?? null) === null)
        return [{ at: `event ${number}`, expected: "content at the start of the result", actual: show(block) }];
      const [delta] = deltas;
      if (!delta) return none;
      return [
        { at: `event ${delta.number}`, expected: "no delta for a result", actual: show(delta.payload?.["delta"]) },
      ];
    }),
};
