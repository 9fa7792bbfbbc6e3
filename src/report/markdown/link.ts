import { code, plain } from "../markdown-text.ts";

/** Addresses that need no escaping in Markdown; others are shown as text. */
const simple = /^https:\/\/[\w.-]+(?:\/[\w.~%/-]*)?(?:\?[\w.~%=&/-]*)?(?:#[\w.~%=/-]*)?$/u;

/**
 * A link. To issues on GitHub it leads by redirect.github.com: a comment that names an issue of somebody else's repository
 * would otherwise be announced there, once for each run.
 */
export const link = (words: string, address: string): string =>
  simple.test(address)
    ? `[${plain(words)}](${address.replace(/^https:\/\/(?:www\.)?github\.com\//u, "https://redirect.github.com/")})`
    : `${plain(words)} (${code(address, 200)})`;
