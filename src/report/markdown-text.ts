import { shorten, visible } from "./visible.ts";

// Markdown of other people's text, for pages that link names, mentions and numbers on their own: what a target or a report
// says has to stay text there. Inside of code nothing is read as markup, as a mention or as a link.

/** Text as inline code, also in a cell of a table. */
export function code(text: string, longest = Infinity): string {
  const line = shorten(visible(text), longest);
  if (line.trim() === "") return line === "" ? "(empty)" : "(blank)";
  // A bar ends a cell, also inside of code, and GitHub takes one behind two backslashes for bare.
  if (line.includes("|")) return `<code>${line.replaceAll(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
  const longestRun = Math.max(0, ...(line.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = "`".repeat(longestRun + 1);
  // One blank on each side is taken away again where both are there.
  const room = /^[ `]|[ `]$/u.test(line) ? " " : "";
  return `${fence}${room}${line}${room}${fence}`;
}

/** What is written like this is never markup. */
const entity = (sign: string): string => `&#${sign.codePointAt(0)};`;

/** Text as text: no emphasis, link, tag, mention or reference comes of it. */
export const plain = (text: string): string =>
  visible(text)
    .replaceAll(/ {2,}/gu, " ")
    .replaceAll(/[\\`*_{}[\]<>|~&$]/gu, String.raw`\$&`)
    // What would begin a heading, a list or a rule.
    .replace(/^ ?(?:[#+=-]|\d+(?=[.)]))/u, "\u2060$&")
    // Addresses, mentions and references become links by themselves: a word joiner, which nobody sees, stands between.
    .replaceAll(/:(?=\/\/)|\bwww(?=\.)|\bGH-(?=\d)|[#!&$](?=\d)|[%~](?=[\w"])/giu, "$&\u2060")
    .replaceAll("@", "\u2060@\u2060");

/** A sentence of the contract: what stands between backticks in it is code. */
export const sentence = (text: string): string =>
  text
    .split("`")
    .map((part, index) => (index % 2 === 0 ? plain(part) : part === "" ? "" : code(part)))
    .join("");

/** A table; its cells are Markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
