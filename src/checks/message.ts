import type { Exchange } from "../model/exchange.ts";
import type { Check, Violation } from "../model/finding.ts";
import type { JsonValue } from "../model/json.ts";
import { blocks, message, text, usage } from "./answer.ts";
import { equal, valueAt } from "./pointer.ts";
import { anyOf, cut, show } from "./show.ts";

// These checks judge a message where there is one; that there is one is the claim of `accepted`.

const none: readonly Violation[] = [];

/** One member of the message, named by a JSON pointer, has this value. Absent and null are the same. */
export function member(pointer: string, expected: JsonValue): Check {
  return {
    claim: `${pointer} is ${show(expected)}`,
    judge: (exchange) => {
      const whole = message(exchange);
      if (!whole) return none;
      const actual = valueAt(whole, pointer);
      return equal(actual ?? null, expected) ? none : [{ at: pointer, expected: show(expected), actual: show(actual) }];
    },
  };
}

/** One member of the message, where it is a string at all, matches. */
export function memberMatches(pointer: string, pattern: RegExp, expected: string): Check {
  return {
    claim: `${pointer} is ${expected}`,
    judge: (exchange) => {
      const actual = valueAt(message(exchange), pointer);
      return typeof actual !== "string" || actual.search(pattern) >= 0
        ? none
        : [{ at: pointer, expected, actual: show(actual) }];
    },
  };
}

/** Stop reason of the message, one of those given. */
export function stopReasonIs(...reasons: readonly string[]): Check {
  return {
    claim: `stop_reason is ${anyOf(reasons)}`,
    judge: (exchange) => {
      const whole = message(exchange);
      const actual = whole?.["stop_reason"];
      if (!whole || reasons.some((reason) => reason === actual)) return none;
      return [{ at: "/stop_reason", expected: anyOf(reasons), actual: show(actual) }];
    },
  };
}

/** The visible text contains none of these. */
export function textExcludes(strings: readonly string[]): Check {
  return {
    claim: `the text has no ${anyOf(strings)}`,
    judge: (exchange) =>
      strings
        .filter((string) => text(exchange).includes(string))
        .map((string) => ({ at: "/content", expected: `no ${show(string)}`, actual: cut(text(exchange)) })),
  };
}

/** The visible text contains all of these. */
export function textIncludes(strings: readonly string[]): Check {
  return {
    claim: `the text has ${strings.map(show).join(" and ")}`,
    judge: (exchange) =>
      (message(exchange) ? strings : [])
        .filter((string) => !text(exchange).includes(string))
        .map((string) => ({ at: "/content", expected: `a text with ${show(string)}`, actual: show(text(exchange)) })),
  };
}

/** The message has no content block at all. */
export const contentEmpty: Check = {
  claim: "content is empty",
  judge: (exchange) => {
    const content = message(exchange)?.["content"];
    if (!message(exchange) || (Array.isArray(content) && content.length === 0)) return none;
    return [{ at: "/content", expected: "[]", actual: show(content) }];
  },
};

/** Output tokens of the answer, at most so many. */
export function outputTokensAtMost(limit: number): Check {
  return {
    claim: `at most ${limit} output tokens`,
    judge: (exchange) => {
      const actual = usage(exchange)?.["output_tokens"];
      if (typeof actual !== "number" || actual <= limit) return none;
      return [{ at: "/usage/output_tokens", expected: `at most ${limit}`, actual: show(actual) }];
    },
  };
}

/** How many tools an answer may call. */
export interface CallCount {
  readonly exactly?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Number of `tool_use` blocks of the message. */
export function toolCalls({ exactly, atLeast = exactly, atMost = exactly }: CallCount): Check {
  const words = [
    exactly === undefined && atLeast !== undefined && `at least ${atLeast}`,
    exactly === undefined && atMost !== undefined && `at most ${atMost}`,
    exactly !== undefined && `exactly ${exactly}`,
  ].filter((word) => word !== false);
  const expected = `${words.join(", ")} tool_use blocks`;
  return {
    claim: `the message has ${expected}`,
    judge: (exchange) => {
      if (!message(exchange)) return none;
      const calls = blocks(exchange, "tool_use");
      if (calls.length >= (atLeast ?? 0) && calls.length <= (atMost ?? Infinity)) return none;
      return [{ at: "/content", expected, actual: `${calls.length}: ${callNames(exchange)}` }];
    },
  };
}

/** Only tools of these names are called. */
export function callsOnly(names: readonly string[]): Check {
  const expected = names.length > 0 ? `only calls of ${anyOf(names)}` : "no call of a tool";
  return {
    claim: expected,
    judge: (exchange) =>
      blocks(exchange).flatMap((block, index) =>
        block["type"] !== "tool_use" || names.some((name) => name === block["name"])
          ? none
          : [{ at: `/content/${index}/name`, expected, actual: show(block["name"]) }],
      ),
  };
}

/** Every tool call of the message has this input. */
export function toolInputIs(input: JsonValue): Check {
  return {
    claim: `input is ${show(input)}`,
    judge: (exchange) =>
      blocks(exchange).flatMap((block, index) =>
        block["type"] !== "tool_use" || equal(block["input"], input)
          ? none
          : [{ at: `/content/${index}/input`, expected: show(input), actual: show(block["input"]) }],
      ),
  };
}

function callNames(exchange: Exchange): string {
  return show(blocks(exchange, "tool_use").map((block) => block["name"] ?? null));
}
