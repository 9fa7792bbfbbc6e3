import type { Exchange } from "../model/exchange.ts";
import type { Check, Condition, Violation } from "../model/finding.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { once } from "../model/read.ts";
import { message, requested } from "./answer.ts";
import { isMessage } from "./applies.ts";
import { show } from "./show.ts";
import { citableOf, isCitable, rangeMembers, sources } from "./sources.ts";

// What an answer cites, held against what the request gave it to cite; plain answers and reassembled ones alike.

/** A citation, and the pointer to it. */
export interface Cited {
  readonly at: string;
  readonly citation: JsonObject;
}

const items = (value: JsonValue | undefined): readonly JsonValue[] =>
  Array.isArray(value) ? (value as readonly JsonValue[]) : [];

/** The citations of the text blocks that are objects. */
const citations: (exchange: Exchange) => readonly Cited[] = once((exchange) =>
  items(message(exchange)?.["content"]).flatMap((block, place) =>
    items(isObject(block) && block["type"] === "text" ? block["citations"] : []).flatMap((citation, index) =>
      isObject(citation) ? [{ at: `/content/${place}/citations/${index}`, citation }] : [],
    ),
  ),
);

const documentKinds: ReadonlySet<JsonValue | undefined> = new Set([
  "char_location",
  "page_location",
  "content_block_location",
]);

const ofDocuments = (exchange: Exchange): readonly Cited[] =>
  citations(exchange).filter(({ citation }) => documentKinds.has(citation["type"]));
const ofResults = (exchange: Exchange): readonly Cited[] =>
  citations(exchange).filter(({ citation }) => citation["type"] === "search_result_location");

/** An answer that cites something. */
export const cites = (exchange: Exchange): boolean => isMessage(exchange) && citations(exchange).length > 0;
/** An answer that cites a document, to a request whose documents have certain numbers. */
export const citesDocument = (exchange: Exchange): boolean =>
  isMessage(exchange) && sources(exchange).certain && ofDocuments(exchange).length > 0;
/** An answer that cites a search result. */
export const citesResult = (exchange: Exchange): boolean => isMessage(exchange) && ofResults(exchange).length > 0;

/** An answer to a request with documents, none of which it may cite; nor may it cite what it fetches itself. */
export const mayNotCite = (exchange: Exchange): boolean => {
  const { documents, results } = sources(exchange);
  const tools = items(requested(exchange, "tools")).filter(isObject);
  return isMessage(exchange) && documents.length > 0 && ![...documents, ...results, ...tools].some(isCitable);
};

/** The answer cites something. */
export const citesSomething: Check = {
  claim: "the text has a citation",
  judge: (exchange) =>
    citations(exchange).length > 0 ? [] : [{ at: "/content", expected: "a text with citations", actual: "none" }],
};

/** As a condition: whether an answer cites is up to the model. */
export const hasCitation: Condition = {
  claim: "the answer cites something",
  met: (exchange) => citations(exchange).length > 0,
};

/** The answer cites no document. */
export const citesNoDocument: Check = {
  claim: "no document is cited",
  judge: (exchange) =>
    ofDocuments(exchange).map(({ at, citation }) => ({
      at,
      expected: "no citation, as the request enables none",
      actual: show(citation["type"]),
    })),
};

const { isInteger } = Number;
/** Words without regard to how many blanks and line feeds are between them. */
export const collapsed = (words: string): string => words.replaceAll(/\s+/gu, " ").trim();

/** Each citation of a document is judged with the document it names. */
export function eachDocument(
  claim: string,
  judge: (cited: Cited, documents: readonly JsonObject[], index: number) => readonly Violation[],
): Check {
  return {
    claim,
    judge: (exchange) => {
      const { documents } = sources(exchange);
      return ofDocuments(exchange).flatMap((cited) =>
        judge(cited, documents, Number(cited.citation["document_index"])),
      );
    },
  };
}

