import process from "node:process";
import { styleText } from "node:util";

import { wrap } from "../report/terminal/layout.ts";

const styled = (style: Parameters<typeof styleText>[0], text: string): string =>
  styleText(style, text, { stream: process.stdout });

/** A line of Markdown without its marks: links are addresses, as terminals make them links. */
const plain = (line: string): string =>
  line
    .replaceAll(/\[[^\]]*\]\((https?:[^)]*)\)/gu, "$1")
    .replaceAll(/\*\*([^*]+)\*\*/gu, "$1")
    .replaceAll(/\\([*[])/gu, "$1")
    .replaceAll("&lt;", "<")
    .replace(/\\$/u, "");

/** A line of prose, wrapped below its bullet. */
function paragraph(line: string, width: number): string {
  const [, lead = ""] = /^(> |- | {2})/u.exec(line) ?? [];
  const [first = "", ...rest] = wrap(plain(line.slice(lead.length)), width - lead.length);
  const below = " ".repeat(lead.length);
  return [`${lead === "> " ? below : lead}${first}`, ...rest.map((one) => below + one)].join("\n");
}

/** A page of Markdown for a terminal: wrapped, without marks; commands and JSON stay as they are, to be copied. */
export function pageText(markdown: string, width: number): string {
  let isCode = false;
  const lines = markdown
    .trimEnd()
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("```")) {
        isCode = !isCode;
        return [];
      }
      if (isCode) return [`  ${line}`.trimEnd()];
      const [, heading] = /^#+ (.*)$/u.exec(line) ?? [];
      return [heading === undefined ? paragraph(line, width) : styled("bold", heading)];
    });
  return `${lines.join("\n")}\n`;
}
