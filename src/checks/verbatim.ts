import type { Check, Condition } from "../model/finding.ts";
import { text } from "./answer.ts";
import { show } from "./show.ts";

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

/** The words between `open` and `close`, as they are. */
const between = (words: string): string | undefined => /open (.*) close/su.exec(words)?.[1];

/** The text has these words between `open` and `close`: as they are, or as a rewriting leaves them. */
export function repeatsMarkup(words: string): Condition {
  const known = new Set([words, ...rewritten(words)]);
  return {
    claim: `the text repeats ${show(words)} between "open" and "close", as it is or rewritten`,
    met: (exchange) => known.has(between(text(exchange)) ?? "not repeated"),
  };
}

/** What is repeated between `open` and `close` is not rewritten. */
export function repeatsMarkupUnchanged(words: string): Check {
  return {
    claim: `${show(words)} comes back as it is`,
    judge: (exchange) => {
      const actual = between(text(exchange));
      if (actual === undefined || !rewritten(words).includes(actual)) return [];
      return [{ at: "/content", expected: show(words), actual: show(actual) }];
    },
  };
}
