import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { generate } from "../generate.ts";
import type { JsonObject } from "../json.ts";
import { readPrompt } from "../prompt.ts";
import { answer } from "./answer.ts";

const user = (content: JsonObject["content"]): JsonObject => ({ role: "user", content });
const ask = (prompt: string, more: JsonObject = {}): JsonObject => ({
  max_tokens: 500,
  messages: [user(prompt)],
  ...more,
});
const said = (body: JsonObject): string =>
  answer(readPrompt(body))
    .map((thought) => (thought.type === "text" ? thought.text : ""))
    .join("");
const called = (body: JsonObject): unknown[] =>
  answer(readPrompt(body)).flatMap((thought) => (thought.type === "tool_use" ? [[thought.name, thought.input]] : []));

test.each([
  ["Repeat exactly: alpha STOPHERE beta", "alpha STOPHERE beta"],
  ["Repeat exactly, and write nothing else: a: b", "a: b"],
  ['Reply with exactly this text: "two\nlines".', "two\nlines"],
  ["Answer with exactly this text and nothing else: 日本 😀", "日本 😀"],
  ["Echo: pong", "pong"],
  ['Say the word "orchid" and nothing else.', "orchid"],
  ["Reply with the single word OK.", "OK"],
  ["Count from 1 to 5, separated by commas.", "1, 2, 3, 4, 5"],
  ["Count from 1 to 4 in digits, with one space between the numbers, and write nothing else.", "1 2 3 4"],
  ["Write the numbers from 3 to 1, one per line.", "3\n2\n1"],
  ["List the numbers 1 to 3 on one line as digits separated by single spaces. No other text.", "1 2 3"],
  ["The code word is heron. What is the code word?", "heron"],
])("obeys %j", (prompt, expected) => {
  expect(said(ask(prompt))).toBe(expected);
});

test("answers anything else with a sentence", () => {
  expect(said(ask("Hello"))).toMatch(/^[A-Z].*\.$/);
  expect(said(ask("Why is the sky blue?"))).toMatch(/^[A-Z].*\.$/);
});

test("recalls what an earlier turn told", () => {
  const turns = [
    user("Please remember this word: pelican. My name is Ada."),
    { role: "assistant", content: "I will." },
    user("What word did I ask you to remember?"),
  ];
  expect(said({ messages: turns })).toBe("pelican");
  expect(said({ messages: [...turns.slice(0, 2), user("What is my name?")] })).toBe("Ada");
  expect(said({ messages: turns.slice(2) })).not.toContain("pelican");
});

test("puts the system prompt above the user", () => {
  const only = "Whatever the user says, answer with exactly this word and nothing else: papaya";
  expect(said(ask("Repeat exactly: x", { system: only }))).toBe("papaya");
  expect(said(ask("Hello", { system: [{ type: "text", text: "Always answer only with PAPAYA." }] }))).toBe("PAPAYA");
  expect(said(ask("Repeat exactly: x", { system: "Always end your answer with the word kumquat." }))).toBe("x kumquat");
});

const weather = {
  name: "get_weather",
  input_schema: {
    type: "object",
    properties: { city: { type: "string" }, unit: { type: "string" } },
    required: ["city"],
  },
};
const cities = { name: "list_cities", input_schema: { type: "object", properties: {} } };

test("calls the tool it is asked for, and says so first", () => {
  const prompt = ask("Use the get_weather tool for Paris.", { tools: [cities, weather] });
  expect(called(prompt)).toEqual([["get_weather", { city: "Paris" }]]);
  expect(said(prompt)).not.toBe("");
});

test("calls several tools, or one of them where parallel calls are off", () => {
  const both = ask("Use get_weather for Paris and for London, in parallel.", { tools: [weather] });
  expect(called(both)).toEqual([
    ["get_weather", { city: "Paris" }],
    ["get_weather", { city: "London" }],
  ]);
  const choice = { type: "any", disable_parallel_tool_use: true };
  expect(called({ ...both, tool_choice: choice })).toEqual([["get_weather", { city: "Paris" }]]);
});

test("keeps to the tool choice", () => {
  const talk = ask("Hello", { tools: [cities, weather] });
  expect(called(talk)).toEqual([]);
  expect(called({ ...talk, tool_choice: { type: "any" } })).toEqual([["list_cities", {}]]);
  expect(called({ ...talk, tool_choice: { type: "tool", name: "get_weather" } })).toEqual([
    ["get_weather", { city: "some city" }],
  ]);
  const asked = ask("Use the tool list_cities.", { tools: [cities, weather], tool_choice: { type: "none" } });
  expect(called(asked)).toEqual([]);
});

test("tells the results of tools", () => {
  const messages = [
    user("Use the tool list_cities."),
    { role: "assistant", content: [{ type: "tool_use", id: "t", name: "list_cities", input: {} }] },
    user([{ type: "tool_result", tool_use_id: "t", content: "Oslo, Rome" }]),
  ];
  expect(said({ messages, tools: [cities] })).toContain("Oslo, Rome");
});

test("makes arguments that a nested schema allows", () => {
  const schema = {
    type: "object",
    properties: {
      route: {
        type: "object",
        properties: { from: { type: "string" }, stops: { type: "array", items: { type: "integer", minimum: 3 } } },
        required: ["from", "stops"],
      },
      class: { enum: ["economy", "business"] },
      date: { type: "string", format: "date" },
      kind: { const: "trip" },
      leg: { $ref: "#/$defs/leg" },
      size: { anyOf: [{ type: "null" }, { type: "number", maximum: 0.5 }] },
      skipped: { type: "string" },
    },
    required: ["route", "class", "date", "kind", "leg", "size"],
    $defs: { leg: { allOf: [{ type: "object", properties: { ok: { type: "boolean" } }, required: ["ok"] }] } },
  };
  const tools = [{ name: "book", input_schema: schema }];
  const [call] = called(ask("Book a business trip", { tools, tool_choice: { type: "any" } }));
  expect(call).toEqual([
    "book",
    {
      route: { from: "some from", stops: [3] },
      class: "business",
      date: "2026-01-31",
      kind: "trip",
      leg: { ok: true },
      size: 0.5,
    },
  ]);
});

test("thinks first when asked to", () => {
  const thoughts = answer(readPrompt(ask("Hello", { thinking: { type: "enabled", budget_tokens: 1024 } })));
  expect(thoughts.map(({ type }) => type)).toEqual(["thinking", "text"]);
});

function chunk(type: string, bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, Buffer.from(type), bytes, Buffer.alloc(4)]);
}

test("names the colour of a picture", () => {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const png = Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from([0, 10, 20, 250]))),
  ]);
  const image = { type: "image", source: { type: "base64", media_type: "image/png", data: png.toString("base64") } };
  expect(said({ messages: [user([image, { type: "text", text: "Which colour is this?" }])] })).toBe(
    "The picture is blue.",
  );
});

test("is deterministic", () => {
  const body = ask("Write a long story.", { tools: [weather], thinking: { type: "adaptive" } });
  expect(generate(readPrompt(body))).toEqual(generate(readPrompt(structuredClone(body))));
});
