import { sample } from "fast-check";
import { describe, expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../../src/model/json.ts";
import { editions } from "../../src/model/target.ts";
import { requirementOf } from "../../src/run/select.ts";
import { withBlocks, withStrings } from "./forms.ts";
import { drawnCases } from "./index.ts";
import { withEarlierTurn, withMoreSystem, withMoreText, withOneMoreTool } from "./longer.ts";
import { respellsIntegers } from "./spellings.ts";

const asked = editions.flatMap((edition) =>
  drawnCases
    .filter(({ requirement }) => requirementOf(requirement).editions.includes(edition))
    .map((one) => ({ edition, id: one.id, one })),
);

describe.each(asked)("$edition $id", ({ edition, one }) => {
  test("has regions, each with a name of its own", async () => {
    const names = (await one.regions(edition)).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });

  test("draws what its regions stand for", async () => {
    const regions = await one.regions(edition);
    const wrong = regions.filter(({ draws, holds }) => !sample(draws, { numRuns: 2, seed: 7 }).every(holds));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test("needs what its requirements are asked of", async () => {
    const careless = (await one.regions(edition)).filter(({ requirement = one.requirement, needs = [] }) => {
      const { feature } = requirementOf(requirement);
      return feature !== undefined && !needs.includes(feature);
    });
    expect(careless.map(({ name }) => name)).toEqual([]);
  });
});

test("ten relations and more between the answers to two requests", () => {
  expect(drawnCases.filter(({ kind }) => kind === "metamorphic").length).toBeGreaterThanOrEqual(10);
});

describe("another body with the same prompt, or a longer one", () => {
  const [hello, block] = ["Hello", { type: "text", text: "Hello" }];
  const turns = (content: JsonValue): JsonObject => ({ messages: [{ role: "user", content }] });
  const body: JsonObject = { ...turns(hello), system: hello };

  test("strings and text blocks", () => {
    expect(withBlocks(body)).toEqual({ ...turns([block]), system: [block] });
    expect(withStrings(withBlocks(body))).toEqual(body);
    const marked = { messages: [{ role: "user", content: [{ ...block, cache_control: null }] }] };
    expect(withStrings(marked)).toEqual(marked);
  });

  test("text, turns, instructions and tools", () => {
    expect(withMoreText(withBlocks(body), "x")).toMatchObject(turns([block, { type: "text", text: "x" }]));
    expect(withMoreText(body, "x")).toMatchObject(turns("Hello\n\nx"));
    expect(withEarlierTurn(body, "x")).toMatchObject({ messages: [{ role: "user", content: "x" }, {}] });
    expect([withMoreSystem(body, "x"), withMoreSystem({}, "x")]).toMatchObject([
      { system: "Hello\n\nx" },
      { system: "x" },
    ]);
    const two = withOneMoreTool(withOneMoreTool(body, "x"), "y");
    expect(two).toMatchObject({ tools: [{ description: "y" }, { name: "take_a_note" }] });
  });
});

test.each([
  ['{"max_tokens":32}', false],
  ['{"max_tokens":32.0}', true],
  ['{"max_tokens":3.2e1}', true],
  ['{"max_tokens":-0}', true],
  ['{"temperature":0.5,"a":"1.0"}', false],
])("%s respells an integer: %s", (text, expected) => {
  expect(respellsIntegers(text)).toBe(expected);
});
