import type { Json, JsonObject } from "../../json.ts";

const user = (content: Json): JsonObject => ({ role: "user", content });
const assistant = (content: Json): JsonObject => ({ role: "assistant", content });
const talk = (...messages: JsonObject[]): JsonObject => ({ model: "obedient-1", max_tokens: 64, messages });
const text = (words: string, more: JsonObject = {}): JsonObject => ({ type: "text", text: words, ...more });
const question = text("What is the code word?");
const ask = (...blocks: JsonObject[]): JsonObject => talk(user([...blocks, question]));

const words = "The code word is heron.";
const citable = { citations: { enabled: true } };
const document = (source: Json, more: JsonObject = {}): JsonObject => ({ type: "document", source, ...more });
const plain = (data: Json, more: JsonObject = {}): JsonObject =>
  document({ type: "text", media_type: "text/plain", data }, more);
const blocks = (content: Json, more: JsonObject = {}): JsonObject => document({ type: "content", content }, more);
const page = Buffer.from(`<< /Type /Page >> (${words}) Tj`).toString("base64");
const pdf = (more: JsonObject = {}): JsonObject =>
  document({ type: "base64", media_type: "application/pdf", data: page }, more);
const found = (more: JsonObject = {}): JsonObject => ({
  type: "search_result",
  source: "https://example.com/",
  title: "Notes",
  content: [text("Nothing."), text(words)],
  ...more,
});
const use = { type: "tool_use", id: "a", name: "get_notes", input: {} };
const result = (content: Json): JsonObject => ({ type: "tool_result", tool_use_id: "a", content });
const called = (...content: JsonObject[]): JsonObject => talk(user("Hi"), assistant([use]), user(content));
const citation = {
  type: "char_location",
  cited_text: "The",
  document_index: 0,
  document_title: null,
  start_char_index: 0,
  end_char_index: 3,
};
const history = (citations: Json): JsonObject =>
  talk(user([plain(words, citable)]), assistant([text("The", { citations })]), user("Hi"));

/** Requests with documents and search results that a server answers with a message. */
export const documented: readonly JsonObject[] = [
  ask(plain(words)),
  ask(plain("Nothing."), plain(words)),
  ask(plain(words, { title: "Notes", context: "Old." })),
  ask(blocks([text(words)])),
  ask(blocks(words)),
  ask(pdf()),
  ask(document({ type: "url", url: "https://example.com/a.pdf" })),
  ask(found()),
  called(result([plain(words)])),
  called(result([found()])),
  called(result("Done."), plain(words)),
  talk(user("Hi"), assistant([plain(words)]), user("Hi")),
  talk(user([text("Hi", { citations: [citation] })])),
  talk(user([text("Hi", { citations: null })])),
  history([citation]),
  ask(plain("Nothing.", citable), plain(words, citable)),
  ask(blocks([text("Nothing."), text(words)], citable)),
  ask(pdf(citable)),
  ask(found(citable)),
];

/** Requests with documents and search results that a server refuses. */
export const wronglyDocumented: readonly JsonObject[] = [
  ...["", "x".repeat(501), 5].map((title) => ask(plain(words, { title }))),
  ...["", 5].map((context) => ask(plain(words, { context }))),
  ask({ type: "document" }),
  ask(document({ type: "mystery" })),
  ask(document({ type: "text", media_type: "text/plain" })),
  ask(plain(5)),
  ask(document({ type: "text", media_type: "text/html", data: words })),
  ask(document({ type: "content" })),
  ask(blocks([text(words), use])),
  ask(plain(words, { citations: { enabled: "yes" } })),
  ask(plain(words, citable), plain(words)),
  ...["none", [{ ...citation, type: "mystery" }]].map((citations) => history(citations)),
  history([{ ...citation, cited_text: undefined }]),
  history([{ ...citation, document_index: -1 }]),
  ...["source", "title", "content"].map((member) => ask(found({ [member]: undefined }))),
  ask(found({ title: 5 })),
  ask(found({ content: words })),
  ask(found({ content: [use] })),
];

/** Requests that only edition 2026-10-21 refuses. */
export const documentedAsBefore: readonly JsonObject[] = [
  talk(user("Hi"), assistant([plain(words)]), user("Hi")),
  talk(user([text("Hi", { citations: [citation] })])),
  ask(found({ content: [text(words, { citations: [citation] })] })),
];
