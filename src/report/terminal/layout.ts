import { styleText } from "node:util";

/** Characters that take two columns: East Asian wide and full width forms, and emoji. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
const columnsOf = (sign: string): number => (/\p{M}|\u200D/u.test(sign) ? 0 : wide.test(sign) ? 2 : 1);

/** Columns a visible text takes on a terminal. */
export const widthOf = (text: string): number =>
  /^[ -~]*$/.test(text) ? text.length : Array.from(text).reduce((sum, sign) => sum + columnsOf(sign), 0);

export const left = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));
export const right = (text: string, width: number): string => " ".repeat(Math.max(0, width - widthOf(text))) + text;

/** Lines of at most `width` columns; words longer than that are cut. At least one line. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((long) => cut(long, Math.max(8, width)))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) line = longer;
    else {
      if (line !== "") lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map(inert);
}

/**
 * The log of GitHub Actions takes a line that begins with two colons, after blanks, for a command to itself, and `##[` for
 * one anywhere. Text of a target gives none: a word joiner, which takes no column, keeps the signs apart.
 */
const inert = (line: string): string => line.replace(/^( *:):/u, "$1\u2060:").replaceAll("##[", "##\u2060[");

function cut(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  let columns = 0;
  for (const sign of word) {
    const more = columnsOf(sign);
    if (columns + more > width) {
      parts.push(part);
      part = "";
      columns = 0;
    }
    part += sign;
    columns += more;
  }
  return [...parts, part];
}

/** A label in a column of its own, and a text that keeps clear of it. */
export function labelled(label: string, text: string, { indent, width, column = 10 }: Frame): readonly string[] {
  const lines = wrap(text, width - indent - column);
  return lines.map((line, index) => " ".repeat(indent) + left(index === 0 ? label : "", column) + line);
}
interface Frame {
  readonly indent: number;
  readonly width: number;
  /** Width of the label. */
  readonly column?: number;
}

export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan" | "magenta";
/** Colours a text, or leaves it alone. */
export type Paint = (style: Style | readonly Style[], text: string) => string;
export const painter =
  (color: boolean): Paint =>
  (style, text) =>
    color && text !== ""
      ? styleText(typeof style === "string" ? style : [...style], text, { validateStream: false })
      : text;

/** What every section of the report needs to draw itself. */
export interface Canvas {
  readonly paint: Paint;
  readonly width: number;
}
/** A section without its surrounding blank lines; none where it has nothing to say. */
export type Section = readonly string[];
