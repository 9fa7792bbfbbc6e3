import type { Exchange } from "../model/exchange.ts";
import type { Condition, JointCondition, Relation, Violation } from "../model/finding.ts";
import type { JsonValue } from "../model/json.ts";
import { header, status } from "../model/read.ts";
import { message, text, usage } from "./answer.ts";
import { deniesText, isBegun } from "./denial.ts";
import { show } from "./show.ts";
import { answered } from "./status.ts";
import { totalInputTokens } from "./token-counts.ts";

// Relations of two answers, both accepted unless the case says that both have to be refused.

const none: readonly Violation[] = [];

/** Both answers have this header. */
export function hasHeader(name: string): Condition {
  return { claim: `both answers have ${name}`, met: (exchange) => header(exchange, name) !== undefined };
}

/** A condition that each of the two answers has to meet. */
export const ofBoth = ({ claim, met }: Condition): JointCondition => ({
  claim,
  met: (first, second) => met(first) && met(second),
});

/** All input tokens of an answer, cached ones included; 0 where it counts none. */
const inputTokens = (exchange: Exchange): number => totalInputTokens(usage(exchange) ?? {});

/** Both answers count input tokens. */
export const countsInput: Condition = {
  claim: "both answers count input tokens",
  met: (exchange) => inputTokens(exchange) > 0,
};

/** The second answer counts more input tokens than the first, cached ones included. */
export const countsMoreInput: Relation = {
  claim: "the second answer counts more input tokens than the first",
  judge: (first, second) => {
    const [before, after] = [inputTokens(first), inputTokens(second)];
    if (after > before) return none;
    return [{ at: "/usage/input_tokens", expected: `more than ${before}`, actual: show(after) }];
  },
};

/**
 * The answers can show what {@link reachesModel} judges: counts that are always the same say nothing, nor does an answer
 * without the word that is refused or empty. A count is no evidence against words that deny what it counts.
 */
export function showsReach(word: string): JointCondition {
  return {
    claim: `the second answer says ${show(word)}, or has text that agrees with its input tokens, which differ from the first`,
    met: (first, second) => text(second).includes(word) || isCounted(first, second),
  };
}

/** The input counts of both answers say whether what only the second request has reached the model. */
export function isCounted(first: Exchange, second: Exchange): boolean {
  const [before, after] = [inputTokens(first), inputTokens(second)];
  return after > before ? !deniesText(second) : after < before && isBegun(second);
}

/**
 * What the second request, the longer one, has of its own reached the model: the answer knows a word that stands only
 * there, or counts more input tokens. A target that counts by rule of thumb may miss the second, a weak model the first.
 * The first request is not short either: without what is to reach the model, the second is the shorter one.
 */
export function reachesModel(word: string): Relation {
  return {
    claim: `the second answer says ${show(word)}, or counts more input tokens than the first`,
    judge: (first, second) => (text(second).includes(word) ? none : countsMoreInput.judge(first, second)),
  };
}

/** Both answers count the same input tokens, cached ones included. */
export const countsSameInput: Relation = {
  claim: "both answers count the same input tokens",
  judge: (first, second) => {
    const [before, after] = [inputTokens(first), inputTokens(second)];
    return before === after ? none : [{ at: "/usage/input_tokens", expected: show(before), actual: show(after) }];
  },
};

/** One member of the message has the same value in both answers. */
export function sameMember(name: string): Relation {
  return relateMember(name, "the same", (before, after) => before === after);
}

/** One member of the message differs between the answers. That it is a string at all is judged elsewhere. */
export function differentMember(name: string): Relation {
  return relateMember(name, "different", (before, after) => typeof before !== "string" || before !== after);
}

function relateMember(
  name: string,
  how: "the same" | "different",
  holds: (before: JsonValue | undefined, after: JsonValue | undefined) => boolean,
): Relation {
  return {
    claim: `${name} is ${how} in both answers`,
    judge: (first, second) => {
      const [before, after] = [message(first)?.[name], message(second)?.[name]];
      if (holds(before, after)) return none;
      const expected = how === "different" ? `not ${show(before)} again` : show(before);
      return [{ at: `/${name}`, expected, actual: show(after) }];
    },
  };
}

/** The members of the contract that the first message has are in the second one, too. */
export const sameMembers: Relation = {
  claim: "the second message has the members of the first one",
  judge: (first, second) =>
    ["id", "type", "role", "model", "content", "stop_reason", "stop_sequence", "usage"]
      .filter((name) => message(first)?.[name] !== undefined && message(second)?.[name] === undefined)
      .map((name) => ({ at: `/${name}`, expected: "present, as in the first answer", actual: "absent" })),
};

const counters = ["input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens"] as const;

/** The counters of `usage` that the first answer has, the second one has, too. */
export const sameCounters: Relation = {
  claim: "the second usage has the counters of the first one",
  judge: (first, second) =>
    counters
      .filter((name) => typeof usage(first)?.[name] === "number" && typeof usage(second)?.[name] !== "number")
      .map((name) => ({
        at: `/usage/${name}`,
        expected: "a number, as in the first answer",
        actual: show(usage(second)?.[name]),
      })),
};

/** An answer header differs between the answers. */
export function differentHeader(name: string): Relation {
  return {
    claim: `${name} is different in both answers`,
    judge: (first, second) => {
      const [before, after] = [header(first, name), header(second, name)];
      if (before === undefined || before !== after) return none;
      return [{ at: `header:${name}`, expected: `not ${show(before)} again`, actual: show(after) }];
    },
  };
}

/** Both answers have the same status. */
export const sameStatus: Relation = {
  claim: "both answers have the same status",
  judge: (first, second) =>
    status(first) === status(second)
      ? none
      : [{ at: "status", expected: `${status(first)}`, actual: answered(second) }],
};
