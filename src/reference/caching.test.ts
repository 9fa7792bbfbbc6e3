import { expect, test } from "vitest";
import { PromptCache } from "./caching.ts";
import type { Json, JsonObject } from "./json.ts";

const long = (word: string): string => `${word} `.repeat(1200).trimEnd();
const text = (words: string, more: JsonObject = {}): JsonObject => ({ type: "text", text: words, ...more });
const user = (content: Json): JsonObject => ({ role: "user", content });
const mark: JsonObject = { cache_control: { type: "ephemeral" } };
const hour: JsonObject = { cache_control: { type: "ephemeral", ttl: "1h" } };

test("nothing is marked, and nothing is kept", () => {
  expect(new PromptCache().use({ messages: [user(long("tree"))] }, 0)).toBeUndefined();
  const nothing = { read: 0, fiveMinutes: 0, oneHour: 0 };
  expect(new PromptCache().use({ messages: [user([text("short", mark)])] }, 0)).toEqual(nothing);
});

test("a marked prefix is written, then read until it ends", () => {
  const cache = new PromptCache();
  const body = (question: string): JsonObject => ({ messages: [user([text(long("tree"), mark), text(question)])] });
  const size = cache.use(body("One?"), 0)?.fiveMinutes ?? 0;
  expect(size).toBeGreaterThan(1200);
  expect(cache.use(body("Two?"), 1000)).toEqual({ read: size, fiveMinutes: 0, oneHour: 0 });
  expect(cache.use(body("Three?"), 299_000)?.read).toBe(size);
  expect(cache.use(body("Four?"), 700_000)).toEqual({ read: 0, fiveMinutes: size, oneHour: 0 });
});

test("a longer prompt reads what stands before, and writes the rest", () => {
  const cache = new PromptCache();
  const system = [text(long("sea"), hour)];
  const first = cache.use({ system, messages: [user("Hello")] }, 0);
  expect(first?.oneHour).toBe(1200);
  const second = cache.use({ system, messages: [user([text(long("wave"), mark)])] }, 600_000);
  expect(second?.read).toBe(first?.oneHour);
  expect(second?.fiveMinutes).toBeGreaterThan(1200);
  expect(second?.oneHour).toBe(0);
});

test("the mark of the request is that of its last block", () => {
  const cache = new PromptCache();
  const body = { ...mark, messages: [user(long("hill"))] };
  const size = cache.use(body, 0)?.fiveMinutes;
  const turns = [...body.messages, { role: "assistant", content: "Yes." }, user("And?")];
  expect(cache.use({ ...mark, messages: turns }, 1)?.read).toBe(size);
});

test("what stands in front of a prefix belongs to it", () => {
  const cache = new PromptCache();
  const messages = [user([text(long("field"), mark)])];
  cache.use({ messages }, 0);
  expect(cache.use({ system: "Be terse.", messages }, 1)?.read).toBe(0);
  expect(cache.use({ messages: [...messages, { role: "system", content: "Be terse." }] }, 2)?.read).toBeGreaterThan(0);
});
