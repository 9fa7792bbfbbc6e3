import type { Exchange } from "../model/exchange.ts";
import type { Check, Violation } from "../model/finding.ts";
import { isObject } from "../model/json.ts";
import { body, header } from "../model/read.ts";
import { show } from "./show.ts";

const none: readonly Violation[] = [];

/** The media type of the answer, without parameters, is this. */
export function mediaTypeIs(expected: string): Check {
  return {
    claim: `content-type is ${expected}`,
    judge: (exchange) => {
      const actual = header(exchange, "content-type");
      if (actual?.split(";")[0]?.trim().toLowerCase() === expected) return none;
      return [{ at: "header:content-type", expected, actual: show(actual) }];
    },
  };
}

/** An answer without a body, whatever its headers say of one: https://www.rfc-editor.org/rfc/rfc9110. */
const isBodiless = ({ request, answer }: Exchange): boolean =>
  request.method === "HEAD" || answer?.status === 204 || answer?.status === 304;

/** The bytes of the body are what `content-encoding` says. */
export const decodes: Check = {
  claim: "the body decodes as its content-encoding says",
  judge: (exchange) => {
    const reason = exchange.answer?.undecodable;
    if (reason === undefined || isBodiless(exchange)) return none;
    const expected = `a body in ${show(header(exchange, "content-encoding"))}`;
    return [{ at: "header:content-encoding", expected, actual: reason }];
  },
};

/** The body is as it is. */
export const isNotEncoded: Check = {
  claim: "the body is not encoded",
  judge: (exchange) => {
    const encoding = header(exchange, "content-encoding");
    if (encoding === undefined || /^\s*(?:identity)?\s*$/iu.test(encoding)) return none;
    return [{ at: "header:content-encoding", expected: "none, as asked for", actual: show(encoding) }];
  },
};

/** An answer header is present and not empty. */
export function hasAnswerHeader(name: string): Check {
  return {
    claim: `the answer has ${name}`,
    judge: (exchange) =>
      header(exchange, name)
        ? none
        : [{ at: `header:${name}`, expected: "present", actual: show(header(exchange, name)) }],
  };
}

/** An error body names the request; null is allowed. The edge of the reference API answers 413 without. */
export const hasRequestIdMember: Check = {
  claim: "request_id is a string or null",
  judge: (exchange) => {
    if (exchange.answer?.status === 413) return none;
    const value = body(exchange);
    const id = isObject(value) ? value["request_id"] : undefined;
    return id === null || typeof id === "string"
      ? none
      : [{ at: "/request_id", expected: "a string or null", actual: show(id) }];
  },
};

/** Where an error body names its request, it names the one of the header; older errors name none. */
export const sameRequestId: Check = {
  claim: "request_id equals the request-id header",
  judge: (exchange: Exchange) => {
    const value = body(exchange);
    const inBody = isObject(value) ? value["request_id"] : undefined;
    const inHeader = header(exchange, "request-id");
    if (typeof inBody !== "string" || inHeader === undefined || inBody === inHeader) return none;
    return [{ at: "/request_id", expected: show(inHeader), actual: show(inBody) }];
  },
};
