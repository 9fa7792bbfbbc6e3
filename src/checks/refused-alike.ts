import type { Exchange } from "../model/exchange.ts";
import type { JointCondition, Relation, Violation } from "../model/finding.ts";
import { isObject } from "../model/json.ts";
import { body, status } from "../model/read.ts";
import { show } from "./show.ts";
import { answered } from "./status.ts";

// How the refusals of two requests are related that are wrong in the same way.

const none: readonly Violation[] = [];

const isRefused = (exchange: Exchange): boolean => status(exchange) >= 400 && status(exchange) < 500;

/** The endpoint sees what is wrong with the first request. */
export const firstRefused: JointCondition = {
  claim: "the first request is refused with a 4xx status",
  met: (first) => isRefused(first),
};

/** What is wrong with the first request is wrong with the second one, too. */
export const secondRefused: Relation = {
  claim: "the second request is refused as the first one is",
  judge: (first, second) =>
    isRefused(second)
      ? none
      : [{ at: "status", expected: `a 4xx status, as before (${status(first)})`, actual: answered(second) }],
};

/** The published type of the error; undefined where the body has none. */
function errorType(exchange: Exchange): string | undefined {
  const value = body(exchange);
  const error = isObject(value) ? value["error"] : undefined;
  return isObject(error) && typeof error["type"] === "string" ? error["type"] : undefined;
}

/** A client that looks at an error does not care whether its answer was to be streamed. Where the second is refused, too. */
export const sameRefusal: Relation = {
  claim: "both refusals have the same status and error type",
  judge(first, second) {
    if (!isRefused(second)) return none;
    if (status(first) !== status(second))
      return [{ at: "status", expected: `${status(first)}, as before`, actual: answered(second) }];
    const [before, after] = [errorType(first), errorType(second)];
    return before === after ? none : [{ at: "/error/type", expected: show(before), actual: show(after) }];
  },
};
