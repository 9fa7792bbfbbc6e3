import { expect, test } from "vitest";

import { differences } from "./difference.ts";

test("every place that differs is named, an absent member like any other", () => {
  expect(differences({ a: 1, b: [1, 2], c: "x" }, { a: 1, b: [1, 3], d: "x" })).toEqual([
    { at: "/b/1", says: 2, makes: 3 },
    { at: "/c", says: "x", makes: undefined },
    { at: "/d", says: undefined, makes: "x" },
  ]);
  expect(differences({ ms: 1, at: 1 }, { ms: 2, at: 1 }, "", new Set(["ms"]))).toEqual([]);
  expect(differences([1], { 0: 1 }, "/x")).toEqual([{ at: "/x", says: [1], makes: { 0: 1 } }]);
});

test("text that lost a secret is compared around it", () => {
  const says = (text: string): number => differences({ text }, { text: "the key sk-1 was sk-1, said sk-1" }).length;
  expect(says("the key [redacted] was [redacted], said sk-1")).toBe(0);
  expect(says("the key [redacted]")).toBe(0);
  expect(says("[redacted] said sk-1")).toBe(0);
  expect(says("no key [redacted] was [redacted], said sk-1")).toBe(1);
  expect(says("the key [redacted] is sk-1")).toBe(1);
  expect(says("the key sk-1[redacted]said sk-1[redacted]sk-1")).toBe(1);
});
