import { expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../model/json.ts";
import { classify } from "./classify.ts";

const simplest = { model: "m", max_tokens: 1, messages: [{ role: "user", content: "Hi." }] };
const classified = classify("2023-06-01");
const read = (members: JsonObject): string[] =>
  classified({ ...simplest, ...members }).map(({ at, keyword, pointer }) => `${at} ${keyword} ${pointer}`);
const turn = (...content: readonly JsonValue[]): JsonObject => ({ messages: [{ role: "user", content }] });
const source = { type: "url", url: "https://example.com/cat.png" };

test("nothing is wrong with a valid body", () => {
  expect(read({})).toEqual([]);
});

test("a body that is no object breaks the type of the request", () => {
  expect(classified([])).toEqual([{ at: "MessageRequest", keyword: "type", pointer: "" }]);
});

test.each<[string, JsonObject, string[]]>([
  ["a wrong type", { max_tokens: "1" }, ["MessageRequest.max_tokens type /max_tokens"]],
  ["a bound", { max_tokens: -1 }, ["MessageRequest.max_tokens minimum /max_tokens"]],
  ["a missing member", { model: undefined }, ["MessageRequest.model required /model"]],
  ["an unknown member", { "a/b": 1 }, ["MessageRequest additionalProperties /a~1b"]],
  ["a union by type", { system: 1 }, ["SystemPrompt oneOf /system"]],
  ["a union with null", { cache_control: 1 }, ["MessageRequest.cache_control oneOf /cache_control"]],
  ["an item", { stop_sequences: ["a", " "] }, ["MessageRequest.stop_sequences[] pattern /stop_sequences/1"]],
  ["a constant", { cache_control: { type: "x" } }, ["CacheControl.type const /cache_control/type"]],
  [
    "a constant in a variant of its own",
    { tools: [{ type: "CUSTOM", name: "a", input_schema: { type: "object" } }] },
    ["CustomTool.type const /tools/0/type"],
  ],
  [
    "data that is no base64",
    turn({ type: "image", source: { type: "base64", media_type: "image/png", data: "AAA" } }),
    ["Base64ImageSource.data contentEncoding /messages/0/content/0/source/data"],
  ],
])("%s is named as the trace names it", (_, members, labels) => {
  expect(read(members)).toEqual(labels);
});

test("the member that was named decides what else is wrong", () => {
  expect(read(turn({ type: "text", text: "" }))).toEqual(["InputTextBlock.text minLength /messages/0/content/0/text"]);
});

test("a union is broken once, where no variant was meant", () => {
  expect(read(turn({ type: "nothing", text: "" }))).toEqual(["InputBlock oneOf /messages/0/content/0"]);
  expect(read(turn({ type: 7 }))).toEqual(["InputBlock oneOf /messages/0/content/0"]);
  expect(read(turn({ words: "a" }))).toEqual(["InputBlock oneOf /messages/0/content/0"]);
});

test("what is no object breaks the type of the first variant", () => {
  expect(read(turn("Hi."))).toEqual(["InputTextBlock type /messages/0/content/0"]);
});

test("a name that is nearly right stands for its variant, with what is wrong in that", () => {
  expect(read(turn({ type: "Image", source }))).toEqual(["InputImageBlock.type const /messages/0/content/0/type"]);
  expect(read(turn({ type: "imag", source: { ...source, x: 1 } }))).toEqual([
    "InputImageBlock.type const /messages/0/content/0/type",
    "UrlSource additionalProperties /messages/0/content/0/source/x",
  ]);
});

test("without a name the first variant that it would fit is meant", () => {
  expect(read(turn({ source }))).toEqual(["InputImageBlock.type required /messages/0/content/0/type"]);
});

test("everything is found", () => {
  expect(read({ top_k: -1, ...turn({ source }, { text: "a" }, { type: "text", text: " " }) }).toSorted()).toEqual([
    "InputImageBlock.type required /messages/0/content/0/type",
    "InputTextBlock.text pattern /messages/0/content/2/text",
    "InputTextBlock.type required /messages/0/content/1/type",
    "MessageRequest.top_k minimum /top_k",
  ]);
});

test("each edition and operation has its own schema", () => {
  expect(classify("2026-10-21")({ ...simplest, top_k: 1 })).toEqual([
    { at: "MessageRequest", keyword: "additionalProperties", pointer: "/top_k" },
  ]);
  expect(classify("2023-06-01", "count_tokens")(simplest)).toEqual([
    { at: "CountTokensRequest", keyword: "additionalProperties", pointer: "/max_tokens" },
  ]);
  expect(classify("2023-06-01")).toBe(classified);
});

test("many objects without a name are read in no time", () => {
  const blocks = Array.from({ length: 200 }, () => ({ source }));
  expect(read(turn(...blocks))).toHaveLength(200);
}, 2000);
