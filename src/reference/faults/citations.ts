import type { Fault } from "../deviation.ts";
import { both, change, drop, put, type Edit } from "../edit.ts";
import { event, type StreamEvent } from "../events.ts";
import { isObject, objects, string, type Json, type JsonObject } from "../json.ts";
import { edits, fault, writes } from "./make.ts";
import { docs, issue } from "./sources.ts";

/** Changes every citation of an answer. */
const cited = (by: Edit): Edit =>
  change("/content/*/citations/*", (citation) => (isObject(citation) ? by(citation) : citation));
/** Changes a number of every citation that has it. */
const shifted = (member: string, by: (old: number, citation: JsonObject) => number): Edit =>
  cited((citation) =>
    typeof citation[member] === "number" ? { ...citation, [member]: by(citation[member], citation) } : citation,
  );

const documents = (body: JsonObject): JsonObject[] =>
  objects(body["messages"])
    .flatMap((message) => objects(message["content"]))
    .filter((block) => block["type"] === "document");

const invented: JsonObject = {
  type: "char_location",
  cited_text: "The",
  document_index: 0,
  document_title: null,
  start_char_index: 0,
  end_char_index: 3,
};

/** A citation by characters, of whatever document it is. */
const byCharacters: Edit = (citation) =>
  "document_index" in citation
    ? {
        type: "char_location",
        cited_text: citation["cited_text"],
        document_index: citation["document_index"],
        start_char_index: 0,
        end_char_index: string(citation["cited_text"]).length,
      }
    : citation;

const isCitation = (one: StreamEvent): boolean =>
  isObject(one.body["delta"]) && one.body["delta"]["type"] === "citations_delta";
const citationOf = (one: StreamEvent): Json =>
  isObject(one.body["delta"]) ? (one.body["delta"]["citation"] ?? null) : null;
const delta = (one: StreamEvent, by: JsonObject): StreamEvent =>
  event("content_block_delta", { index: one.body["index"], delta: by });

/** The blocks of a stream with their citations in the event that starts them. */
function fromTheStart(events: readonly StreamEvent[]): readonly StreamEvent[] {
  const found = events.filter(isCitation);
  return events
    .filter((one) => !isCitation(one))
    .map((one) => {
      const own = found.filter(({ body }) => body["index"] === one.body["index"]).map(citationOf);
      if (one.name !== "content_block_start" || own.length === 0) return one;
      return { name: one.name, body: put("/content_block/citations", own)(one.body) };
    });
}

/** Answers that cite what is not there, or write it wrongly. */
export const citationFaults: readonly Fault[] = [
  fault("cites-without-leave", "A document is cited although citations are off", docs.citations, {
    message: (message, { body }) =>
      documents(body).length > 0 && !documents(body).some(({ citations }) => isObject(citations))
        ? change("/content/0/citations", () => [invented])(message)
        : message,
  }),
  writes("never-cites", "Citations are taken and never given", docs.citations, (message) =>
    drop("/content/*/citations")(message),
  ),
  fault("streams-without-citations", "A stream lacks the citations of its answer", issue("stdapi-ai/stdapi.ai", 229), {
    events: (events) => events.filter((one) => !isCitation(one)),
  }),
  writes("leaves-out-cited-text", "A citation has no cited_text", docs.citations, cited(drop("/cited_text"))),
  writes("sends-document-index-as-string", "document_index is a string", docs.citations, (message) =>
    cited((citation) =>
      "document_index" in citation
        ? { ...citation, document_index: JSON.stringify(citation["document_index"]) }
        : citation,
    )(message),
  ),
  writes(
    "counts-documents-from-one",
    "document_index counts from 1",
    docs.citations,
    shifted("document_index", (old) => old + 1),
  ),
  writes(
    "cites-the-first-document",
    "document_index is always 0",
    docs.citations,
    shifted("document_index", () => 0),
  ),
  writes(
    "cites-everything-by-characters",
    "Whatever is cited is cited by characters",
    docs.citations,
    cited(byCharacters),
  ),
  writes(
    "counts-pages-from-zero",
    "Pages are counted from 0",
    docs.citations,
    both(
      shifted("start_page_number", (old) => old - 1),
      shifted("end_page_number", (old) => old - 1),
    ),
  ),
  writes(
    "cites-empty-ranges",
    "The end of a cited range is its start",
    docs.citations,
    shifted("end_char_index", (_, citation) => Number(citation["start_char_index"])),
  ),
  writes(
    "cites-beyond-the-end",
    "A cited range ends behind its document",
    docs.citations,
    shifted("end_block_index", (old) => old + 10),
  ),
  writes(
    "cites-other-words",
    "cited_text is not the text of its range",
    docs.citations,
    cited((citation) =>
      citation["type"] === "char_location" ? { ...citation, cited_text: "The words of somebody else." } : citation,
    ),
  ),
  writes(
    "cites-the-first-block",
    "The range of a citation by blocks is always the first block",
    docs.searchResults,
    both(
      shifted("start_block_index", () => 0),
      shifted("end_block_index", () => 1),
    ),
  ),
  writes(
    "invents-titles",
    "What is cited has a title that the request does not give it",
    docs.citations,
    cited((citation) => ({
      ...citation,
      ["document_index" in citation ? "document_title" : "title"]: "Untitled document",
    })),
  ),
  writes(
    "counts-search-results-from-one",
    "search_result_index counts from 1",
    docs.searchResults,
    shifted("search_result_index", (old) => old + 1),
  ),
  writes(
    "names-title-as-source",
    "The source of a cited search result is its title",
    docs.searchResults,
    cited((citation) => ("search_result_index" in citation ? { ...citation, source: "Notes" } : citation)),
  ),
  fault(
    "streams-lists-of-citations",
    "A citations_delta holds a list of citations",
    docs.streaming,
    edits("content_block_delta", (body) => {
      const old = body["delta"];
      return isObject(old) && old["type"] === "citations_delta"
        ? { ...body, delta: { type: "citations_delta", citations: [old["citation"] ?? null] } }
        : body;
    }),
  ),
  fault("streams-citations-with-text", "Citations come in text_delta", docs.streaming, {
    events: (events) =>
      events.map((one) =>
        isCitation(one) ? delta(one, { type: "text_delta", text: "", citations: [citationOf(one)] }) : one,
      ),
  }),
  fault("starts-with-citations", "Citations stand in the event that starts their block", docs.streaming, {
    events: fromTheStart,
  }),
];
