import type { JointCondition, Relation } from "../model/finding.ts";
import { text } from "./answer.ts";
import { cut, show } from "./show.ts";

const firstWord = (words: string): string => /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? "";
const isWordy = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? "");

/** True where one text is the end of the other and begins in the middle of a word, or with what follows a word. */
function isTorn(whole: string, rest: string): boolean {
  if (rest === "" || rest.length >= whole.length || !whole.endsWith(rest)) return false;
  return !isWordy(rest[0]) || isWordy(whole.at(-rest.length - 1));
}

/** The texts begin with one word, or the second is the first without its beginning: a model does not begin like that. */
export const beginsAlikeOrTorn: JointCondition = {
  claim: "the streamed text begins as the plain one, or is a torn-off end of it",
  met: (first, second) =>
    (firstWord(text(first)) !== "" && firstWord(text(first)) === firstWord(text(second))) ||
    isTorn(text(first), text(second)),
};

/** The second text has the beginning of the first. */
export const keepsBeginning: Relation = {
  claim: "the streamed text has its beginning",
  judge: (first, second) =>
    isTorn(text(first), text(second))
      ? [{ at: "/content", expected: `a text like ${show(cut(text(first)))}`, actual: show(cut(text(second))) }]
      : [],
};