/** `document_index` names a document of the request, and not one that lacks the words while another has them. */
export const namesDocument: Check = eachDocument(
  "document_index is the place of the cited document",
  (cited, all, index) => {
    const at = `${cited.at}/document_index`;
    if (!isInteger(index)) return [];
    if (index < 0 || index >= all.length) {
      const expected = all.length === 1 ? "0, the place of the only document" : `from 0 to ${all.length - 1}`;
      return [{ at, expected, actual: show(index) }];
    }
    const words = cited.citation["cited_text"];
    const texts = all.map((document) => citableOf(document)?.text);
    if (typeof words !== "string" || collapsed(words) === "" || texts.includes(undefined)) return [];
    const holders = texts.flatMap((text, place) => (text && collapsed(text).includes(collapsed(words)) ? [place] : []));
    if (holders.length === 0 || holders.includes(index)) return [];
    return [{ at, expected: `${holders.join(" or ")}, where ${show(words)} stands`, actual: show(index) }];
  },
);

/** The type of a citation follows from the source of its document. */
export const fitsItsSource: Check = eachDocument(
  "the type of a citation fits its document",
  ({ at, citation }, all, index) => {
    const type = citableOf(all[index])?.type;
    if (type === undefined || type === citation["type"]) return [];
    return [{ at: `${at}/type`, expected: show(type), actual: show(citation["type"]) }];
  },
);

/** What is wrong with the range of a citation; `end`: how far the source goes, where that is known. */
function rangeViolations({ at, citation }: Cited, first: number, end: number | undefined): readonly Violation[] {
  const [startMember, endMember] = rangeMembers.get(citation["type"]) ?? ["", ""];
  const [from, to] = [citation[startMember], citation[endMember]];
  if (typeof from !== "number" || typeof to !== "number") return [];
  const found: Violation[] = [];
  if (from < first) found.push({ at: `${at}/${startMember}`, expected: `at least ${first}`, actual: show(from) });
  if (to <= from) found.push({ at: `${at}/${endMember}`, expected: `above its start, ${from}`, actual: show(to) });
  else if (end !== undefined && to > end)
    found.push({ at: `${at}/${endMember}`, expected: `at most ${end}, the end of the source`, actual: show(to) });
  return found;
}

/** Ranges begin at 0, those of pages at 1, are not empty and end within their document. */
export const staysInRange: Check = eachDocument("a cited range lies within its document", (cited, all, index) => {
  const { type } = cited.citation;
  const known = citableOf(all[index]);
  // A type that does not fit its document is judged as such.
  return rangeViolations(cited, type === "page_location" ? 1 : 0, known?.type === type ? known?.extent.end : undefined);
});

/** `cited_text` is what stands at its range of a plain text, but for white space. */
export const quotesItsRange: Check = eachDocument(
  "cited_text is the text of its range",
  ({ at, citation }, all, index) => {
    const { cited_text: words, start_char_index: from, end_char_index: to } = citation;
    const known = citableOf(all[index]);
    if (known?.text === undefined || known.extent.end === undefined || citation["type"] !== "char_location") return [];
    if (typeof words !== "string" || typeof from !== "number" || typeof to !== "number" || to <= from) return [];
    const there = known.text.slice(from, to);
    if (collapsed(there) === collapsed(words)) return [];
    return [{ at: `${at}/cited_text`, expected: show(there), actual: show(words) }];
  },
);

/** Each citation of a search result is judged with the result it names by its place and its source. */
export function eachResult(claim: string, judge: (cited: Cited, result: JsonObject) => readonly Violation[]): Check {
  return {
    claim,
    judge: (exchange) =>
      ofResults(exchange).flatMap((cited) => {
        const result = sources(exchange).results[Number(cited.citation["search_result_index"])];
        return result && result["source"] === cited.citation["source"] ? judge(cited, result) : [];
      }),
  };
}

/** A citation of a search result names one of the request, by its place and its source, and a range of its blocks. */
export const namesResult: Check = {
  claim: "a cited search result is one of the request",
  judge: (exchange) => ofResults(exchange).flatMap((cited) => resultViolations(cited, sources(exchange).results)),
};

function resultViolations(cited: Cited, results: readonly JsonObject[]): readonly Violation[] {
  const { search_result_index: index, source } = cited.citation;
  if (typeof index !== "number") return [];
  const result = results[index];
  if (!result) {
    const at = `${cited.at}/search_result_index`;
    return [{ at, expected: `the place of one of ${results.length} search results`, actual: show(index) }];
  }
  const found = rangeViolations(cited, 0, items(result["content"]).length);
  if (result["source"] === source) return found;
  return [{ at: `${cited.at}/source`, expected: show(result["source"]), actual: show(source) }, ...found];
}
