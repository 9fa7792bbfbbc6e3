import type { Exchange } from "../model/exchange.ts";
import type { Check, Condition, JointCondition, Relation, Violation } from "../model/finding.ts";
import { isObject } from "../model/json.ts";
import { body, isAccepted, status } from "../model/read.ts";
import { shownBody } from "./broken-json.ts";
import { usage } from "./answer.ts";
import { show } from "./show.ts";
import { answered } from "./status.ts";
import { totalInputTokens } from "./token-counts.ts";

// What `count_tokens` answers, and how two of its answers are related.

const none: readonly Violation[] = [];
const at = "/input_tokens";

/** True for a request to count tokens, and an answer that says that it was done. */
export const isCountAnswer = ({ request, answer }: Exchange): boolean =>
  request.method === "POST" &&
  /\/count_tokens(?:\?|$)/u.test(request.path) &&
  answer !== undefined &&
  answer.status >= 200 &&
  answer.status < 300;

const member = (exchange: Exchange) => {
  const value = body(exchange);
  return isObject(value) ? value["input_tokens"] : undefined;
};

/** The number of an answer; undefined where it is none. */
function counted(exchange: Exchange): number | undefined {
  const value = isAccepted(exchange) ? member(exchange) : undefined;
  return typeof value === "number" ? value : undefined;
}

/** A client that gets 200 reads the number; an endpoint that does not count says so by its status. */
export const holdsCount: Check = {
  claim: "an answer with status 200 holds input_tokens",
  judge: (exchange) =>
    member(exchange) === undefined
      ? [{ at, expected: "present, or an error status", actual: shownBody(exchange.answer?.text ?? "") }]
      : none,
};

/** The type of the number. */
export const countIsInteger: Check = {
  claim: "input_tokens is an integer of at least 0",
  judge: (exchange) => {
    const value = member(exchange);
    const right = typeof value === "number" && Number.isInteger(value) && value >= 0;
    return right || !isAccepted(exchange) ? none : [{ at, expected: "an integer of at least 0", actual: show(value) }];
  },
};

/** No prompt is free. */
export const countIsPositive: Check = {
  claim: "input_tokens is above 0",
  judge: (exchange) => (counted(exchange) === 0 ? [{ at, expected: "at least 1", actual: "0" }] : none),
};

/** What is no number cannot be compared; that it is one is judged elsewhere. */
export const isCounted: Condition = {
  claim: "the answer counts in a number",
  met: (exchange) => counted(exchange) !== undefined,
};

/** The same prompt counts the same. */
export const countsTheSame: Relation = {
  claim: "both answers count the same tokens",
  judge: (first, second) =>
    counted(first) === counted(second) ? none : [{ at, expected: show(counted(first)), actual: show(counted(second)) }],
};

/** What the second request has on top counts. */
export const countsMore: Relation = {
  claim: "the second answer counts more tokens than the first",
  judge: (first, second) => {
    const [before = 0, after = 0] = [counted(first), counted(second)];
    return after > before ? none : [{ at, expected: `more than ${before}`, actual: `${after}` }];
  },
};

/** What the second request has on top never makes a prompt shorter. */
export const countsNoLess: Relation = {
  claim: "the second answer does not count fewer tokens than the first",
  judge: (first, second) => {
    const [before = 0, after = 0] = [counted(first), counted(second)];
    return after >= before ? none : [{ at, expected: `at least ${before}`, actual: `${after}` }];
  },
};

/** The first is a count, the second the message of the same request: both count input tokens. */
export const bothCounted: JointCondition = {
  claim: "the count is a number, and the message counts input tokens",
  met: (count, message) => counted(count) !== undefined && totalInputTokens(usage(message) ?? {}) > 0,
};

/** The count, an estimate, is between half and double of what the message counts. */
export const countsNearUsage: Relation = {
  claim: "the count is less than half off the input tokens of the message",
  judge: (count, message) => {
    const [estimate = 0, used] = [counted(count), totalInputTokens(usage(message) ?? {})];
    if (Math.abs(estimate - used) < used / 2) return none;
    return [{ at: "/usage/input_tokens", expected: `near ${estimate}, the count`, actual: `${used}` }];
  },
};

/** What the first request asks of the endpoint, it takes. */
export const firstAccepted: JointCondition = {
  claim: "the first request is accepted",
  met: (first) => isAccepted(first),
};

/** Where the first request is taken, the second is. */
export const secondAccepted: Relation = {
  claim: "the second request is accepted as the first one is",
  judge: (first, second) =>
    isAccepted(second) ? none : [{ at: "status", expected: `${status(first)}, as before`, actual: answered(second) }],
};
