import type { Exchange } from "../model/exchange.ts";
import type { Check, Violation } from "../model/finding.ts";
import { body, header, isAccepted } from "../model/read.ts";
import { isObject } from "../model/json.ts";
import { show } from "./show.ts";
import { accepted } from "./status.ts";

/** The message comes as server-sent events. */
export const asStream: Check = {
  claim: "is answered with server-sent events",
  judge: (exchange) => comes(exchange, "server-sent events", exchange.answer?.frames !== undefined),
};

/** The message comes as one JSON body. */
export const asOneBody: Check = {
  claim: "is answered with one JSON body",
  judge: (exchange) => comes(exchange, "one JSON body", isObject(body(exchange))),
};

function comes(exchange: Exchange, form: string, holds: boolean): readonly Violation[] {
  if (!isAccepted(exchange)) return accepted.judge(exchange);
  if (holds) return [];
  const actual = `a message of the other form, content-type ${show(header(exchange, "content-type"))}`;
  return [{ at: "header:content-type", expected: form, actual }];
}
