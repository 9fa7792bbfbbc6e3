import { errorTypes } from "../../spec/generated/2023-06-01/error-types.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Check, Violation } from "../model/finding.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { body, parse, status } from "../model/read.ts";
import { anyOf, cut, show } from "./show.ts";
import { streamEvents } from "./stream-events.ts";

const none: readonly Violation[] = [];

const envelope = (exchange: Exchange): JsonObject | undefined => {
  const value = body(exchange);
  return isObject(value) ? value : undefined;
};

const errorMember = (exchange: Exchange, name: string): JsonValue | undefined => {
  const error = envelope(exchange)?.["error"];
  return isObject(error) ? error[name] : undefined;
};

/** The body of an error is a JSON object. */
export const errorIsJson: Check = {
  claim: "the error is a JSON object",
  judge: (exchange) =>
    envelope(exchange)
      ? none
      : [{ at: "", expected: "a JSON object", actual: cut(exchange.answer?.text || "an empty body") }],
};

/** The edge of the reference API answers 413 itself, without the outer `type`. */
const edgeStatus = 413;

/** The outer `type` of an error. */
export const errorEnvelope: Check = {
  claim: 'type is "error"',
  judge: (exchange) => {
    const type = envelope(exchange)?.["type"];
    if (type === "error" || (type === undefined && status(exchange) === edgeStatus)) return none;
    return [{ at: "/type", expected: '"error"', actual: show(type) }];
  },
};

/** The inner object of an error. */
export const errorObject: Check = {
  claim: "error holds type and message as strings",
  judge: (exchange) => {
    const error = envelope(exchange)?.["error"];
    if (!isObject(error)) return [{ at: "/error", expected: "an object", actual: show(error) }];
    return (["type", "message"] as const)
      .filter((name) => typeof error[name] !== "string")
      .map((name) => ({ at: `/error/${name}`, expected: "a string", actual: show(error[name]) }));
  },
};

/** True where a type is published for the status. */
export const hasPublishedType = (exchange: Exchange): boolean =>
  Object.hasOwn(errorTypes, status(exchange)) && typeof errorMember(exchange, "type") === "string";

/** A body that is too large for the model, not for the endpoint, is a 413 of the other type. */
const alsoSeen: Readonly<Record<number, readonly string[]>> = { [edgeStatus]: ["invalid_request_error"] };

/** The type of an error is the published one of its status. */
export const errorTypeFitsStatus: Check = {
  claim: "error.type is the published one of the status",
  judge: (exchange) => {
    const code = status(exchange);
    const types = [errorTypes[code] ?? [], alsoSeen[code] ?? []].flat();
    const actual = errorMember(exchange, "type");
    if (types.some((type) => type === actual)) return none;
    return [{ at: "/error/type", expected: `${anyOf(types)} with status ${code}`, actual: show(actual) }];
  },
};

/** The error is of this type. */
export function errorTypeIs(type: string): Check {
  return {
    claim: `error.type is ${type}`,
    judge: (exchange) => {
      const actual = errorMember(exchange, "type");
      return actual === type ? none : [{ at: "/error/type", expected: show(type), actual: show(actual) }];
    },
  };
}

/** Objects that a text may hold are looked for at its first braces. */
const mostBraces = 8;

/** True where a text is an error as JSON, or holds one: after the name of a provider, say. */
function holdsError(words: string): boolean {
  const end = words.lastIndexOf("}") + 1;
  const starts = [...words.matchAll(/\{/gu)].map(({ index }) => index).slice(0, mostBraces);
  return starts.some((start) => {
    const value = parse(words.slice(start, end));
    if (!isObject(value)) return false;
    const { type, error } = value;
    return type === "error" || typeof error === "string" || isObject(error);
  });
}

/** The message of an error is for people to read. */
export const errorMessagePlain: Check = {
  claim: "error.message is text, not an error as JSON",
  judge: (exchange) => {
    const words = errorMember(exchange, "message");
    if (typeof words !== "string") return none;
    if (!holdsError(words)) return none;
    return [{ at: "/error/message", expected: "a sentence", actual: show(words) }];
  },
};

// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]/u;

/** True where a JSON text has a character, as it is or escaped. Half of a surrogate pair becomes U+FFFD when it is quoted. */
function isWritten(character: string, text: string): boolean {
  const code = character.charCodeAt(0).toString(16).padStart(4, "0");
  const forms = [character, JSON.stringify(character).slice(1, -1), `\\u${code}`];
  if (character === "\uFFFD") forms.push("\\ud");
  return forms.some((form) => text.toLowerCase().includes(form.toLowerCase()));
}

/** The message of an error can be printed. */
export const errorMessageReadable: Check = {
  claim: "error.message has no control or replacement characters",
  judge: (exchange) => {
    const words = errorMember(exchange, "message");
    const found = typeof words === "string" ? unreadable.exec(words)?.[0] : undefined;
    if (found === undefined || isWritten(found, exchange.request.body ?? "")) return none;
    return [{ at: "/error/message", expected: "printable characters", actual: show(words) }];
  },
};

/**
 * An error that is known before the first event is no stream: neither with its own status, nor as the first event of an
 * accepted one.
 */
export const errorNotStreamed: Check = {
  claim: "the error is a plain HTTP answer",
  judge: (exchange) => {
    if (!exchange.answer?.frames) return none;
    const first = streamEvents(exchange).find(({ type }) => type !== "ping");
    if (status(exchange) < 400 && first?.type !== "error") return none;
    return [{ at: "", expected: "a JSON body", actual: `server-sent events with status ${status(exchange)}` }];
  },
};
