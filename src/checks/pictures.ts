import type { Exchange } from "../model/exchange.ts";
import type { Condition, JointCondition, Relation } from "../model/finding.ts";
import { text, usage } from "./answer.ts";
import { deniesPicture, isSpoken } from "./denial.ts";
import { show } from "./show.ts";
import { totalInputTokens } from "./token-counts.ts";

/**
 * Tokens that a picture of 256 pixels a side counts at least beyond a few words: published counters come to 64 and more. A
 * note in its place counts fewer.
 */
const fewest = 40;

const inputTokens = (exchange: Exchange): number => totalInputTokens(usage(exchange) ?? {});
const growth = (first: Exchange, second: Exchange): number => inputTokens(second) - inputTokens(first);
const countsPicture = (first: Exchange, second: Exchange): boolean => growth(first, second) >= fewest;

const hasWord = (exchange: Exchange, word: string): boolean => new RegExp(`\\b${word}\\b`, "iu").test(text(exchange));

/** True where the text has each of these words, in any letter case and as a word of its own. */
const names = (exchange: Exchange, words: readonly string[]): boolean => words.every((word) => hasWord(exchange, word));

const named = (words: readonly string[]): string => words.map((word) => show(word)).join(" and ");

/** The answer names what a picture shows. */
export const namesAll = (...words: readonly string[]): Condition => ({
  claim: `the text names ${named(words)}`,
  met: (exchange) => names(exchange, words),
});

/** Basic colours, each with those that a careful look may take it for. */
const colours: Readonly<Record<string, readonly string[]>> = {
  red: ["orange"],
  orange: ["red", "yellow", "brown"],
  yellow: ["orange"],
  green: [],
  blue: ["purple"],
  purple: ["blue", "pink"],
  pink: ["purple", "red"],
  brown: ["orange", "red"],
  black: [],
  white: [],
  gray: [],
  grey: [],
};

/** The answer names a basic colour that is none of these, nor like one of them. */
function namesAnother(exchange: Exchange, words: readonly string[]): boolean {
  const right = new Set(words.flatMap((word) => [word, ...(colours[word] ?? [])]));
  const isAboutColours = words.some((word) => word in colours);
  return isAboutColours && Object.keys(colours).some((colour) => !right.has(colour) && hasWord(exchange, colour));
}

const severalThings = /[,;/&\n]|\.\s+\S|\b(?:and|then|both)\b/iu;

/** The answer speaks of one thing, where several were to be named. */
const namesOnlyOne = (exchange: Exchange, words: readonly string[]): boolean =>
  words.length > 1 && words.some((word) => hasWord(exchange, word)) && !severalThings.test(text(exchange).trim());

/** The answer says itself that a picture is missing, or is about another one. What names no colour shows nothing. */
const isBlind = (exchange: Exchange, words: readonly string[]): boolean =>
  isSpoken(exchange) &&
  !names(exchange, words) &&
  (deniesPicture(exchange) || namesAnother(exchange, words) || namesOnlyOne(exchange, words));

/**
 * The answers can show what {@link pictureReaches} judges: the words of the second one and its count do not contradict each
 * other. A count alone is no evidence against words: text may be counted in place of a picture.
 */
export const showsPicture = (...words: readonly string[]): JointCondition => ({
  claim: `the second answer names ${named(words)}, or either counts the tokens of a picture or says that it sees something else`,
  met: (first, second) => names(second, words) || countsPicture(first, second) !== isBlind(second, words),
});

/**
 * A picture that only the second request has reached the model: the answer names what it shows, or counts the tokens of a
 * picture. The text of the first request is a few words longer. An answer that names nothing is no evidence, whatever it
 * counts: counting by rule of thumb is legal.
 */
export const pictureReaches = (...words: readonly string[]): Relation => ({
  claim: `the second answer names ${named(words)}, or counts the input tokens of a picture more than the first`,
  judge: (first, second) => {
    if (countsPicture(first, second) || !isBlind(second, words)) return [];
    const expected = `${named(words)}, or at least ${inputTokens(first) + fewest} input tokens`;
    return [{ at: "/content", expected, actual: `${show(text(second))}, and ${inputTokens(second)} input tokens` }];
  },
});

/** How an answer tells whether the model knew what it was given. */
export interface Knows {
  readonly claim: string;
  readonly says: (exchange: Exchange) => boolean;
  /** The answer says itself that there is no such thing, or speaks of another one. */
  readonly lacks: (exchange: Exchange) => boolean;
}

/** A picture of these colours. */
export const ofColours = (...words: readonly string[]): Knows => ({
  claim: named(words),
  says: (exchange) => names(exchange, words),
  lacks: (exchange) => isBlind(exchange, words),
});
