import { isVisible } from "./visible.ts";

/** Words that every shell takes literally without quotes. */
const bare = /^[\w@%+:,./-][\w@%+:,./=-]*$/;

/** One word of a shell command that means exactly this text. Not for text with a NUL, which no argument can hold. */
export const quote = (text: string): string => (bare.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** As {@link quote}, but with quotes in any case. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/**
 * The operand of `printf` that prints exactly this text as UTF-8. Control characters and the like are octal escapes, so
 * that the command can be shown on a terminal and copied from there.
 */
export function printfOperand(text: string): string {
  const signs = Array.from(text, (sign) => {
    if (sign === "%") return "%%";
    if (sign === "\\") return "\\\\";
    if (isVisible(sign) && sign !== "\u200D") return sign;
    return [...Buffer.from(sign)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
  });
  return quoted(signs.join(""));
}

/** A reference to an environment variable, for use within double quotes. */
export const variable = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) ? `$${name}` : `$(printenv ${quote(name)})`;

/** Text within double quotes that the shell takes literally; `!` is left out, as interactive shells expand it there. */
export const isPlainInDoubleQuotes = (text: string): boolean => !/["$`\\!]/.test(text);
