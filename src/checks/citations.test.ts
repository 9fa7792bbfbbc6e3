import { describe, expect, test } from "vitest";

import { blocksDocument, citable, pdfDocument, searchResult, textDocument } from "../inputs/documents.ts";
import { toolResult } from "../inputs/tools.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Check } from "../model/finding.ts";
import type { JsonObject, JsonValue } from "../model/json.ts";
import {
  citesDocument,
  citesNoDocument,
  citesResult,
  citesSomething,
  fitsItsSource,
  hasCitation,
  mayNotCite,
  namesDocument,
  namesResult,
  quotesItsRange,
  staysInRange,
} from "./citations.ts";
import { titlesItsDocument, titlesItsResult } from "./citation-titles.ts";
import { quotesItsBlocks, quotesItsResult } from "./cited-blocks.ts";
import { fitsSchema } from "./schema.ts";
import { message, plain } from "./testing/exchanges.ts";

const notes = "The ferry leaves at nine. The harbour closes at dusk.";
const first = textDocument(notes, citable);
const second = textDocument("The lamp is blue.", citable);
const blocks = blocksDocument(
  ["One.", "Two."].map((text) => ({ type: "text", text })),
  citable,
);

/** An answer with these citations to a request with these blocks. */
const answer = (given: readonly JsonObject[], ...citations: readonly JsonValue[]): Exchange =>
  plain(
    {
      ...message,
      content: [
        { type: "text", text: "As the source says." },
        { type: "text", text: "Nine.", citations },
      ],
    },
    { messages: [{ role: "user", content: given }] },
  );

const characters = (start: number, end: number, words: string, index = 0): JsonObject => ({
  type: "char_location",
  cited_text: words,
  document_index: index,
  document_title: null,
  start_char_index: start,
  end_char_index: end,
});
const pages = (start: number, end: number): JsonObject => ({
  type: "page_location",
  cited_text: "The code word",
  document_index: 0,
  start_page_number: start,
  end_page_number: end,
});
const parts = (start: number, end: number): JsonObject => ({
  type: "content_block_location",
  cited_text: "One.",
  document_index: 0,
  start_block_index: start,
  end_block_index: end,
});
const found = (index: number, source: string, end = 1): JsonObject => ({
  type: "search_result_location",
  cited_text: "The",
  search_result_index: index,
  source,
  title: null,
  start_block_index: 0,
  end_block_index: end,
});
const ferry = characters(0, 26, "The ferry leaves at nine.");
const results = [searchResult("a", ["x", "y"], citable), searchResult("b", ["z"], citable)];

const members = fitsSchema("response.citations.members", "members");
const titles = [titlesItsDocument, titlesItsResult];
const quotes = [quotesItsRange, quotesItsBlocks, quotesItsResult];
const all = [members, citesSomething, fitsItsSource, namesDocument, staysInRange, namesResult, ...quotes, ...titles];
const titled = { document_title: "Gate" } as const;
const places = (check: Check, exchange: Exchange): readonly string[] => check.judge(exchange).map(({ at }) => at);
const at = "/content/1/citations/0";

test.each<[string, Exchange]>([
  ["characters, with the blank that ends a sentence", answer([first], ferry)],
  ["the second document", answer([first, second], characters(0, 17, "The lamp is blue.", 1))],
  ["pages", answer([pdfDocument(citable)], pages(1, 2), pages(2, 3), pages(1, 3))],
  ["blocks", answer([blocks], parts(0, 1), { ...parts(1, 2), cited_text: "Two." }, parts(0, 2))],
  ["search results", answer(results, found(0, "a", 2), found(1, "b"))],
  ["unknown members, absent titles", answer([first], { ...ferry, document_title: undefined, x_new: 1 })],
  ["a titled document", answer([textDocument(notes, { ...citable, title: "Gate" })], { ...ferry, ...titled }, ferry)],
  ["a PDF that may have a title of its own", answer([pdfDocument(citable)], { ...pages(1, 2), ...titled })],
  ["an empty title", answer([first], { ...ferry, document_title: "" })],
  ["titled results", answer(results, { ...found(1, "b"), title: "Notes of the harbour master" })],
  ["both blocks of two", answer([blocks], { ...parts(0, 2), cited_text: "One.  Two." })],
  ["words that were shortened", answer([blocks], { ...parts(1, 2), cited_text: "One. ..." })],
  ["unknown types", answer([first], { type: "x_location", anything: true })],
  [
    "a text in which characters are counted in several ways",
    answer([textDocument("é", citable)], characters(0, 2, "é")),
  ],
  [
    "a document by address",
    answer([{ type: "document", source: { type: "url", url: "x" }, ...citable }], pages(9, 12)),
  ],
  ["a PDF whose pages nobody can count", answer([pdfDocument(citable, "JVBERi0=")], pages(40, 41))],
])("nothing is wrong with citations of %s", (_, exchange) => {
  expect(all.flatMap((check) => places(check, exchange))).toEqual([]);
});

