import type { Check, Condition } from "../model/finding.ts";
import { show } from "./show.ts";
import { inText, type Place } from "./unicode.ts";

// A model may slip in what it repeats. What it writes of its own accord is never exactly what one rule makes of all of
// it: an ampersand escaped that escapes already, two line breaks that are two spaces.

const rules: readonly ((words: string) => string)[] = [
  (words) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;"),
  (words) => words.replaceAll("\n", " "),
  (words) => words.replaceAll("\n", ""),
  (words) => words.replaceAll("\n", "\r\n"),
];

/** What rewriting leaves of a text: character references, and line breaks that were replaced or lost. */
export function rewritten(words: string): readonly string[] {
  return rules.map((rule) => rule(words)).filter((variant) => variant !== words);
}

/** A text to repeat, between two words. */
export interface Quoted {
  readonly open: string;
  readonly words: string;
  readonly close: string;
}

/** As the text is asked for. */
export const quoted = ({ open, words, close }: Quoted): string => `${open} ${words} ${close}`;

/** What stands between the two words, as it is. */
function between(written: string, { open, close }: Quoted): string | undefined {
  const start = written.indexOf(`${open} `);
  const end = written.lastIndexOf(` ${close}`);
  return start === -1 || end <= start ? undefined : written.slice(start + open.length + 1, end);
}

/** The text has these words in their place: as they are, or as a rewriting leaves them. */
export function repeatsText(asked: Quoted, place: Place = inText): Condition {
  const known = new Set([asked.words, ...rewritten(asked.words)]);
  return {
    claim: `${place.name} repeats ${show(quoted(asked))}, as it is or rewritten`,
    met: (exchange) => known.has(between(place.words(exchange), asked) ?? "not repeated"),
  };
}

/** What is repeated is not rewritten. */
export function repeatsTextUnchanged(asked: Quoted, place: Place = inText): Check {
  return {
    claim: `${show(asked.words)} comes back as it is`,
    judge: (exchange) => {
      const actual = between(place.words(exchange), asked);
      if (actual === undefined || !rewritten(asked.words).includes(actual)) return [];
      return [{ at: place.at, expected: show(asked.words), actual: show(actual) }];
    },
  };
}
