import { expect, test } from "vitest";
import { nasty } from "./sample.ts";
import { isVisible, shorten, visible } from "./visible.ts";

test("what could paint, move or hide something is shown as an escape", () => {
  expect(visible("\u001B[2J\u009B\u0000\u007F\r\n\t")).toBe("\\u001B[2J\\u009B\\u0000\\u007F\\r\\n\\t");
  expect(visible("\u202Eevil\u2066\u200B\uFEFF\u2028\uD800\u{E0041}")).toBe(
    "\\u202Eevil\\u2066\\u200B\\uFEFF\\u2028\\uD800\\u{E0041}",
  );
  expect(isVisible(visible(nasty))).toBe(true);
});

test("text of every language and emoji stays", () => {
  const text = "héllo 日本 العربية हिन्दी 👩‍🚀 🦜 `\"'\\";
  expect(visible(text)).toBe(text);
});

test("long values lose their middle, never half a character, and say how long they were", () => {
  expect(shorten("short", 10)).toBe("short");
  const long = shorten("🦜".repeat(5_000), 80);
  expect(long).toMatch(/^(🦜)+ … (🦜)+ \(5,000 characters\)$/u);
  expect(Array.from(long).length).toBeLessThanOrEqual(80);
});
