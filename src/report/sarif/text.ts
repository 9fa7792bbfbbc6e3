import { shorten, visible } from "../visible.ts";

/** Characters of a text of a target: GitHub cuts messages, and a file may have 10 MB at most. */
const longest = 1_000;

/** Text of a target as one visible line of bounded length, for properties. */
export const cut = (text: string): string => shorten(visible(text), longest);

/**
 * Text in a SARIF message, where it can be nothing but text: brackets make links there, and braces stand for arguments
 * (SARIF 2.1.0, 3.11.5 and 3.11.6).
 */
export const inert = (text: string): string =>
  cut(text)
    .replaceAll(/[\\[\]]/g, String.raw`\$&`)
    .replaceAll(/[{}]/g, "$&$&");
