import { array, assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { generate } from "./generate.ts";
import { readPrompt } from "./prompt.ts";
import { countTokens, tokenize } from "./tokens.ts";
import type { JsonObject } from "./json.ts";

const run = (text: string, more: JsonObject = {}) =>
  generate(readPrompt({ max_tokens: 500, messages: [{ role: "user", content: `Repeat exactly: ${text}` }], ...more }));
const textOf = (generation: ReturnType<typeof run>): string =>
  generation.blocks.map((block) => (block.type === "text" ? block.text : "")).join("");

test("tokens joined are the text again", () => {
  assert(
    property(string({ unit: "grapheme" }), (text) => {
      expect(tokenize(text).join("")).toBe(text);
      expect(countTokens(text)).toBe(tokenize(text).length);
    }),
  );
});

test("ends naturally", () => {
  expect(run("one two")).toMatchObject({ stopReason: "end_turn", stopSequence: null, outputTokens: 2 });
});

test("ends at max_tokens, and counts no more", () => {
  const cut = run("one two three", { max_tokens: 2 });
  expect(cut).toMatchObject({ stopReason: "max_tokens", outputTokens: 2 });
  expect(textOf(cut)).toBe("one two");
  expect(run("one", { max_tokens: 0 })).toMatchObject({ stopReason: "max_tokens", outputTokens: 0, blocks: [] });
});

test("ends at the stop sequence that is written first", () => {
  const cut = run("alpha STOP beta", { stop_sequences: ["beta", "STOP", "zzz"] });
  expect(cut).toMatchObject({ stopReason: "stop_sequence", stopSequence: "STOP" });
  expect(textOf(cut)).toBe("alpha ");
});

test("leaves no stop sequence in the text", () => {
  const words = array(constantFrom("a", "b", "ab", " ", "abc"), { minLength: 1, maxLength: 12 });
  assert(
    property(words, array(constantFrom("ab", "ba", "c", "abc", "b a"), { maxLength: 3 }), (parts, stops) => {
      const generation = run(`x${parts.join("")}`, { stop_sequences: stops });
      for (const stop of stops) expect(textOf(generation)).not.toContain(stop);
      expect(generation.stopReason === "stop_sequence").toBe(generation.stopSequence !== null);
    }),
  );
});

test("cuts a tool call at max_tokens", () => {
  const tools = [{ name: "t", input_schema: { type: "object", properties: { city: { type: "string" } } } }];
  const cut = run("x", { max_tokens: 4, tools, tool_choice: { type: "any" } });
  expect(cut).toMatchObject({
    stopReason: "max_tokens",
    outputTokens: 4,
    blocks: [{ type: "tool_use", input: {}, cut: '{"city' }],
  });
});

test("counts more input for a longer prompt", () => {
  expect(run("x ".repeat(300)).inputTokens).toBeGreaterThan(run("x").inputTokens + 250);
});
