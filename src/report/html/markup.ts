import { htmlEscape } from "escape-goat";
import { isVisible, visible } from "../visible.ts";

/** Finished HTML; nothing else is written as it is. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, lists are joined, and what is absent or false is left out. */
export type Part = Markup | string | number | false | undefined | readonly Part[];

/**
 * HTML from a template. Every text put in is escaped, for content and quoted attributes alike, and what nobody can see
 * in it (controls, direction marks, lone surrogates) is written as `\u001B`.
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(narrow(strings).reduce((text, next, index) => text + written(parts[index - 1]) + next));

const narrowed = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The fixed parts of a template without the indentation of our source: it stands in the page a thousand times. */
function narrow(strings: TemplateStringsArray): readonly string[] {
  const known = narrowed.get(strings);
  if (known) return known;
  const short = strings.map((part) =>
    part.replaceAll(/\n\s*(?:(<)|)/gu, (_, tag?: string) => (tag === undefined ? " " : "\n<")),
  );
  narrowed.set(strings, short);
  return short;
}

function written(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Markup) return part.text;
  return typeof part === "object" ? part.map(written).join("") : htmlEscape(visible(String(part)));
}

/** Nothing, where a part is wanted. */
export const none = html``;

/**
 * Text as it came, for a `pre` or `code`: its lines stay lines, and signs nobody can see are set apart, so that an escape
 * the page made is told from one that was sent.
 */
export function verbatim(text: string): Markup {
  return new Markup(text.split("\n").map(line).join("\n"));
}

function line(text: string): string {
  if (isVisible(text)) return htmlEscape(text);
  const runs = Array.from(text).reduce<{ hidden: boolean; text: string }[]>((done, sign) => {
    const hidden = !isVisible(sign);
    const last = done.at(-1);
    if (last?.hidden === hidden) last.text += sign;
    else done.push({ hidden, text: sign });
    return done;
  }, []);
  return runs
    .map((run) => (run.hidden ? `<span class="unseen">${htmlEscape(visible(run.text))}</span>` : htmlEscape(run.text)))
    .join("");
}

/** A sentence of the contract: what stands between backticks in it is code. */
export const prose = (sentence: string): Markup =>
  html`${sentence.split("`").map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`))}`;
