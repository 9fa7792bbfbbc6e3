import type { Exchange } from "../model/exchange.ts";
import type { Check, Violation } from "../model/finding.ts";
import { isObject } from "../model/json.ts";
import { body, isAccepted, status, welcome } from "../model/read.ts";
import { shownBody } from "./broken-json.ts";
import { cut } from "./show.ts";
import { streamEvents } from "./stream-events.ts";

/** What came back, in words: the part of a finding that tells an acceptance from a crash or a missing answer. */
export function answered(exchange: Exchange): string {
  const { answer, trouble } = exchange;
  if (!answer) return trouble ? `no answer: ${trouble.kind}, ${trouble.message}` : "no answer";
  const code = `${answer.status}${answer.status >= 500 ? " (server error)" : ""}`;
  if (isAccepted(exchange)) return `${code}: accepted`;
  const error = reason(exchange);
  if (error !== undefined) return `${code} ${error}`;
  if (answer.status >= 400) return code;
  return `${code} with ${answer.frames ? "a stream that starts no message" : `a body that is no message: ${shownBody(answer.text)}`}`;
}

/** Type and message of the error, from a body or from an `error` event. */
function reason(exchange: Exchange): string | undefined {
  const event = streamEvents(exchange).find(({ type }) => type === "error");
  const value = event ? event.payload : body(exchange);
  const error = isObject(value) ? value["error"] : undefined;
  const words = isObject(error) ? [error["type"], error["message"]].filter((word) => typeof word === "string") : [];
  const said = cut(words.join(": "));
  return event ? `with an error event ${said}`.trimEnd() : said || undefined;
}

/** A check of the status alone. */
function statusCheck(claim: string, expected: string, holds: (status: number) => boolean): Check {
  const judge = (exchange: Exchange): readonly Violation[] =>
    exchange.answer && holds(status(exchange)) ? [] : [{ at: "status", expected, actual: answered(exchange) }];
  return { claim, judge };
}

/**
 * True where a stream was asked for and one came that tells of no error. Where it starts no message, the grammar of the
 * stream says why, and the run takes nothing else from it: a case that has no message to judge is `inconclusive`.
 */
function isStreaming(exchange: Exchange): boolean {
  if (exchange.mode !== "stream" || status(exchange) !== 200) return false;
  const events = streamEvents(exchange).filter(({ data }) => data !== "" && data.trim() !== "[DONE]");
  return events.length > 0 && events.every(({ type }) => type !== "error");
}

/** The endpoint takes the request: 200 with a message or a stream, or with what else its operation answers. */
export const accepted: Check = {
  claim: "is accepted",
  judge: (exchange) =>
    isAccepted(exchange) || isStreaming(exchange)
      ? []
      : [{ at: "status", expected: expectedOf(exchange), actual: answered(exchange) }],
};

const expectedOf = (exchange: Exchange): string => {
  const what = welcome(exchange);
  return what === "" ? "a status from 200 to 299" : `200 with ${what}`;
};

/** The endpoint refuses the request with exactly this status. Envelope and error type are judged on every answer. */
export function rejected(code = 400): Check {
  return statusCheck(`is refused with ${code}`, `${code}`, (value) => value === code);
}

/** The endpoint refuses the request with any status from 400 to 499. */
export const rejectedWith4xx: Check = statusCheck(
  "is refused with a 4xx status",
  "a status from 400 to 499",
  (value) => value >= 400 && value < 500,
);

/** The endpoint survives the request, whatever it thinks of it. */
export const notServerError: Check = statusCheck(
  "is not answered with a server error",
  "a status below 500",
  (value) => value < 500,
);
