import { expect, test } from "vitest";

import { shownBody } from "./broken-json.ts";

test.each([
  ["", "an empty body"],
  ["{}", "{}"],
  ["<html>", "<html>"],
  ['{"a":1', 'JSON that ends early: {"a":1'],
  ['{"a":"b', 'JSON that ends early: {"a":"b'],
  ['{"a":', 'JSON that ends early: {"a":'],
  ['{"a":1}{"a":1}', 'JSON with more after its end: {"a":1}{"a":1}'],
  ["{'a':1}", "broken JSON: {'a':1}"],
  ["\uFEFF{}", "JSON after a byte order mark: \uFEFF{}"],
])("%j", (text, words) => {
  expect(shownBody(text)).toBe(words);
});
