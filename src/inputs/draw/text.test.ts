import { check, property, sample } from "fast-check";
import { expect, test } from "vitest";
import { longest, samples, texts } from "./text.ts";

const drawn = sample(texts(), { numRuns: 20_000, seed: 1 });
const codes = new Set(drawn.flatMap((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0)));

test("texts are whole: each says something, and none has half a pair", () => {
  expect(drawn.filter((text) => !text.isWellFormed() || text.includes("\0"))).toEqual([]);
  expect(drawn.filter((text) => text.trim() === "")).toEqual([]);
});

test("characters of every plane are drawn, controls and everything that is easily broken", () => {
  expect(new Set([...codes].map((code) => code >> 16))).toEqual(
    new Set(Array.from({ length: 17 }, (_, plane) => plane)),
  );
  expect(samples.filter((one) => !drawn.some((text) => text.includes(one)))).toEqual([]);
  expect(drawn.some((text) => text.includes("\u0001"))).toBe(true);
});

test("now and then a text is long", () => {
  const long = drawn.filter((text) => text.length > longest / 2);
  expect(long.length).toBeGreaterThan(0);
  expect(long.length).toBeLessThan(drawn.length / 100);
});

test.for([
  [1, 5],
  [2, 2],
  [1, 500],
  [8, undefined],
] as const)("lengths stay within %d and %s, and reach both", ([least, most]) => {
  const options = most === undefined ? { least } : { least, most };
  const lengths = sample(texts(options), { numRuns: 3000, seed: 2 }).map((text) => Array.from(text).length);
  expect(Math.min(...lengths)).toBe(least);
  expect(most === undefined ? 0 : Math.max(...lengths)).toBe(most ?? 0);
});

test("a text shrinks to a short word", () => {
  expect(
    check(
      property(texts(), (text) => text === ""),
      { seed: 3 },
    ).counterexample,
  ).toEqual(["Hi."]);
});
