import type { Check } from "../model/finding.ts";
import { body, header, isAccepted } from "../model/read.ts";
import { isObject } from "../model/json.ts";
import { answered } from "./status.ts";

/** The message comes as server-sent events. */
export const asStream: Check = {
  claim: "is answered with server-sent events",
  judge: (exchange) =>
    isAccepted(exchange) && exchange.answer?.frames
      ? []
      : [{ at: "header:content-type", expected: "server-sent events", actual: came(exchange) }],
};

/** The message comes as one JSON body. */
export const asOneBody: Check = {
  claim: "is answered with one JSON body",
  judge: (exchange) =>
    isAccepted(exchange) && isObject(body(exchange))
      ? []
      : [{ at: "header:content-type", expected: "one JSON body", actual: came(exchange) }],
};

const came: (exchange: Parameters<Check["judge"]>[0]) => string = (exchange) =>
  `${answered(exchange)}, content-type ${header(exchange, "content-type") ?? "absent"}`;
