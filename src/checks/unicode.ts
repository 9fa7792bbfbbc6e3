import type { Exchange } from "../model/exchange.ts";
import type { Check, Condition } from "../model/finding.ts";
import { isObject, type JsonValue } from "../model/json.ts";
import { blocks, text } from "./answer.ts";
import { show } from "./show.ts";

// A model may misspell what it repeats; no model writes a text exactly as a wrong encoding mangles it.

const encoder = new TextEncoder();
const units = (words: string): number[] => Array.from({ length: words.length }, (_, index) => words.charCodeAt(index));
const isAscii = (character: string): boolean => character.charCodeAt(0) < 0x80;
const perCharacter = (words: string, mangle: (character: string) => string): string =>
  Array.from(words, (character) => (isAscii(character) ? character : mangle(character))).join("");
const astralOnly = (words: string, mangle: (character: string) => string): string =>
  perCharacter(words, (character) => (character.length > 1 ? mangle(character) : character));

const escape = (character: string): string =>
  units(character)
    .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
    .join("");

/** What wrong encodings make of a text. */
export function mangled(words: string): readonly string[] {
  const bytes = encoder.encode(words);
  const lost = ["?", "\uFFFD"].flatMap((mark) => [
    perCharacter(words, () => mark),
    perCharacter(words, (character) => mark.repeat(character.length)),
    perCharacter(words, (character) => mark.repeat(encoder.encode(character).length)),
    astralOnly(words, () => mark),
    astralOnly(words, (character) => mark.repeat(character.length)),
  ]);
  return [
    // Lost without a trace
    perCharacter(words, () => ""),
    astralOnly(words, () => ""),
    ...lost,
    // UTF-8 read as Latin-1 and as Windows-1252
    String.fromCharCode(...bytes),
    new TextDecoder("windows-1252").decode(bytes),
    perCharacter(words, escape),
    astralOnly(words, escape),
  ].filter((variant) => variant !== words);
}

/** The words between `begin` and `end`, white space made even. */
function between(words: string): string | undefined {
  return /begin\s(.*)\send/su.exec(words)?.[1]?.replaceAll(/\s+/gu, " ").trim();
}

/** Where a model repeats what it was asked to: in its text, or in the arguments of its calls. */
export interface Place {
  readonly name: string;
  readonly at: string;
  readonly words: (exchange: Exchange) => string;
}

export const inText: Place = { name: "the text", at: "/content", words: text };

/** The strings among the arguments of the calls of an answer. */
export const inArguments: Place = {
  name: "a tool argument",
  at: "/content",
  words: (exchange) =>
    blocks(exchange, "tool_use")
      .flatMap(({ input }) => (isObject(input) ? Object.values(input) : []))
      .filter((value: JsonValue | undefined) => typeof value === "string")
      .join("\n"),
};

const even = (words: string): string => words.replaceAll(/\s+/gu, " ").trim();

/** The answer has these words between `begin` and `end`: whole, or as a wrong encoding leaves them. */
export function repeatsBetween(words: string, place: Place = inText): Condition {
  const known = new Set([words, ...mangled(words)].map(even));
  return {
    claim: `${place.name} repeats ${show(words)} between "begin" and "end", whole or mangled`,
    met: (exchange) => known.has(between(place.words(exchange)) ?? "not repeated"),
  };
}

/** What is repeated between `begin` and `end` is not mangled. */
export function repeatsUnchanged(words: string, place: Place = inText): Check {
  return {
    claim: `${show(words)} comes back unchanged`,
    judge: (exchange) => {
      const actual = between(place.words(exchange));
      if (actual === undefined || !mangled(words).map(even).includes(actual)) return [];
      return [{ at: place.at, expected: show(words), actual: show(actual) }];
    },
  };
}
