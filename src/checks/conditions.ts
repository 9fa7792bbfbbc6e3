import type { Condition } from "../model/finding.ts";
import { blocks, message, stopReason, text } from "./answer.ts";
import { anyOf, show } from "./show.ts";

// Conditions of model-dependent cases. All are unmet where there is no message.

/** The answer is a message to its end; what an error or a broken connection left of one shows nothing. */
export const isWhole: Condition = {
  claim: "the answer is a whole message",
  met: (exchange) => message(exchange) !== undefined,
};

/** The message ended for one of these reasons. */
export function stopped(...reasons: readonly string[]): Condition {
  return {
    claim: `stop_reason is ${anyOf(reasons)}`,
    met: (exchange) => reasons.some((reason) => reason === stopReason(exchange)),
  };
}

/** The message ended, and for none of these reasons. */
export function notStopped(...reasons: readonly string[]): Condition {
  return {
    claim: `stop_reason is not ${anyOf(reasons)}`,
    met: (exchange) => message(exchange) !== undefined && !reasons.some((reason) => reason === stopReason(exchange)),
  };
}

/** The text contains this. */
export function says(words: string): Condition {
  return { claim: `the text has ${show(words)}`, met: (exchange) => text(exchange).includes(words) };
}

const wrapping = /^[\s"'`*“”‘’]+|[\s"'`*“”‘’.]+$/gu;
const bare = (words: string): string => words.replaceAll(wrapping, "");

/** The text is this and nothing else, but for white space, quotes, emphasis or a full stop around it. */
export function saysExactly(words: string): Condition {
  return {
    claim: `the text is ${show(words)}`,
    met: (exchange) => message(exchange) !== undefined && bare(text(exchange)) === bare(words),
  };
}

/** The text matches. */
export function textMatches(pattern: RegExp, claim: string): Condition {
  return { claim, met: (exchange) => message(exchange) !== undefined && text(exchange).search(pattern) >= 0 };
}

/** The message has a text that is not empty. */
export const saysSomething: Condition = {
  claim: "the message has text",
  met: (exchange) => text(exchange) !== "",
};

/** The model called a tool. */
export const calledTool: Condition = {
  claim: "a tool is called",
  met: (exchange) => blocks(exchange, "tool_use").length > 0,
};
