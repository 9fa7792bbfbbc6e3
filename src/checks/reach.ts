import type { Exchange } from "../model/exchange.ts";
import type { JointCondition, Relation } from "../model/finding.ts";
import { text, usage } from "./answer.ts";
import { isBegun } from "./denial.ts";
import { countsMoreInput, isCounted } from "./relations.ts";
import { show } from "./show.ts";
import { totalInputTokens } from "./token-counts.ts";

// As in relations.ts, for several words that stand in different parts of the second request.

const listed = (words: readonly string[]): string => words.map(show).join(" and ");

/** The answers can show what {@link allReachModel} judges. */
export function showsAllReach(...words: readonly string[]): JointCondition {
  return {
    claim: `the second answer says ${listed(words)}, or has text that agrees with its input tokens, which differ from the first`,
    met: (first, second) => says(text(second), words) || isCounted(first, second),
  };
}

/** The answer knows every word, or counts more input tokens than the first: than all but one of the parts have. */
export function allReachModel(...words: readonly string[]): Relation {
  return {
    claim: `the second answer says ${listed(words)}, or counts more input tokens than the first`,
    judge: (first, second) => (says(text(second), words) ? [] : countsMoreInput.judge(first, second)),
  };
}

/**
 * The answers can show whether a word reached the model that stands in what the model itself is said to have written. That it
 * denies the word is no evidence there: it may not look for it in its own calls. The count then decides.
 */
export function showsOwnWord(word: string): JointCondition {
  return {
    claim: `the second answer says ${show(word)}, counts more input tokens than the first, or has text and counts less`,
    met: (first, second) =>
      says(text(second), [word]) || size(second) > size(first) || (size(second) < size(first) && isBegun(second)),
  };
}

const size = (exchange: Exchange): number => totalInputTokens(usage(exchange) ?? {});

const says = (answer: string, words: readonly string[]): boolean => words.every((word) => answer.includes(word));
