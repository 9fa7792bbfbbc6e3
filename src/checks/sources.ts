import type { Exchange } from "../model/exchange.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { once } from "../model/read.ts";
import { blocks, requested } from "./answer.ts";

/** What a request gave the answer to cite. */
export interface Sources {
  /** Every document of the conversation in order; those of tool results, too. */
  readonly documents: readonly JsonObject[];
  readonly results: readonly JsonObject[];
  /** True where it is certain which number each document has: that nested ones count is nowhere said. */
  readonly certain: boolean;
}

const objects = (value: JsonValue | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly JsonValue[]).filter(isObject) : [];

/** A block, and what is nested in it: in a tool result, or in a page that was fetched. */
function unfolded(block: JsonObject): readonly JsonObject[] {
  const { content } = block;
  if (block["type"] === "tool_result") return [block, ...objects(content).flatMap(unfolded)];
  if (block["type"] !== "web_fetch_tool_result" || !isObject(content)) return [block];
  return [block, ...objects([content["content"] ?? null])];
}

const isDocument = ({ type }: JsonObject): boolean => type === "document";
const isFetched = ({ type }: JsonObject): boolean => type === "web_fetch_tool_result";

export const sources: (exchange: Exchange) => Sources = once((exchange) => {
  const outer = objects(requested(exchange, "messages")).flatMap((message) => objects(message["content"]));
  const all = outer.flatMap(unfolded);
  const documents = all.filter(isDocument);
  const results = all.filter(({ type }) => type === "search_result");
  const nested = documents.length > outer.filter(isDocument).length;
  const fetched = blocks(exchange).some(isFetched);
  return { documents, results, certain: !nested && !fetched && results.length === 0 };
});

/** True where the request lets the answer cite this block. */
export const isCitable = ({ citations }: JsonObject): boolean => isObject(citations) && citations["enabled"] === true;

/** What is known of the extent of a source: where its range may begin, and where it has to end. */
interface Extent {
  readonly first: number;
  readonly end?: number;
}

/** The citation that a document is cited by, the members of its range, and how far that may reach. */
export interface Citable {
  readonly type: string;
  readonly extent: Extent;
  /** The text, where it is plain. */
  readonly text?: string;
}

const pageMark = /\/Type\s*\/Page[^s\w]/gu;

/** Pages of a PDF whose bytes name them in clear; undefined for another. */
function pageCount(base64: JsonValue | undefined): number | undefined {
  if (typeof base64 !== "string" || !/^[A-Za-z0-9+/]+=*$/u.test(base64) || base64.length % 4 > 0) return undefined;
  return [...atob(base64).matchAll(pageMark)].length || undefined;
}

/** What is to be known of a document by its source; undefined where that decides nothing, as with an address. */
export function citableOf(document: JsonObject | undefined): Citable | undefined {
  const source = document?.["source"];
  if (!isObject(source)) return undefined;
  const { type, data, content } = source;
  if (type === "text" && typeof data === "string") {
    // Beyond ASCII, characters may be counted in more than one way.
    const end = data.search(/[^\0-\x7f]/u) < 0 ? data.length : undefined;
    return { type: "char_location", text: data, extent: { first: 0, ...(end !== undefined && { end }) } };
  }
  if (type === "base64") {
    const pages = pageCount(data);
    return { type: "page_location", extent: { first: 1, ...(pages && { end: pages + 1 }) } };
  }
  if (type !== "content") return undefined;
  return {
    type: "content_block_location",
    extent: { first: 0, ...(Array.isArray(content) && { end: content.length }) },
  };
}

/** Members of each kind of citation that hold its range. */
export const rangeMembers: ReadonlyMap<JsonValue | undefined, readonly [start: string, end: string]> = new Map([
  ["char_location", ["start_char_index", "end_char_index"]],
  ["page_location", ["start_page_number", "end_page_number"]],
  ["content_block_location", ["start_block_index", "end_block_index"]],
  ["search_result_location", ["start_block_index", "end_block_index"]],
] as const);
