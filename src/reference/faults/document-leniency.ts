import type { Fault } from "../deviation.ts";
import { change, type Change, type Edit } from "../edit.ts";
import type { Incoming } from "../incoming.ts";
import { isObject, string, type Json, type JsonObject } from "../json.ts";
import { blocksIn } from "./documents.ts";
import { among, below, isArray, isBoolean, isString, isTexts, longer, missing, unless, where } from "./kinds.ts";
import { fault } from "./make.ts";
import { docs } from "./sources.ts";

const text: JsonObject = { type: "text", text: "Hello" };
const plain: JsonObject = { type: "text", media_type: "text/plain", data: "Hello" };
const kinds = among("text", "base64", "content", "url", "file");
const locations = among(
  "char_location",
  "page_location",
  "content_block_location",
  "web_search_result_location",
  "search_result_location",
);

const inDocuments = (pointer: string, by: Change): Edit => blocksIn("document", change(pointer, by));
const inSearchResults = (pointer: string, by: Change): Edit => blocksIn("search_result", change(pointer, by));
const inCitations = (pointer: string, by: Change): Edit => blocksIn("text", change(`/citations${pointer}`, by));

/** Without what is no block of one of these types. */
const only =
  (...types: readonly string[]): Change =>
  (block) =>
    isObject(block) && !types.includes(string(block["type"])) ? undefined : block;

/** Mends documents with a source of one type alone. */
const inSources =
  (type: string, by: Edit): Change =>
  (source) =>
    isObject(source) && source["type"] === type ? by(source) : source;

const rightType =
  (type: string): Change =>
  (old) =>
    old === undefined ? old : type;

const mended =
  (...edits: readonly Edit[]): Edit =>
  (body) =>
    edits.reduce((next, edit) => edit(next), body);

/** What only the newest version refuses, taken there, too. */
const inNewest =
  (edit: Edit) =>
  (body: JsonObject, { headers }: Incoming): JsonObject =>
    headers["anthropic-version"] === "2026-10-21" ? edit(body) : body;

const uncited = (block: JsonObject): Json => ({ ...block, citations: null });

const lenient = (what: string, title: string, source: string, overlooks: Edit): Fault =>
  fault(`accepts-${what}`, title, source, { overlooks });

/** Wrong documents, citations and search results that are taken in silence. */
export const documentLeniencyFaults: readonly Fault[] = [
  lenient(
    "empty-document-titles",
    "The title of a document may be empty",
    docs.citations,
    inDocuments("/title", where(among(""))),
  ),
  lenient(
    "long-document-titles",
    "The title of a document may be of any length",
    docs.citations,
    inDocuments("/title", where(longer(500))),
  ),
  lenient(
    "document-titles-of-any-type",
    "The title of a document may be anything",
    docs.citations,
    inDocuments("/title", unless(isString)),
  ),
  lenient(
    "empty-document-contexts",
    "The context of a document may be empty",
    docs.citations,
    inDocuments("/context", where(among(""))),
  ),
  lenient(
    "document-contexts-of-any-type",
    "The context of a document may be anything",
    docs.citations,
    inDocuments("/context", unless(isString)),
  ),
  lenient(
    "documents-without-source",
    "A document needs no source",
    docs.citations,
    inDocuments("/source", missing(plain)),
  ),
  lenient("unknown-document-sources", "The source of a document may be of any type", docs.citations, (body) =>
    inDocuments("/source", (source) => (isObject(source) && !kinds(source["type"] ?? null) ? plain : source))(body),
  ),
  lenient(
    "documents-without-data",
    "The source of a document needs no data",
    docs.citations,
    mended(
      inDocuments("/source", inSources("text", change("/data", missing("Hello")))),
      inDocuments("/source", inSources("base64", change("/data", missing("JVBERi0=")))),
    ),
  ),
  lenient(
    "document-data-of-any-type",
    "The data of a document may be anything",
    docs.citations,
    inDocuments("/source/data", unless(isString, "Hello")),
  ),
  lenient(
    "any-media-type-of-documents",
    "The media type of a document may be anything",
    docs.pdf,
    mended(
      inDocuments("/source", inSources("text", change("/media_type", rightType("text/plain")))),
      inDocuments("/source", inSources("base64", change("/media_type", rightType("application/pdf")))),
    ),
  ),
  lenient(
    "documents-without-content",
    "A content source needs no content",
    docs.citations,
    inDocuments("/source", inSources("content", change("/content", missing("Hello")))),
  ),
  lenient(
    "foreign-blocks-in-documents",
    "The blocks of a document may be of any type",
    docs.citations,
    inDocuments("/source/content/*", only("text", "image")),
  ),
  lenient(
    "citation-switches-of-any-type",
    "citations.enabled may be anything",
    docs.citations,
    inDocuments("/citations/enabled", unless(isBoolean, true)),
  ),
  fault("accepts-citations-of-some-documents", "Citations may be enabled for some documents only", docs.citations, {
    skips: ["citations-all-or-none"],
  }),
  lenient(
    "citations-of-any-type",
    "The citations of a text may be anything",
    docs.citations,
    inCitations("", unless(isArray)),
  ),
  lenient(
    "unknown-citations",
    "A citation may be of any type",
    docs.citations,
    inCitations("/*", (one) => (isObject(one) && !locations(one["type"] ?? null) ? undefined : one)),
  ),
  lenient(
    "citations-without-members",
    "A citation needs no members",
    docs.citations,
    mended(inCitations("/*/cited_text", missing("Hello")), inCitations("/*/end_char_index", missing(1))),
  ),
  lenient(
    "negative-document-indices",
    "document_index may be negative",
    docs.citations,
    inCitations("/*/document_index", where(below(0), 0)),
  ),
  fault(
    "accepts-documents-in-assistant-turns",
    "A document in an assistant turn is taken by the newest version, too",
    docs.migration,
    { overlooks: inNewest(blocksIn("document", () => text, "assistant")) },
  ),
  fault(
    "accepts-citations-of-user-turns",
    "Citations of a user turn are taken by the newest version, too",
    docs.migration,
    { overlooks: inNewest(blocksIn("text", uncited, "user")) },
  ),
  fault(
    "accepts-cited-search-results",
    "A search_result with cited text is taken by the newest version, too",
    docs.migration,
    { overlooks: inNewest(inSearchResults("/content/*/citations", () => null)) },
  ),
  lenient(
    "search-results-without-members",
    "A search_result needs no members",
    docs.searchResults,
    mended(
      inSearchResults("/source", missing("nowhere")),
      inSearchResults("/title", missing("untitled")),
      inSearchResults("/content", missing([text])),
    ),
  ),
  lenient(
    "search-result-names-of-any-type",
    "source and title of a search_result may be anything",
    docs.searchResults,
    mended(
      inSearchResults("/source", unless(isString, "nowhere")),
      inSearchResults("/title", unless(isString, "none")),
    ),
  ),
  lenient(
    "strings-as-search-results",
    "The content of a search_result may be a string",
    docs.searchResults,
    inSearchResults("/content", (old) => (isTexts(old ?? null) && !Array.isArray(old) ? [text] : old)),
  ),
  lenient(
    "foreign-blocks-in-search-results",
    "The blocks of a search_result may be of any type",
    docs.searchResults,
    inSearchResults("/content/*", only("text")),
  ),
];
