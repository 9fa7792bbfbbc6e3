import type { Check, Violation } from "../model/finding.ts";
import { isObject, type JsonValue } from "../model/json.ts";
import { collapsed, eachDocument, eachResult, type Cited } from "./citations.ts";
import { show } from "./show.ts";

// Citations by blocks: of documents with a `content` source, and of search results.

/** The texts of blocks; undefined where one of them has none. */
function textsOf(content: JsonValue | undefined): readonly string[] | undefined {
  if (!Array.isArray(content)) return undefined;
  const texts = (content as readonly JsonValue[]).map((block) => (isObject(block) ? block["text"] : undefined));
  return texts.every((text) => typeof text === "string") ? texts : undefined;
}

/**
 * The cited words stand in the blocks of the range, where they stand in one of the source at all: what is shortened or
 * joined in another way is not judged.
 */
function elsewhere({ at, citation }: Cited, content: JsonValue | undefined): readonly Violation[] {
  const { cited_text: words, start_block_index: from, end_block_index: to } = citation;
  const texts = textsOf(content);
  if (!texts || typeof words !== "string" || typeof from !== "number" || typeof to !== "number") return [];
  // What lies outside of the source is judged as such.
  if (collapsed(words) === "" || from < 0 || to <= from || to > texts.length) return [];
  const holds = (text: string): boolean => collapsed(text).includes(collapsed(words));
  const range = texts.slice(from, to);
  if (holds(range.join("")) || holds(range.join(" "))) return [];
  const place = texts.findIndex(holds);
  if (place < 0) return [];
  return [{ at: `${at}/start_block_index`, expected: `${place}, where ${show(words)} stands`, actual: show(from) }];
}

/** `cited_text` stands in the blocks of a document that the citation names. */
export const quotesItsBlocks: Check = eachDocument("cited_text stands in the cited blocks", (cited, all, index) => {
  const source = all[index]?.["source"];
  if (cited.citation["type"] !== "content_block_location" || !isObject(source)) return [];
  return elsewhere(cited, source["content"]);
});

/** `cited_text` stands in the blocks of a search result that the citation names. */
export const quotesItsResult: Check = eachResult("cited_text stands in the cited blocks", (cited, result) =>
  elsewhere(cited, result["content"]),
);
