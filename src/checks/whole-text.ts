import type { Exchange } from "../model/exchange.ts";
import type { JointCondition, Relation } from "../model/finding.ts";
import { isObject } from "../model/json.ts";
import { once } from "../model/read.ts";
import { message, text } from "./answer.ts";
import { countAtEnd, wholeCount } from "./counting.ts";
import { show } from "./show.ts";
import { streamEvents } from "./stream-events.ts";

// Whether a stream lost, repeated or mixed up what a plain answer shows the model to say. Where the two may differ for
// any other reason, nothing is compared.

const even = (words: string): string => words.replaceAll(/\s+/gu, " ").trim();

/** Of a sentence, what a text has: all of it, or at least half at the place where a stream breaks off or sets in late. */
function repeated(words: string, said: string): string | undefined {
  const actual = even(said);
  if (actual.includes(words)) return words;
  const lengths = Array.from({ length: Math.floor(words.length / 2) }, (_, lost) => words.length - 1 - lost);
  const kept = lengths.flatMap((length) => [words.slice(0, length), words.slice(-length)].map((part) => part.trim()));
  return kept.find((part) => (words.startsWith(part) ? actual.endsWith(part) : actual.startsWith(part)));
}

/** The first answer has the sentence; the second one, too, or half of it at least without beginning or end. */
export function repeatedInFullOrPart(words: string): JointCondition {
  return {
    claim: `the first answer has ${show(words)}, the second one that or a part of it`,
    met: (first, second) => even(text(first)).includes(words) && repeated(words, text(second)) !== undefined,
  };
}

/** The second answer has the sentence of the first one to its end. */
export function repeatsWhole(words: string): Relation {
  return {
    claim: "the second answer has the whole text of the first one",
    judge: (_, second) => {
      if (repeated(words, text(second)) === words) return [];
      return [{ at: "/content", expected: show(words), actual: show(text(second)) }];
    },
  };
}

/** What the deltas of text blocks are called. */
const deltasOfText = once((exchange): readonly string[] => {
  const places = new Set<unknown>();
  const names = new Set<string>();
  for (const { type, payload } of streamEvents(exchange)) {
    const { index, content_block: block, delta } = payload ?? {};
    if (type === "content_block_start" && isObject(block) && block["type"] === "text") places.add(index);
    if (type === "content_block_delta" && isObject(delta) && places.has(index)) names.add(show(delta["type"]));
  }
  return [...names];
});

/** Text was sent, but not as text: a model that says nothing sends no delta, or an empty `text_delta`. */
const isUnread = (exchange: Exchange): boolean => {
  const names = deltasOfText(exchange);
  return text(exchange) === "" && names.length > 0 && !names.includes(show("text_delta"));
};

/** The first answer has text, and the second one, too, in whatever deltas. */
export const bothSendText: JointCondition = {
  claim: "the first answer has text, and text blocks of the second one have deltas",
  met: (first, second) => text(first).trim() !== "" && (text(second) !== "" || isUnread(second)),
};

/** The text that was sent can be read. Deltas of types that clients do not know are legal beside `text_delta`. */
export const textIsRead: Relation = {
  claim: "the text of the second answer comes as text_delta",
  judge: (_, second) => {
    if (!isUnread(second)) return [];
    return [{ at: "/content", expected: '"text_delta"', actual: `${deltasOfText(second).join(", ")} alone` }];
  },
};

const isNumbers = (words: string): boolean => /^[\d\s,.]+$/u.test(words);

/** The first answer counts to this number; the second one, too, or it has nothing but numbers. */
export function countedInFullOrPart(last: number): JointCondition {
  return {
    claim: `the first answer counts from 1 to ${last}, the second one too, or it is made of numbers`,
    met: (first, second) => {
      const words = text(second);
      return countAtEnd(text(first))?.last === last && (countAtEnd(words)?.last === last || isNumbers(words));
    },
  };
}

/** Numbers of the second answer are a count from 1; where `stop` ended it, one to the number before. */
export function countsWhole(last: number, stop: string): Relation {
  return {
    claim: `the second answer counts from 1, and to ${last} where it stopped at ${show(stop)}`,
    judge: (_, second) => {
      const words = text(second);
      if (!isNumbers(words)) return [];
      const count = wholeCount(words);
      const short = message(second)?.["stop_sequence"] === stop && (count?.last ?? 0) < last;
      if (count && !short) return [];
      return [{ at: "/content", expected: `a count from 1 to ${last}`, actual: show(words) }];
    },
  };
}
