import { hasByteOrderMark } from "./wire-lines.ts";
import { cut } from "./show.ts";

/** What is wrong with a text that should be JSON, before the text itself; nothing where it is JSON, or no JSON at all. */
function defect(text: string): string {
  if (hasByteOrderMark(text)) return "JSON after a byte order mark: ";
  if (!/^\s*[{[]/u.test(text)) return "";
  try {
    JSON.parse(text);
    return "";
  } catch (error) {
    const words = error instanceof Error ? error.message : "";
    const at = Number(/at position (\d+)/u.exec(words)?.[1] ?? 0);
    if (words.includes("after JSON")) return "JSON with more after its end: ";
    const early = /end of JSON|Unterminated/u.test(words) || at >= text.trimEnd().length;
    return early ? "JSON that ends early: " : "broken JSON: ";
  }
}

/** A body as a finding shows it: what it is where it should be JSON, and its beginning. */
export function shownBody(text: string): string {
  return text === "" ? "an empty body" : `${defect(text)}${cut(text)}`;
}
