import { isAlias, isCollection, isNode, isScalar, isSeq, visit, type Document, type Node, type YAMLMap } from "yaml";

import { isObject } from "../../model/json.ts";

/** Replaces `[from, to)` of a text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text after edits that do not overlap. */
export const edited = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((left, { from, to, text: put }) => left.slice(0, from) + put + left.slice(to), text);

/** Line breaks as a text has them. */
export const breakOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** End of what a node says, without blanks and line breaks behind it. */
function endOf(text: string, node: Node): number {
  const end = node.range?.[1] ?? 0;
  return startOf(node) + text.slice(startOf(node), end).trimEnd().length;
}

/** Start of an anchor or tag before a node on its line, else of the node. */
function startWithAnchor(text: string, node: Node): number {
  if (!isNode(node) || isAlias(node) || node.anchor === undefined) return startOf(node);
  return text.lastIndexOf(`&${node.anchor}`, startOf(node));
}

/** A list in lines with dashes, as they stand in the text. */
export function dashesOf(document: Document.Parsed): readonly number[] {
  const { contents } = document;
  if (!isSeq(contents) || contents.srcToken?.type !== "block-seq") return [];
  return contents.srcToken.items.flatMap(({ start }) =>
    start.flatMap(({ type, offset }) => (type === "seq-item-ind" ? [offset] : [])),
  );
}

/**
 * What an entry of a list in lines takes up: from the beginning of its first line to that of the next entry or comment. A
 * comment that is indented deeper than the dash goes with it.
 */
export function linesOf(text: string, dash: number, node: Node): Pick<Edit, "from" | "to"> {
  const from = text.lastIndexOf("\n", dash - 1) + 1;
  const end = Math.max(node.range?.[2] ?? 0, dash + 1);
  if (end >= text.length || text[end - 1] === "\n") return { from, to: end };
  const next = text.indexOf("\n", end);
  return { from, to: next < 0 ? text.length : next + 1 };
}

/** Takes an entry out of a list in lines, and one of the blank lines that it stood between. */
export function withoutLines(text: string, { from, to }: Pick<Edit, "from" | "to">): Edit {
  const before = text.slice(0, from);
  const isBlankBefore = before === "" || /\n[ \t]*\r?\n$/.test(before);
  const [blank] = /^[ \t]*\r?\n/.exec(text.slice(to)) ?? [""];
  return { from, to: isBlankBefore ? to + blank.length : to, text: "" };
}

/** What an entry of a list in brackets takes up. */
export const spanOf = (text: string, node: Node): Pick<Edit, "from" | "to"> => ({
  from: startWithAnchor(text, node),
  to: endOf(text, node),
});

/** Takes an entry out of a list in brackets, with the comma behind it; a comma before the last one may stay. */
export function withoutFlow(text: string, node: Node): Edit {
  const { from, to } = spanOf(text, node);
  const [comma] = /^(?:\s|#[^\n]*\n)*,[ \t]*/.exec(text.slice(to)) ?? [""];
  // A comment between an entry and its comma stays.
  return { from, to: to + comma.length, text: comma.includes("#") ? comma.replace(/,[ \t]*$/, "") : "" };
}

/** Sets a member of an entry, in the style of the entry; a new one comes behind the name of the case. */
export function withMember(text: string, map: YAMLMap, name: string, value: string): Edit {
  const named = (key: string) => map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  const old = named(name)?.value;
  if (isNode(old)) return { from: startWithAnchor(text, old), to: endOf(text, old), text: value };
  const before = named("case") ?? map.items[0];
  const key = before?.key as Node;
  const place = endOf(text, isNode(before?.value) ? before.value : key);
  if (map.flow) return { from: place, to: place, text: `, ${name}: ${value}` };
  const indent = startOf(key) - (text.lastIndexOf("\n", startOf(key) - 1) + 1);
  const line = text.slice(place).search(/\r?\n|$/) + place;
  return { from: line, to: line, text: `${breakOf(text)}${" ".repeat(indent)}${name}: ${value}` };
}

/**
 * What keeps the aliases of a text true whose anchors are edited away: the first alias that is left takes the anchor and
 * its value over.
 */
export function rescued(document: Document.Parsed, edits: readonly Edit[]): readonly Edit[] {
  const isGone = (node: Node): boolean => edits.some(({ from, to }) => startOf(node) >= from && startOf(node) < to);
  const lost = new Map<Node, string>();
  const aliases: { readonly node: Node; readonly of: Node | undefined }[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    if (isAlias(node)) aliases.push({ node, of: node.resolve(document) });
    else if ((isScalar(node) || isCollection(node)) && node.anchor && isGone(node)) lost.set(node, node.anchor);
  });
  return [...lost].flatMap(([anchored, name]) => {
    const heir = aliases.find(({ node, of }) => of === anchored && !isGone(node))?.node;
    if (!heir) return [];
    const value = JSON.stringify(anchored.toJS(document));
    return [{ from: startOf(heir), to: heir.range?.[1] ?? 0, text: `&${name} ${value}` }];
  });
}

/** The comments in a part of the text, each with its sign, in their order. */
export function commentsIn({ contents }: Document.Parsed, { from, to }: Pick<Edit, "from" | "to">): readonly string[] {
  const found = new Map<number, string>();
  const look = (token: unknown): void => {
    if (Array.isArray(token)) for (const one of token) look(one);
    if (!isObject(token)) return;
    const { type, offset, source } = token;
    const isComment = type === "comment" && typeof offset === "number" && typeof source === "string";
    if (isComment && offset >= from && offset < to) found.set(offset, source);
    for (const member of Object.values(token)) if (typeof member === "object") look(member);
  };
  look(contents?.srcToken);
  return [...found].toSorted(([one], [other]) => one - other).map(([, comment]) => comment.trimEnd());
}
