import { expect, test } from "vitest";

import type { JsonObject } from "../model/json.ts";
import { message, plain } from "./testing/exchanges.ts";
import { inArguments, mangled, repeatsBetween, repeatsUnchanged } from "./unicode.ts";

const sample = "é 你 🦊";
const says = (words: string) => plain({ ...message, content: [{ type: "text", text: words }] });

test("text that comes back whole holds, whatever stands around it", () => {
  for (const words of [`begin ${sample} end`, `"begin ${sample} end"`, `Sure! begin  ${sample}\nend.`]) {
    expect(repeatsBetween(sample).met(says(words))).toBe(true);
    expect(repeatsUnchanged(sample).judge(says(words))).toEqual([]);
  }
});

test.for([
  ["UTF-8 read as Latin-1", String.fromCharCode(...new TextEncoder().encode(sample))],
  ["UTF-8 read as Windows-1252", new TextDecoder("windows-1252").decode(new TextEncoder().encode(sample))],
  ["a question mark a character", "? ? ?"],
  ["a question mark a UTF-16 unit", "? ? ??"],
  ["a replacement character a byte", "\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD"],
  ["the astral character replaced", "é 你 ?"],
  ["the astral character lost", "é 你 "],
  ["escapes that were never undone", String.raw`\u00e9 \u4f60 \ud83e\udd8a`],
])("mangled text is seen: %s", ([, words]) => {
  const exchange = says(`begin ${words} end`);
  expect(repeatsBetween(sample).met(exchange)).toBe(true);
  expect(repeatsUnchanged(sample).judge(exchange)).toEqual([
    expect.objectContaining({ at: "/content", expected: JSON.stringify(sample) }),
  ]);
});

test("the arguments of calls are read, and nothing else", () => {
  const called = (input: JsonObject) =>
    plain({ ...message, content: [{ type: "tool_use", id: "t", name: "n", input }] }, { tools: [] });
  const lost = called({ count: 1, text: "begin ? ? ? end" });
  expect(repeatsBetween(sample, inArguments).met(lost)).toBe(true);
  expect(repeatsUnchanged(sample, inArguments).judge(lost)).toHaveLength(1);
  const whole = called({ text: `begin ${sample} end` });
  expect(repeatsBetween(sample, inArguments).met(whole)).toBe(true);
  expect(repeatsUnchanged(sample, inArguments).judge(whole)).toEqual([]);
  expect(repeatsBetween(sample, inArguments).met(says(`begin ${sample} end`))).toBe(false);
});

test("a slip of the model is no evidence", () => {
  for (const words of ["begin e 你 🦊 end", "begin é 🦊 end", "begin end", "I cannot", ""]) {
    expect(repeatsBetween(sample).met(says(words))).toBe(false);
    expect(repeatsUnchanged(sample).judge(says(words))).toEqual([]);
  }
});

test("ASCII cannot be mangled", () => {
  expect(mangled("plain words")).toEqual([]);
});
