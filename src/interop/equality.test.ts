import { expect, test } from "vitest";
import { differences } from "./equality.ts";
import type { Sample } from "./toolchain.ts";

const sample = (value: unknown, side: Sample["side"] = "request"): Sample => ({
  name: "sample",
  definition: "Thing",
  side,
  value,
});

test("the order of members and the form of a number say nothing", () => {
  const printed: unknown = JSON.parse('{"b": [1.0, {"c": null}], "a": 1e2}');
  expect(differences(sample({ a: 100, b: [1, { c: null }] }), printed)).toEqual([]);
});

test.each([
  ["a value", { a: [1, 2] }, { a: [1, 3] }, ["/a/1"]],
  ["the type of a value", { a: 1 }, { a: "1" }, ["/a"]],
  ["an item less", { a: [1, 2] }, { a: [1] }, ["/a/length"]],
  ["an item more", { a: [] }, { a: [1] }, ["/a/length"]],
  ["the order of items", { a: [1, 2] }, { a: [2, 1] }, ["/a/0", "/a/1"]],
  ["a member less", { a: 1, b: { c: 2 } }, { a: 1, b: {} }, ["/b/c"]],
  ["a member more", { a: 1 }, { a: 1, b: false }, ["/b"]],
  ["an array for an object", { a: {} }, { a: [] }, ["/a"]],
  ["another value altogether", "a", "b", ["/"]],
])("differs: %s", (_, before, after, places) => {
  expect(differences(sample(before), after)).toEqual(places);
});

test("null is not absent in a request, at any depth", () => {
  expect(differences(sample({ a: { b: null } }), { a: {} })).toEqual(["/a/b"]);
  expect(differences(sample({ a: {} }), { a: { b: null } })).toEqual(["/a/b"]);
});

test("null is absent in an answer, and nothing else is", () => {
  expect(differences(sample({ a: { b: null } }, "answer"), { a: {} })).toEqual([]);
  expect(differences(sample({ a: [{}] }, "answer"), { a: [{ b: null }] })).toEqual([]);
  expect(differences(sample({ a: false }, "answer"), {})).toEqual(["/a"]);
  expect(differences(sample({ a: null }, "answer"), { a: "" })).toEqual(["/a"]);
  expect(differences(sample([null, 1], "answer"), [1])).toEqual(["/length", "/0"]);
});
