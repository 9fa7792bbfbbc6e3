import { expect, test } from "vitest";
import { citationOf, lean, sourcesOf } from "./citations.ts";
import { generate } from "./generate.ts";
import type { Json, JsonObject } from "./json.ts";
import { pagesOf } from "./pdf-text.ts";
import { readPrompt } from "./prompt.ts";
import { documentRules } from "./rules/documents.ts";

const citations = { enabled: true };
const plain = (data: string, more: JsonObject = { citations }): JsonObject => ({
  type: "document",
  source: { type: "text", media_type: "text/plain", data },
  ...more,
});
const body = (...content: Json[]): JsonObject => ({
  max_tokens: 64,
  messages: [{ role: "user", content: [...content, { type: "text", text: "What is the code word?" }] }],
});
const secret = "The code word is heron.";
const base64 = Buffer.from(
  String.raw`<< /Type /Pages >> << /Type /Page >> (a \(b\)) Tj << /Type/Page >> (${secret}) Tj`,
).toString("base64");
const pdf: JsonObject = {
  type: "document",
  source: { type: "base64", media_type: "application/pdf", data: base64 },
  citations,
};
const blocks: JsonObject = {
  type: "document",
  source: {
    type: "content",
    content: [
      { type: "text", text: "Nothing." },
      { type: "text", text: secret },
    ],
  },
  title: "Notes",
  citations,
};
const found: JsonObject = {
  type: "search_result",
  source: "https://example.com/",
  title: "Notes",
  content: [{ type: "text", text: secret }],
  citations,
};

test("the text of a PDF is read page by page", () => {
  expect(pagesOf(base64)).toEqual(["a (b)", secret]);
  expect(pagesOf("")).toEqual([]);
});

test.each<[string, JsonObject[], JsonObject]>([
  [
    "text, by the characters of a sentence",
    [plain("Nothing."), plain(`é😀. ${secret} More.`)],
    { type: "char_location", document_index: 1, start_char_index: 4, end_char_index: 28, cited_text: secret },
  ],
  ["a PDF, by pages", [pdf], { type: "page_location", start_page_number: 2, end_page_number: 3, cited_text: secret }],
  [
    "blocks, by blocks",
    [blocks],
    { type: "content_block_location", start_block_index: 1, end_block_index: 2, document_title: "Notes" },
  ],
  [
    "a search result, by its place",
    [found],
    { type: "search_result_location", search_result_index: 0, source: "https://example.com/", end_block_index: 1 },
  ],
])("the obedient model cites %s", (_, given, citation) => {
  const { blocks: said } = generate(readPrompt(body(...given)));
  expect(said.at(-1)).toMatchObject({ type: "text", text: "heron", citations: [citation] });
});

test.each<[string, JsonObject[]]>([
  ["where citations are off", [plain(secret, {})]],
  [
    "where the address of a document is all there is",
    [{ type: "document", source: { type: "url", url: secret }, citations }],
  ],
])("nothing is cited %s", (_, given) => {
  const { blocks: said } = generate(readPrompt(body(...given)));
  expect(said.map((block) => block.type === "text" && block.citations)).toEqual([undefined]);
});

test("documents in tool results count, and words that stand nowhere are not cited", () => {
  const result: JsonObject = { type: "tool_result", tool_use_id: "a", content: [plain("Nothing.")] };
  const sources = sourcesOf([{ role: "user", content: [result, plain(secret)] }]);
  expect(sources.map(({ index }) => index)).toEqual([0, 1]);
  expect(sources.map((source) => citationOf(source, "heron")?.["document_index"])).toEqual([undefined, 1]);
});

test("a lean citation has no title and no file", () => {
  const [source] = sourcesOf([{ role: "user", content: [blocks] }]);
  const citation = (source && citationOf(source, "heron")) ?? {};
  expect(Object.keys(citation)).toContain("file_id");
  expect(Object.keys(lean(citation)).toSorted()).toEqual(
    ["cited_text", "document_index", "end_block_index", "start_block_index", "type"].toSorted(),
  );
});

test("citations of some documents are refused, and so are those of some search results", () => {
  const broken = documentRules[0]?.broken ?? (() => []);
  expect(broken(body(plain("a"), plain("b", {})))).toHaveLength(1);
  expect(broken(body(found, { ...found, citations: {} }))).toHaveLength(1);
  expect(broken(body(plain("a"), plain("b"), { ...found, citations: {} }))).toEqual([]);
});
