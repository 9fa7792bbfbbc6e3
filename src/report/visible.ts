import { thousands } from "./thousands.ts";

// What a target says is shown on a terminal and in CI logs: it must not be able to paint, move or hide anything there.

/**
 * Control characters (C0, DEL, C1), line and paragraph separators, bidirectional and other invisible format characters,
 * private use, lone surrogates, and noncharacters.
 */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
/** Joins emoji, and letters of some scripts; harmless between two visible characters. */
const JOINER = "\u200D";

const named: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(sign: string): string {
  const known = named[sign];
  if (known !== undefined) return known;
  const code = sign.codePointAt(0) ?? 0;
  return code > 0xff_ff
    ? `\\u{${code.toString(16).toUpperCase()}}`
    : `\\u${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** One line in which everything that is not visible text is shown as an escape, such as `\u001B`. */
export const visible = (text: string): string =>
  text.replace(hidden, (sign) => (sign === JOINER ? sign : escaped(sign)));

/** True where {@link visible} would leave the text as it is. */
export const isVisible = (text: string): boolean => visible(text) === text;

/** A long text without its middle, and with its length: `<html><he … ody></html> (12,345 characters)`. */
export function shorten(text: string, longest: number): string {
  const signs = Array.from(text);
  if (signs.length <= longest) return text;
  const note = ` (${thousands(signs.length)} characters)`;
  const kept = Math.max(8, longest - note.length - 3);
  const head = Math.ceil((kept * 2) / 3);
  return `${signs.slice(0, head).join("")} … ${signs.slice(head - kept).join("")}${note}`;
}
