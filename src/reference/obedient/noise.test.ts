import { expect, test } from "vitest";

import { generate } from "../generate.ts";
import { readPrompt } from "../prompt.ts";
import { moodsOf, type Mood } from "./noise.ts";

const texts = Array.from({ length: 2000 }, (_, index) => `request ${index}`);

test("moods come as often as the rate says, each of them, and the same for the same seed", () => {
  const drawn = texts.map(moodsOf({ rate: 0.2, seed: 1 }));
  const share = drawn.filter((mood) => mood !== undefined).length / texts.length;
  expect(share).toBeGreaterThan(0.15);
  expect(share).toBeLessThan(0.25);
  expect(new Set(drawn).size).toBe(5);
  expect(texts.map(moodsOf({ rate: 0.2, seed: 1 }))).toEqual(drawn);
  expect(texts.map(moodsOf({ rate: 0.2, seed: 2 }))).not.toEqual(drawn);
});

test("a request that is repeated is drawn for anew, whatever came in between", () => {
  const [one, other] = [moodsOf({ rate: 0.5, seed: 3 }), moodsOf({ rate: 0.5, seed: 3 })];
  const twice = ["a", "a", "a", "a", "a", "a", "a", "a"].map(one);
  expect(new Set(twice).size).toBeGreaterThan(1);
  expect(["a", "b", "a", "c", "a", "d", "a", "a", "a", "a", "a"].filter((text) => text === "a").map(other)).toEqual(
    twice,
  );
});

const weather = { name: "get_weather", input_schema: { type: "object", properties: {} } };
const ask = (mood: Mood, more: object = {}): ReturnType<typeof generate> =>
  generate(
    readPrompt({
      max_tokens: 100,
      messages: [{ role: "user", content: "Use the tool get_weather." }],
      tools: [weather],
      ...more,
    }),
    mood,
  );
const types = ({ blocks }: ReturnType<typeof generate>): string[] => blocks.map(({ type }) => type);

test("a model in a mood talks instead of calling, or refuses", () => {
  expect(types(ask("no-tool"))).toEqual(["text"]);
  expect(types(ask("ignores"))).toEqual(["text"]);
  expect(ask("short").blocks).toEqual([{ type: "text", text: "No." }]);
  expect(ask("refuses")).toMatchObject({ blocks: [], stopReason: "refusal", stopSequence: null });
});

test("what the server enforces stays", () => {
  expect(types(ask("no-tool", { tool_choice: { type: "any" } }))).toEqual(["tool_use"]);
});
