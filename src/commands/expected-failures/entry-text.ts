import type { ExpectedFailure } from "../../model/expected.ts";

/** What an update writes of an entry. */
export type Draft = Omit<ExpectedFailure, "line">;

/** Words that YAML takes for a text as they are, also inside brackets. */
const isPlain = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) || (/^[a-z][\w./-]*$/i.test(text) && !/^(?:true|false|null)$/i.test(text));

/** A text as a YAML scalar on one line. */
export const scalar = (text: string): string => (isPlain(text) ? text : JSON.stringify(text));

/** One value as it is, several in brackets. */
export const oneOrMore = (texts: readonly string[]): string =>
  texts.length === 1 ? scalar(texts[0] ?? "") : `[${texts.map(scalar).join(", ")}]`;

/** The members of an entry as YAML, in the order that a reader wants; what is so without being said is left out. */
function membersOf({ outcome, requirement, reason, issue, expires, mode, target, ...rest }: Draft): readonly string[] {
  const isUsual = outcome.length === 1 && outcome[0] === "fail";
  return [
    ["case", scalar(rest.case)],
    ["mode", mode],
    ["target", target && scalar(target)],
    ["outcome", isUsual ? undefined : oneOrMore(outcome)],
    ["requirement", requirement && oneOrMore(requirement)],
    ["reason", scalar(reason)],
    ["issue", issue && scalar(issue)],
    ["expires", expires],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
}

/** An entry in lines with a dash; `note`: a comment behind its reason. */
export function inLines(draft: Draft, { indent, eol, note }: Layout): string {
  return membersOf(draft)
    .map((member, index) => {
      const comment = note !== undefined && member.startsWith("reason: ") ? ` # ${note}` : "";
      return `${" ".repeat(indent)}${index === 0 ? "- " : "  "}${member}${comment}${eol}`;
    })
    .join("");
}

export interface Layout {
  readonly indent: number;
  readonly eol: string;
  readonly note?: string;
}

/** An entry in braces. */
export const inBraces = (draft: Draft): string => `{ ${membersOf(draft).join(", ")} }`;