test.each<[string, Check, Exchange, readonly string[]]>([
  ["a missing member", members, answer([first], { ...ferry, cited_text: undefined }), [`${at}/cited_text`]],
  ["a negative index", members, answer([first], { ...ferry, document_index: -1 }), [`${at}/document_index`]],
  ["a citation that is none", members, answer([first], "nine"), [at]],
  ["page 0", members, answer([pdfDocument(citable)], pages(0, 1)), [`${at}/start_page_number`]],
  [
    "a document that is not there",
    namesDocument,
    answer([first], { ...ferry, document_index: 1 }),
    [`${at}/document_index`],
  ],
  ["another document", namesDocument, answer([second, first], ferry), [`${at}/document_index`]],
  ["pages of a text", fitsItsSource, answer([first], pages(1, 2)), [`${at}/type`]],
  ["characters of a PDF", fitsItsSource, answer([pdfDocument(citable)], ferry), [`${at}/type`]],
  ["characters of blocks", fitsItsSource, answer([blocks], ferry), [`${at}/type`]],
  ["nothing", staysInRange, answer([first], characters(5, 5, "")), [`${at}/end_char_index`]],
  ["what is behind the end", staysInRange, answer([first], characters(26, 54, "x")), [`${at}/end_char_index`]],
  ["page 0", staysInRange, answer([pdfDocument(citable)], pages(0, 1)), [`${at}/start_page_number`]],
  ["a third page of two", staysInRange, answer([pdfDocument(citable)], pages(2, 4)), [`${at}/end_page_number`]],
  ["a third block of two", staysInRange, answer([blocks], parts(2, 3)), [`${at}/end_block_index`]],
  ["other words", quotesItsRange, answer([first], characters(0, 26, "The boat leaves at nine.")), [`${at}/cited_text`]],
  ["a result that is not there", namesResult, answer(results, found(2, "a")), [`${at}/search_result_index`]],
  ["another source", namesResult, answer(results, found(1, "a")), [`${at}/source`]],
  ["a title that nobody gave", titlesItsDocument, answer([first], { ...ferry, ...titled }), [`${at}/document_title`]],
  [
    "another title",
    titlesItsDocument,
    answer([textDocument(notes, { ...citable, title: "Dock" })], { ...ferry, ...titled }),
    [`${at}/document_title`],
  ],
  ["another title of a result", titlesItsResult, answer(results, { ...found(1, "b"), title: "Gate" }), [`${at}/title`]],
  ["another block", quotesItsBlocks, answer([blocks], parts(1, 2)), [`${at}/start_block_index`]],
  [
    "another block of a result",
    quotesItsResult,
    answer(results, { ...found(0, "a"), cited_text: "y" }),
    [`${at}/start_block_index`],
  ],
  ["a block that the result has not", namesResult, answer(results, found(1, "b", 2)), [`${at}/end_block_index`]],
])("a citation of %s is found", (_, check, exchange, expected) => {
  expect(places(check, exchange)).toEqual(expected);
});

describe("what is judged at all", () => {
  const off = textDocument(notes);

  test("citations of documents whose numbers are certain", () => {
    expect(citesDocument(answer([first], ferry))).toBe(true);
    expect(citesDocument(answer([first]))).toBe(false);
    expect(citesDocument(answer([first, ...results], ferry))).toBe(false);
    const nested = [toolResult("toolu_1", [second]), first];
    const call = { role: "assistant", content: [{ type: "tool_use", id: "toolu_1", name: "x", input: {} }] };
    const body = { ...message, content: [{ type: "text", text: "x", citations: [ferry] }] };
    const messages = [{ role: "user", content: "x" }, call, { role: "user", content: nested }];
    expect(citesDocument(plain(body, { messages }))).toBe(false);
  });

  test("citations of search results", () => {
    expect(citesResult(answer(results, found(0, "a")))).toBe(true);
    expect(citesResult(answer([first], ferry))).toBe(false);
  });

  test("answers that may cite nothing", () => {
    expect(mayNotCite(answer([off]))).toBe(true);
    expect(mayNotCite(answer([first]))).toBe(false);
    expect(mayNotCite(answer([off, ...results]))).toBe(false);
    expect(mayNotCite(answer([{ type: "text", text: "x" }]))).toBe(false);
    const fetching = { type: "web_fetch_20250910", name: "web_fetch", ...citable };
    const messages = [{ role: "user", content: [off] }];
    expect(mayNotCite(plain(message, { messages, tools: [fetching] }))).toBe(false);
    expect(places(citesNoDocument, answer([off], ferry))).toEqual([at]);
    expect(places(citesNoDocument, answer([off]))).toEqual([]);
  });

  test("whether anything is cited", () => {
    expect(hasCitation.met(answer([first], ferry))).toBe(true);
    expect(hasCitation.met(answer([first]))).toBe(false);
    expect(places(citesSomething, answer([first]))).toEqual(["/content"]);
  });
});
