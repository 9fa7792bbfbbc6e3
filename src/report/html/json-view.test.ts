import { expect, test } from "vitest";

import { jsonView } from "./json-view.ts";

const plain = (text: string, marks: readonly string[] = [], compact = false): string | undefined =>
  jsonView(text, { marks, compact })
    ?.text.replaceAll(/<mark class="first( gap)?">/gu, "[[")
    .replaceAll(/<mark class="also( gap)?">/gu, "[")
    .replaceAll("</mark>", "]")
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll("&quot;", '"');

test("short objects stand on one line, long ones are laid out", () => {
  expect(plain('{"a":[1,2],"b":{}}')).toBe('{ "a": [1, 2], "b": {} }');
  const long = "x".repeat(80);
  expect(plain(`{"a":"${long}","b":[]}`)).toBe(`{\n  "a": "${long}",\n  "b": []\n}`);
});

test("tokens stay as they came: numbers, escapes, members that stand there twice", () => {
  expect(plain('{"a":1.0e2,"a":-0,"b":"\\u00e4\\/"}')).toBe('{ "a": 1.0e2, "a": -0, "b": "\\u00e4\\/" }');
});

test("the first pointer is marked as the one to look at, the others, too", () => {
  expect(plain('{"a":[{"b":1},2]}', ["/a/0/b", "/a/1"])).toBe('{ "a": [{ "b": [[1] }, [2]] }');
  expect(plain('{"a":1}', [""])).toBe('[[{ "a": 1 }]');
});

test("a pointer to what is not there marks where it is missing", () => {
  expect(plain('{"a":{"b":1}}', ["/a/c~1d/e"])).toBe('{ "a": { "b": 1 [[c/d is not there] } }');
  expect(plain("{}", ["/a"])).toBe("{ [[a is not there] }");
  expect(plain("[]", ["/0"])).toBe("[[[0 is not there]]");
});

test("keys with signs of pointers are found", () => {
  expect(plain('{"a/b~":1}', ["/a~1b~0"])).toBe('{ "a/b~": [[1] }');
});

test("long strings lose their middle", () => {
  expect(plain(`["${"y".repeat(5_000)}"]`)).toContain("(5,002 characters)");
});

test.for(["", "<html>", '{"a":', "[".repeat(500) + "]".repeat(500)])("%j is not laid out", (text) => {
  expect(plain(text)).toBeUndefined();
});
