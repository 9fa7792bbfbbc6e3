import type { JsonObject, JsonValue } from "../model/json.ts";
import { text } from "./bodies.ts";
import { padding } from "./padding.ts";
import { paddedPdf, pdf } from "./pdf.ts";
import { filler } from "./prompts.ts";

/** Lets the answer cite what it is put into. */
export const citable: JsonObject = { citations: { enabled: true } };

const documentOf = (source: JsonValue, members: JsonObject): JsonObject => ({ type: "document", source, ...members });

/** A document of plain text. */
export const textDocument = (data: JsonValue, members: JsonObject = {}): JsonObject =>
  documentOf({ type: "text", media_type: "text/plain", data }, members);

/** A document of blocks of one's own, or of one string. */
export const blocksDocument = (content: JsonValue, members: JsonObject = {}): JsonObject =>
  documentOf({ type: "content", content }, members);

/** A PDF; without bytes of one's own, {@link report}. */
export const pdfDocument = (members: JsonObject = {}, data: string = report): JsonObject =>
  documentOf({ type: "base64", media_type: "application/pdf", data }, members);

/** A document that the endpoint has to load from an address. */
export const urlDocument = (url: string): JsonObject => documentOf({ type: "url", url }, {});

/** A result of the client's own search, with text blocks of these words. */
export const searchResult = (source: string, words: readonly string[], members: JsonObject = {}): JsonObject => ({
  type: "search_result",
  source,
  title: "Notes of the harbour master",
  content: words.map(text),
  ...members,
});

/** The sentence that hides a word in a document. */
export const secret = (word: string): string => `The code word is ${word}.`;

/** About 400 words, and a code word after them. */
export const long = (word: string): string => `${filler}\n\n${secret(word)}`;

/** Two pages in base64: a code word, then about 400 words. That it is on the first page shows who counts from 0. */
export const report: string = pdf([secret("halyard")], filler.split("\n"));
/** The same with four kilobytes that no reader shows. */
export const longReport: string = paddedPdf(padding, [secret("halyard")], filler.split("\n"));

/** Asks for the word that a document hides. */
export const askForWord: readonly [string, string, string] = [
  "What is the code word? Answer with one short sentence, taken from what is given above.",
  "Which code word is given above? Answer with one sentence that names it.",
  "Tell me the code word that is given above, in one sentence.",
];
