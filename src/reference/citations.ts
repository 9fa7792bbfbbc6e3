import { isObject, objects, string, type Json, type JsonObject } from "./json.ts";
import { pagesOf } from "./pdf-text.ts";

/** What an answer may cite, with its place among all documents, or all search results, of the conversation. */
export interface Source {
  readonly kind: "text" | "pages" | "blocks" | "results";
  readonly index: number;
  readonly title: string | null;
  /** Of a search result: where it was found. */
  readonly origin: string;
  /** The whole text, the pages or the blocks. */
  readonly parts: readonly string[];
}

const enabled = (block: JsonObject): boolean => isObject(block["citations"]) && block["citations"]["enabled"] === true;

/** Documents and search results of a turn, those in tool results among them. */
const within = (content: Json | undefined): JsonObject[] =>
  objects(content).flatMap((block) => (block["type"] === "tool_result" ? within(block["content"]) : [block]));

/** The sources with citations enabled. */
export function sourcesOf(messages: readonly JsonObject[]): Source[] {
  const blocks = messages.flatMap((message) => within(message["content"]));
  const documents = blocks.filter((block) => block["type"] === "document");
  const results = blocks.filter((block) => block["type"] === "search_result");
  return [
    ...documents.flatMap((block, index) => (enabled(block) ? documentSource(block, index) : [])),
    ...results.flatMap((block, index) => (enabled(block) ? [searchSource(block, index)] : [])),
  ];
}

const texts = (content: Json | undefined): string[] =>
  typeof content === "string" ? [content] : objects(content).map((block) => string(block["text"]));

function documentSource(block: JsonObject, index: number): Source[] {
  const source = isObject(block["source"]) ? block["source"] : {};
  const known = { index, title: string(block["title"]) || null, origin: "" };
  if (source["type"] === "text") return [{ ...known, kind: "text", parts: [string(source["data"])] }];
  if (source["type"] === "base64") return [{ ...known, kind: "pages", parts: pagesOf(string(source["data"])) }];
  return source["type"] === "content" ? [{ ...known, kind: "blocks", parts: texts(source["content"]) }] : [];
}

const searchSource = (block: JsonObject, index: number): Source => ({
  kind: "results",
  index,
  title: string(block["title"]),
  origin: string(block["source"]),
  parts: texts(block["content"]),
});

type Write = (source: Source, place: number, words: string) => JsonObject;

const documentOf = ({ index, title }: Source): JsonObject => ({
  document_index: index,
  document_title: title,
  file_id: null,
});
const blockAt = ({ parts }: Source, place: number): JsonObject => ({
  cited_text: parts[place],
  start_block_index: place,
  end_block_index: place + 1,
});

const writers: Readonly<Record<Source["kind"], Write>> = {
  text: (source, place, words) => ({
    type: "char_location",
    ...sentence(source.parts[place] ?? "", words),
    ...documentOf(source),
  }),
  pages: (source, place) => ({
    type: "page_location",
    cited_text: source.parts[place],
    start_page_number: place + 1,
    end_page_number: place + 2,
    ...documentOf(source),
  }),
  blocks: (source, place) => ({ type: "content_block_location", ...blockAt(source, place), ...documentOf(source) }),
  results: (source, place) => ({
    type: "search_result_location",
    ...blockAt(source, place),
    source: source.origin,
    title: source.title,
    search_result_index: source.index,
  }),
};

/** A citation of the part of a source that holds these words; undefined where none does. */
export function citationOf(source: Source, words: string): JsonObject | undefined {
  const place = source.parts.findIndex((part) => part.includes(words));
  return place < 0 ? undefined : writers[source.kind](source, place, words);
}

/** The sentence that holds the words, with the blank that ends it: characters are counted, not UTF-16 units. */
function sentence(text: string, words: string): JsonObject {
  const at = text.indexOf(words);
  const start = Math.max(
    0,
    ...[". ", "\n"].map((end) => text.lastIndexOf(end, at) + end.length).filter((n) => n <= at),
  );
  const rest = /[.\n]\s?/.exec(text.slice(at + words.length));
  const end = rest ? at + words.length + rest.index + rest[0].length : text.length;
  const first = Array.from(text.slice(0, start)).length;
  const cited = text.slice(start, end);
  return {
    cited_text: cited.trim(),
    start_char_index: first,
    end_char_index: first + Array.from(cited).length,
  };
}

const optional: ReadonlySet<string> = new Set(["document_title", "title", "file_id"]);

/** A citation without the members that may be left out; one of the web is refused without its title when it comes back. */
export const lean = (citation: JsonObject): JsonObject =>
  citation["type"] === "web_search_result_location"
    ? citation
    : Object.fromEntries(Object.entries(citation).filter(([name]) => !optional.has(name)));
