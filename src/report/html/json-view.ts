import { parse } from "../../model/read.ts";
import { html, Markup, none, verbatim, type Part } from "./markup.ts";
import { shorten } from "../visible.ts";

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gu;
/** Objects and arrays that take no more characters stand on one line. */
const ONE_LINE = 72;
/** Longer strings are shown without their middle; what is marked is shown longer. */
const LONGEST_STRING = 320;
const LONGEST_MARKED = 2_000;
/** Deeper nesting is shown as it came. */
const DEEPEST = 60;

/** How a JSON text is laid out: what is marked in it, the first as the one to look at, and whether it is on one line. */
export interface JsonLayout {
  /** JSON pointers. One that leads to nothing marks the place where something is missing. */
  readonly marks: readonly string[];
  readonly compact?: boolean;
}

interface Position {
  readonly tokens: readonly string[];
  next: number;
}

/**
 * JSON text laid out for reading. Its tokens stay as they came (numbers, escapes, members that stand there twice); only
 * the white space between them is ours. Undefined where the text is no JSON.
 */
export function jsonView(text: string, layout: JsonLayout): Markup | undefined {
  if (parse(text) === undefined) return undefined;
  const tokens = text.match(TOKENS) ?? [];
  if (depthOf(tokens) > DEEPEST) return undefined;
  return value({ tokens, next: 0 }, "", "\n", layout);
}

function depthOf(tokens: readonly string[]): number {
  let depth = 0;
  let deepest = 0;
  for (const token of tokens) {
    if (token === "{" || token === "[") deepest = Math.max(deepest, (depth += 1));
    else if (token === "}" || token === "]") depth -= 1;
  }
  return deepest;
}

const take = (at: Position): string => at.tokens[at.next++] ?? "";
const peek = (at: Position): string => at.tokens[at.next] ?? "";

function value(at: Position, path: string, indent: string, layout: JsonLayout): Markup {
  const place = layout.marks.indexOf(path);
  const token = take(at);
  const shown =
    token === "{" || token === "["
      ? container(at, token, path, indent, layout)
      : verbatim(shorten(token, place < 0 ? LONGEST_STRING : LONGEST_MARKED));
  return place < 0 ? shown : html`<mark class="${place === 0 ? "first" : "also"}">${shown}</mark>`;
}

function container(at: Position, open: "{" | "[", path: string, indent: string, layout: JsonLayout): Markup {
  const flat = layout.compact || fits(at);
  const inner = flat ? " " : `${indent}  `;
  const items: Part[] = [];
  const names = new Set<string>();
  while (peek(at) !== "}" && peek(at) !== "]" && at.next < at.tokens.length) {
    const key = open === "{" ? take(at) : undefined;
    if (key !== undefined) take(at);
    const step = key === undefined ? String(items.length) : String(JSON.parse(key));
    names.add(step);
    const item = value(at, `${path}/${escaped(step)}`, flat ? indent : inner, layout);
    items.push(
      key === undefined ? item : html`<span class="key">${verbatim(shorten(key, LONGEST_STRING))}</span>: ${item}`,
    );
    if (peek(at) === ",") take(at);
  }
  const close = take(at);
  const missing = layout.marks.flatMap((pointer, index) => {
    const rest = pointer.startsWith(`${path}/`) ? pointer.slice(path.length + 1).split("/")[0] : undefined;
    const name = rest?.replaceAll("~1", "/").replaceAll("~0", "~");
    return name === undefined || names.has(name) ? [] : [absent(name, index)];
  });
  const all = [...items.map((item, index) => (index < items.length - 1 ? html`${item},` : item)), ...missing];
  if (all.length === 0) return html`${open}${close}`;
  const space = new Markup(inner);
  const outer = flat ? (open === "{" ? new Markup(" ") : none) : new Markup(indent);
  const lead = flat && open === "[" ? none : space;
  return html`${open}${lead}${all.map((item, index) => (index === 0 ? item : html`${space}${item}`))}${outer}${close}`;
}

const absent = (name: string, index: number): Markup =>
  html`<mark class="${index === 0 ? "first" : "also"} gap">${name} is not there</mark>`;

const escaped = (step: string): string => step.replaceAll("~", "~0").replaceAll("/", "~1");

/** True where everything up to the end of the container that was just opened is short. */
function fits({ tokens, next }: Position): boolean {
  let depth = 1;
  let length = 0;
  for (let index = next; index < tokens.length; index += 1) {
    const token = tokens[index] ?? "";
    length += token.length + 1;
    if (length > ONE_LINE) return false;
    if (token === "{" || token === "[") depth += 1;
    if ((token === "}" || token === "]") && --depth === 0) return true;
  }
  return true;
}
