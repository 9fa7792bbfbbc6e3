import type { Exchange } from "../model/exchange.ts";
import { isObject } from "../model/json.ts";
import { body, once, status } from "../model/read.ts";
import { blocks, message } from "./answer.ts";
import { read } from "./events.ts";
import { fitsSchema, isValidRequest } from "./valid-request.ts";

// Which exchanges a case that costs no request is about.

type Applies = (exchange: Exchange) => boolean;

const toMessages = (exchange: Exchange): boolean =>
  exchange.request.method === "POST" && /\/v1\/messages(?:\?|$)/u.test(exchange.request.path);

/** A request to the Messages endpoint that was answered to the end, readable as its content-encoding says. */
export const isAnswered: Applies = once((exchange) => {
  const { answer } = exchange;
  if (!answer || answer.undecodable !== undefined) return false;
  return (answer.end === "complete" || answer.end === "cut") && toMessages(exchange);
});

/** Any JSON body. */
export const isJson: Applies = (exchange) => body(exchange) !== undefined;

/** A JSON object, or a stream that starts a message, in answer to a valid request for one; whether it is a good one is judged. */
export const isMessage: Applies = (exchange) =>
  message(exchange) !== undefined && toMessages(exchange) && isValidRequest(exchange);

/** A message with at least one item in its content, whatever it is. */
export const hasContent: Applies = (exchange) => {
  const content = message(exchange)?.["content"];
  return isMessage(exchange) && Array.isArray(content) && content.length > 0;
};

/** A message with a content block of this type. */
export function hasBlock(type: string): Applies {
  return (exchange) => isMessage(exchange) && blocks(exchange, type).length > 0;
}

/** A refusal or a failure of the Messages endpoint. */
export const isError: Applies = (exchange) => status(exchange) >= 400 && isAnswered(exchange);

/** Statuses of an endpoint that had no time to look at the request. */
const busy: ReadonlySet<number> = new Set([503, 529]);

/** A body that is no request: not a JSON object, or one that the published request schema does not allow. */
export const isFaulty: Applies = once(
  (exchange) => isAnswered(exchange) && !busy.has(status(exchange)) && !fitsSchema(exchange),
);

/** A refusal or a failure that is not an event stream in answer to a request for one: that has its own requirement. */
export const isPlainError: Applies = (exchange) =>
  isError(exchange) && (exchange.mode === "plain" || exchange.answer?.frames === undefined);

/** A refusal or a failure with a JSON object as body. */
export const isErrorObject: Applies = (exchange) => isError(exchange) && isObject(body(exchange));

/** An answer of server-sent events. */
export const isStream: Applies = (exchange) => exchange.answer?.frames !== undefined && status(exchange) === 200;

/** A stream that has one of these kinds of events; without a kind, any event. */
export function streamHas(...kinds: readonly string[]): Applies {
  return (exchange) => {
    if (!isStream(exchange)) return false;
    const reading = read(exchange);
    return kinds.length === 0 ? reading.events.length > 0 : kinds.some((kind) => reading.kinds.has(kind));
  };
}

/** A stream that starts a message, in answer to a valid request. */
export const startsMessage: Applies = (exchange) => isValidRequest(exchange) && streamHas("message_start")(exchange);
