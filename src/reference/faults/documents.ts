import type { Fault } from "../deviation.ts";
import { change } from "../edit.ts";
import { isObject, objects, string, type Json, type JsonObject } from "../json.ts";
import { fault, refuses } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const messages = (body: JsonObject): JsonObject[] => objects(body["messages"]);
const blocksOf = (body: JsonObject): JsonObject[] => messages(body).flatMap((message) => objects(message["content"]));
const isDocument = (block: JsonObject): boolean => block["type"] === "document";
const isSearchResult = (block: JsonObject): boolean => block["type"] === "search_result";
const isResult = (block: JsonObject): boolean => block["type"] === "tool_result";
const nested = (body: JsonObject): JsonObject[] =>
  blocksOf(body)
    .filter(isResult)
    .flatMap((block) => objects(block["content"]));
const documents = (body: JsonObject): JsonObject[] => blocksOf(body).filter(isDocument);
const source = (document: JsonObject): JsonObject => (isObject(document["source"]) ? document["source"] : {});
const isOfType =
  (type: string) =>
  (document: JsonObject): boolean =>
    isDocument(document) && source(document)["type"] === type;
const enables = ({ citations }: JsonObject): boolean => isObject(citations) && citations["enabled"] === true;

/** Takes blocks out of every turn. */
const without = (unseen: (block: JsonObject, place: number, all: readonly JsonObject[]) => boolean) =>
  change("/messages/*/content", (old) => {
    if (!Array.isArray(old)) return old;
    const all = objects(old);
    return all.filter((block, place) => !unseen(block, place, all));
  });

const withoutDocuments = without(isDocument);

/** Takes blocks out of every tool result. */
const withoutNested = (unseen: (block: JsonObject) => boolean) =>
  change("/messages/*/content/*", (old) =>
    isObject(old) && isResult(old) && Array.isArray(old["content"])
      ? { ...old, content: objects(old["content"]).filter((block) => !unseen(block)) }
      : old,
  );

const isCited = (block: JsonObject): boolean => Array.isArray(block["citations"]) && block["citations"].length > 0;
const said = (body: JsonObject, role: string): JsonObject[] =>
  messages(body)
    .filter((message) => message["role"] === role)
    .flatMap((message) => objects(message["content"]));

/** Documents and search results that are refused, or never reach the model. */
export const documentFaults: readonly Fault[] = [
  refuses("text-documents", "A document of plain text is refused", pull("sgl-project/sglang", 31179), (body) =>
    documents(body).some(isOfType("text")),
  ),
  refuses("documents-of-blocks", "A document of blocks is refused", docs.citations, (body) =>
    documents(body).some((block) => Array.isArray(source(block)["content"])),
  ),
  refuses("documents-of-a-string", "A document whose content is a string is refused", docs.citations, (body) =>
    documents(body).some((block) => typeof source(block)["content"] === "string"),
  ),
  refuses("pdf-documents", "A PDF is refused", pull("jwadow/kiro-gateway", 165), (body) =>
    documents(body).some(isOfType("base64")),
  ),
  refuses("documents-by-url", "A document by url is refused", docs.pdf, (body) =>
    documents(body).some(isOfType("url")),
  ),
  refuses("several-documents", "A second document is refused", docs.citations, (body) => documents(body).length > 1),
  refuses("document-titles", "A document with title or context is refused", docs.citations, (body) =>
    documents(body).some(({ title, context }) => string(title) !== "" || string(context) !== ""),
  ),
  refuses(
    "documents-in-tool-results",
    "A document in a tool_result is refused",
    pull("jwadow/kiro-gateway", 165),
    (body) => nested(body).some(isDocument),
  ),
  refuses(
    "documents-in-assistant-turns",
    "A document in an assistant turn is refused in the older version, too",
    docs.migration,
    (body, { headers }) => headers["anthropic-version"] === "2023-06-01" && said(body, "assistant").some(isDocument),
  ),
  refuses("citable-documents", "Citations of documents are refused", docs.citations, (body) =>
    documents(body).some(enables),
  ),
  refuses("echoed-citations", "Citations of an assistant turn are refused", docs.citations, (body) =>
    said(body, "assistant").some(isCited),
  ),
  refuses(
    "citations-of-user-turns",
    "Citations of a user turn are refused in the older version, too",
    docs.migration,
    (body, { headers }) => headers["anthropic-version"] === "2023-06-01" && said(body, "user").some(isCited),
  ),
  refuses("null-citations", "Citations of null are refused", docs.migration, (body) =>
    blocksOf(body).some((block) => block["type"] === "text" && block["citations"] === null),
  ),
  refuses("search-results", "A search_result is refused", docs.searchResults, (body) =>
    blocksOf(body).some(isSearchResult),
  ),
  refuses("search-results-in-tool-results", "A search_result in a tool_result is refused", docs.searchResults, (body) =>
    nested(body).some(isSearchResult),
  ),

  fault("forgets-documents", "Documents do not reach the model", issue("microsoft/vscode", 325672), {
    forgets: without(isDocument),
  }),
  fault(
    "forgets-documents-of-content",
    "Documents of blocks, or of a string, do not reach the model",
    pull("tashfeenahmed/freellmapi", 793),
    { forgets: without(isOfType("content")) },
  ),
  fault("forgets-pdf-documents", "PDFs do not reach the model", pull("BerriAI/litellm", 38267), {
    forgets: without(isOfType("base64")),
  }),
  fault("forgets-later-documents", "Only the first document reaches the model", docs.citations, {
    forgets: without((block, place, all) => isDocument(block) && all.findIndex(isDocument) < place),
  }),
  fault("forgets-documents-in-the-history", "Documents of earlier turns do not reach the model", docs.citations, {
    forgets: (body) => ({
      ...body,
      messages: [...messages(withoutDocuments(body)).slice(0, -1), ...messages(body).slice(-1)],
    }),
  }),
  fault(
    "forgets-documents-in-tool-results",
    "Documents in tool results do not reach the model",
    issue("microsoft/vscode", 325672),
    { forgets: withoutNested(isDocument) },
  ),
  fault(
    "forgets-documents-beside-tool-results",
    "Documents after tool results do not reach the model",
    pull("apache/apisix", 13674),
    { forgets: without((block, _, all) => isDocument(block) && all.some(isResult)) },
  ),
  fault("forgets-search-results", "Search results do not reach the model", docs.searchResults, {
    forgets: without(isSearchResult),
  }),
  fault(
    "forgets-search-results-in-tool-results",
    "Search results in tool results do not reach the model",
    docs.searchResults,
    { forgets: withoutNested(isSearchResult) },
  ),
];

/** For the leniency about them: the blocks of one type, in the turns of one role. */
export function blocksIn(
  type: string,
  by: (block: JsonObject) => Json,
  role?: string,
): (body: JsonObject) => JsonObject {
  return change("/messages/*", (message) =>
    isObject(message) && (role === undefined || message["role"] === role)
      ? change("/content/*", (block) => (isObject(block) && block["type"] === type ? by(block) : block))(message)
      : message,
  );
}
