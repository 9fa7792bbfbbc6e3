import type { Exchange } from "../model/exchange.ts";
import type { Check, Relation, Violation } from "../model/finding.ts";
import { header, isAccepted, status } from "../model/read.ts";
import { answered } from "./status.ts";

// What a browser, or a client that looks whether anybody is there, reads of an answer without a message.

const none: readonly Violation[] = [];

const sent = ({ request }: Exchange, name: string): string =>
  request.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? "";

const list = (value: string | undefined): readonly string[] =>
  (value ?? "").split(",").map((item) => item.trim().toLowerCase());

/** The header names what was asked for, or everything. */
function names(exchange: Exchange, name: string, wanted: readonly string[]): readonly Violation[] {
  const value = header(exchange, name);
  const named = list(value);
  if (named.includes("*") || wanted.every((one) => named.includes(one.toLowerCase()))) return none;
  return [{ at: `header:${name}`, expected: `${wanted.join(", ")}, or *`, actual: value ?? "absent" }];
}

const origin = (exchange: Exchange): readonly Violation[] =>
  names(exchange, "access-control-allow-origin", [sent(exchange, "origin")]);

/** The origin that asks may send. */
export const grantsOrigin: Check = {
  claim: "access-control-allow-origin grants the origin",
  judge: (exchange) => (isAccepted(exchange) ? origin(exchange) : none),
};

/** The headers that are asked for may be sent. */
export const grantsHeaders: Check = {
  claim: "access-control-allow-headers grants the headers",
  judge: (exchange) =>
    isAccepted(exchange)
      ? names(exchange, "access-control-allow-headers", list(sent(exchange, "access-control-request-headers")))
      : none,
};

/** POST needs no leave; a list of methods that leaves it out is a refusal all the same to some browsers. */
export const grantsMethod: Check = {
  claim: "access-control-allow-methods, where there is one, grants POST",
  judge: (exchange) =>
    isAccepted(exchange) && header(exchange, "access-control-allow-methods") !== undefined
      ? names(exchange, "access-control-allow-methods", ["post"])
      : none,
};

/** A page may read the second answer. */
export const readableAnswer: Relation = {
  claim: "access-control-allow-origin of the second answer is its origin, or *",
  judge: (_, exchange) => origin(exchange),
};

/** The path takes the method, whatever else it wants. */
export const methodTaken: Check = {
  claim: "is not refused with 405",
  judge: (exchange) =>
    status(exchange) === 405 ? [{ at: "status", expected: "any but 405", actual: answered(exchange) }] : none,
};
