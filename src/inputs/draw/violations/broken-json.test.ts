import { constant, sample } from "fast-check";
import { expect, test } from "vitest";
import type { JsonValue } from "../../../model/json.ts";
import { classify } from "../classify.ts";
import { notJson, oddJson, otherBodies } from "./broken-json.ts";

const seed = 20_261_021;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test.each(notJson)("$name: no text is JSON", ({ texts }) => {
  expect(sample(texts, { numRuns: 300, seed }).filter((text) => isJson(text))).toEqual([]);
});

test("a text may end anywhere", () => {
  const [truncated] = notJson;
  const lengths = sample(truncated?.texts ?? constant(""), { numRuns: 3000, seed }).map(({ length }) => length);
  expect(new Set(lengths).size).toBe(Math.max(...lengths));
});

test.each(oddJson.filter(({ name }) => name !== "byte order mark"))("$name: every text is JSON", ({ texts }) => {
  expect(sample(texts, { numRuns: 60, seed }).filter((text) => !isJson(text))).toEqual([]);
});

test.each(["messages", "count_tokens"] as const)("what is no object breaks the type of the body of %s", (operation) => {
  const read = classify("2023-06-01", operation);
  for (const { texts, label } of otherBodies(operation))
    for (const text of sample(texts, { numRuns: 60, seed }))
      expect(read(JSON.parse(text) as JsonValue)).toEqual([label]);
});

test("names are unique", () => {
  const names = [...notJson, ...oddJson].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
