import type { Exchange } from "../model/exchange.ts";
import type { Condition, JointCondition, Relation } from "../model/finding.ts";
import { stopReason, text, usage } from "./answer.ts";
import { show } from "./show.ts";
import { totalInputTokens } from "./token-counts.ts";

const inputTokens = (exchange: Exchange): number => totalInputTokens(usage(exchange) ?? {});

/** True where the text has each of these words, in any letter case and as a word of its own. */
const names = (exchange: Exchange, words: readonly string[]): boolean =>
  words.every((word) => new RegExp(`\\b${word}\\b`, "iu").test(text(exchange)));

const named = (words: readonly string[]): string => words.map((word) => show(word)).join(" and ");

/** The answer names what a picture shows. */
export const namesAll = (...words: readonly string[]): Condition => ({
  claim: `the text names ${named(words)}`,
  met: (exchange) => names(exchange, words),
});

/** An answer to its end: one that was cut before its first visible word says nothing about what the model saw. */
const isSpoken = (exchange: Exchange): boolean =>
  text(exchange) !== "" && stopReason(exchange) !== "max_tokens" && stopReason(exchange) !== "refusal";

/** The answers can show what {@link pictureReaches} judges: counts that are always the same say nothing. */
export const showsPicture = (...words: readonly string[]): JointCondition => ({
  claim: `the second answer names ${named(words)}, or is whole, and both count different numbers of input tokens`,
  met: (first, second) =>
    names(second, words) ||
    inputTokens(second) > inputTokens(first) ||
    (isSpoken(second) && inputTokens(first) !== inputTokens(second)),
});

/**
 * A picture that only the second request has reached the model: the answer names what it shows, or counts more input
 * tokens. The text of the first request is a few words longer: without the picture, the second is the shorter one.
 */
export const pictureReaches = (...words: readonly string[]): Relation => ({
  claim: `the second answer names ${named(words)}, or counts more input tokens than the first`,
  judge: (first, second) => {
    const [before, after] = [inputTokens(first), inputTokens(second)];
    if (names(second, words) || after > before) return [];
    const expected = `${named(words)}, or more than ${before} input tokens`;
    return [{ at: "/content", expected, actual: `${show(text(second))}, and ${after} input tokens` }];
  },
});
