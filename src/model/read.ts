import type { Exchange } from "./exchange.ts";
import { isObject, type JsonObject, type JsonValue } from "./json.ts";

/** Computes a view of an exchange once; exchanges never change. */
export function once<T>(view: (exchange: Exchange) => T): (exchange: Exchange) => T {
  const seen = new WeakMap<Exchange, { readonly value: T }>();
  return (exchange) => {
    const hit = seen.get(exchange);
    if (hit) return hit.value;
    const value = view(exchange);
    seen.set(exchange, { value });
    return value;
  };
}

/** Parses JSON text; undefined where it is none. */
export function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** The JSON object that was sent; undefined where the body was something else. */
export const sent = once((exchange): JsonObject | undefined => {
  const value = exchange.request.body === null ? undefined : parse(exchange.request.body);
  return isObject(value) ? value : undefined;
});

/** The JSON value of a plain answer; undefined where the answer is a stream, or is not JSON. */
export const body = once((exchange): JsonValue | undefined =>
  exchange.answer && !exchange.answer.frames ? parse(exchange.answer.text) : undefined,
);

/** Value of an answer header by its lower-case name; several are joined by a comma, as HTTP allows. */
export const header = (exchange: Exchange, name: string): string | undefined => headers(exchange).get(name);

const headers = once((exchange): ReadonlyMap<string, string> => {
  const joined = new Map<string, string>();
  for (const [key, value] of exchange.answer?.headers ?? []) {
    const name = key.toLowerCase();
    const earlier = joined.get(name);
    joined.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return joined;
});

/** Status of the answer; 0 where there is none. */
export const status = (exchange: Exchange): number => exchange.answer?.status ?? 0;

/** What an operation of the API answers with, where it takes the request. */
const answersOf: readonly (readonly [
  method: string,
  path: RegExp,
  what: string,
  is: (value: JsonObject) => boolean,
])[] = [
  ["POST", /\/v1\/messages\/count_tokens(?:\?|$)/u, "a count", (value) => "input_tokens" in value],
  ["GET", /\/v1\/models(?:\?|$)/u, "a list", (value) => "data" in value],
  ["GET", /\/v1\/models\/./u, "a model", (value) => "id" in value],
  ["HEAD", /./u, "", () => true],
  ["OPTIONS", /./u, "", () => true],
];

const operationOf = ({ request: { method, path } }: Exchange): (typeof answersOf)[number] | undefined =>
  answersOf.find(([name, where]) => name === method && path.search(where) >= 0);

/** What the endpoint answers with where it takes a request, in words: `a message`. */
export const welcome = (exchange: Exchange): string => operationOf(exchange)?.[2] ?? "a message";

/**
 * True where the endpoint took the request: 200 with what the operation answers, a message or a stream that starts one for
 * most. HEAD and OPTIONS are taken with any status from 200 to 299.
 */
export const isAccepted = once((exchange): boolean => {
  const operation = operationOf(exchange);
  if (operation?.[2] === "") return status(exchange) >= 200 && status(exchange) < 300;
  if (status(exchange) !== 200) return false;
  const frames = exchange.answer?.frames;
  if (frames) return !operation && frames.some((frame) => frame.data.includes('"message_start"'));
  const value = body(exchange);
  if (!isObject(value) || value["type"] === "error") return false;
  return operation ? operation[3](value) : value["type"] === "message";
});

/** True where the client went away before the answer was whole, as the case asked it to. */
export const hasLeft = (exchange: Exchange): boolean => exchange.trouble?.kind === "left";

/** True where the answer is the error envelope. */
export const isErrorEnvelope = once((exchange): boolean => {
  const value = body(exchange);
  if (!isObject(value) || value["type"] !== "error") return false;
  const error = value["error"];
  return isObject(error) && typeof error["type"] === "string" && typeof error["message"] === "string";
});

/** True where a stream began a message and ended in an `error` event: the endpoint's trouble, told as it should be. */
export const endsInError = once((exchange): boolean => {
  const last = exchange.answer?.frames?.at(-1);
  if (!last || (last.event !== "error" && !last.data.includes('"error"'))) return false;
  const value = parse(last.data);
  return isObject(value) && value["type"] === "error";
});

/**
 * True where the run's own limit of time ended an answer that was still coming: how it would have ended, nobody knows. What
 * goes on after the last event of a stream has ended.
 */
export const isStillComing = (exchange: Exchange): boolean =>
  exchange.trouble?.kind === "timeout-total" &&
  !endsInError(exchange) &&
  exchange.answer?.frames?.some(({ data }) => data.includes('"message_stop"')) !== true;

/** True where the target asks to come back later: 429, 529, or a stream that ended in `overloaded_error`. */
export const isBusy = (exchange: Exchange): boolean =>
  status(exchange) === 429 ||
  status(exchange) === 529 ||
  (endsInError(exchange) && exchange.answer?.frames?.at(-1)?.data.includes("overloaded_error") === true);

/** True where the answer says that `max_tokens` ended it. */
export const wasCut = once((exchange): boolean => {
  const frames = exchange.answer?.frames;
  const ends = frames
    ? frames.filter(({ data }) => data.includes('"message_delta"')).map(({ data }) => parse(data))
    : [body(exchange)];
  return ends.some((end) => {
    const holder = isObject(end) && frames ? end["delta"] : end;
    return isObject(holder) && holder["stop_reason"] === "max_tokens";
  });
});
