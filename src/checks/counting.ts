import type { Exchange } from "../model/exchange.ts";
import type { Check, Condition } from "../model/finding.ts";
import { message, requested, stopReason, text, usage } from "./answer.ts";
import { saysExactly } from "./conditions.ts";
import { cut, show } from "./show.ts";

// Conditions on an answer to "Count from 1 to N": a count that ends where it was cut shows what cut it. Words before the
// count, as some models write them, do no harm.

/** A count from 1 that goes to the end of a text: its last number, and the digits after it that are no whole number. */
interface Count {
  readonly last: number;
  readonly begun: string;
}

const gap = /[\s,.]*/uy;

function afterGap(words: string, at: number): number {
  gap.lastIndex = at;
  return at + (gap.exec(words)?.[0].length ?? 0);
}

/** Reads 1, 2, 3 ... from a place on; undefined where something else follows. */
function countFrom(words: string, start: number): Count | undefined {
  let at = start;
  for (let next = 1; ; next++) {
    const digits = `${next}`;
    const from = afterGap(words, at);
    const rest = words.slice(from, from + digits.length + 1);
    if (from === words.length) return { last: next - 1, begun: "" };
    if (next > 1 && from === at) return undefined;
    if (rest.length < digits.length) return digits.startsWith(rest) ? { last: next - 1, begun: rest } : undefined;
    if (!rest.startsWith(digits) || /\d$/u.test(rest.slice(digits.length))) return undefined;
    at = from + digits.length;
  }
}

/** The count that a text ends with; a text without any is one to 0 where it is empty. */
export function countAtEnd(words: string): Count | undefined {
  if (words.trim() === "") return { last: 0, begun: "" };
  for (const { index } of words.matchAll(/(?<!\d)1(?!\d)/gu)) {
    const count = countFrom(words, index);
    // Behind other words, a 1 alone may be anything.
    if (count && (count.last > 2 || afterGap(words, 0) === index)) return count;
  }
  return undefined;
}

/** The count that a text is as a whole; undefined for another text. */
export const wholeCount = (words: string): Count | undefined => countFrom(words, afterGap(words, 0));

/** The text ends with a count from 1 to this number. */
export function countsTo(last: number): Condition {
  return {
    claim: `the text counts from 1 to ${last}`,
    met: (exchange) => {
      const count = message(exchange) && countAtEnd(text(exchange));
      return count?.last === last && count.begun === "";
    },
  };
}

/** The answer is the beginning of a count to this number. */
export function countsShortOf(last: number): Condition {
  return {
    claim: `the text is an unfinished count to ${last}`,
    met: (exchange) => {
      const count = message(exchange) && countAtEnd(text(exchange));
      return count !== undefined && count.last < last && stopReason(exchange) !== "refusal";
    },
  };
}

/** How much of `sequence`, from its beginning on, a text has after a count to this number; undefined for another text. */
function leaked(words: string, last: number, sequence: string): string | undefined {
  return Array.from({ length: sequence.length }, (_, length) => sequence.slice(0, length)).findLast((beginning) => {
    if (!words.endsWith(beginning)) return false;
    const count = countAtEnd(words.slice(0, words.length - beginning.length));
    return count?.last === last && count.begun === "";
  });
}

/** The answer stopped at `sequence`, right after a count to this number; of the sequence, a beginning may be there. */
export function stoppedInCount(last: number, sequence: string): Condition {
  return {
    claim: `the text counts from 1 to ${last} and ends at ${show(sequence)}`,
    met: (exchange) => stopReason(exchange) === "stop_sequence" && leaked(text(exchange), last, sequence) !== undefined,
  };
}

/** Of the sequence that ended a count to this number, the text has nothing: not its beginning either. */
export function leaksNothing(last: number, sequence: string): Check {
  return {
    claim: `the text has no beginning of ${show(sequence)}`,
    judge: (exchange) => {
      const words = text(exchange);
      const beginning = leaked(words, last, sequence);
      if (!beginning) return [];
      return [{ at: "/content", expected: `a text that ends after ${last}`, actual: cut(words) }];
    },
  };
}

/** A count from 1 to the end of the text; undefined where dots stand for numbers. */
const unabridged = (words: string): Count | undefined => (words.includes("..") ? undefined : countAtEnd(words));

/** The answer has a count from 1 that nothing follows, and stopped at `sequence`: so far the model has counted. */
export function stoppedAfterCount(sequence: string): Condition {
  return {
    claim: `the text is a count from 1, and ends at ${show(sequence)}`,
    met: (exchange) =>
      stopReason(exchange) === "stop_sequence" &&
      message(exchange)?.["stop_sequence"] === sequence &&
      (unabridged(text(exchange))?.last ?? 0) > 2,
  };
}

/** The count goes to the number before the one it stopped at: the model does not stop at a number it has not got to. */
export function countsUpTo(stop: number): Check {
  return {
    claim: `the text counts to ${stop - 1}, as it stopped at ${stop}`,
    judge: (exchange) => {
      const { last = 0 } = unabridged(text(exchange)) ?? {};
      if (last >= stop - 1) return [];
      return [{ at: "/content", expected: `a count to ${stop - 1}`, actual: `one to ${last}` }];
    },
  };
}

function tokens(exchange: Exchange): { readonly limit: number; readonly used: number } | undefined {
  const [limit, used] = [requested(exchange, "max_tokens"), usage(exchange)?.["output_tokens"]];
  return typeof limit === "number" && typeof used === "number" ? { limit, used } : undefined;
}

/** The answer used fewer output tokens than it might. */
export const belowMaxTokens: Condition = {
  claim: "output_tokens is below max_tokens",
  met: (exchange) => {
    const { limit = 0, used = 0 } = tokens(exchange) ?? {};
    return used < limit;
  },
};

/** The answer used all output tokens it might. */
export const reachedMaxTokens: Condition = {
  claim: "output_tokens has reached max_tokens",
  met: (exchange) => {
    const { limit = 1, used = 0 } = tokens(exchange) ?? {};
    return used >= limit;
  },
};

/**
 * The answer was not cut: it is these words alone and has tokens left, or it has them among others and half of its tokens
 * left, which no rough way of counting takes a cut answer for.
 */
export function saysUncut(words: string): Condition {
  return {
    claim: `the text has ${show(words)}, and tokens are left`,
    met: (exchange) => {
      const { limit = 0, used = 0 } = tokens(exchange) ?? {};
      if (saysExactly(words).met(exchange)) return used < limit;
      return text(exchange).includes(words) && used * 2 <= limit;
    },
  };
}
