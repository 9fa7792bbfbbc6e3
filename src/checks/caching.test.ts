import { expect, test } from "vitest";
import type { Exchange } from "../model/exchange.ts";
import type { JsonObject } from "../model/json.ts";
import {
  bothCountCache,
  cacheCounters,
  comparableSizes,
  countsAnHour,
  countsAtMost,
  countsCache,
  firstAccepted,
  promptOfAtLeast,
  readsCache,
  sameSize,
  secondRefused,
  showsCache,
  usesCache,
  writesForAnHour,
} from "./caching.ts";
import { message, plain } from "./testing/exchanges.ts";

const hour: JsonObject = { type: "ephemeral", ttl: "1h" };
const answer = (usage: JsonObject, request: JsonObject = {}): Exchange =>
  plain({ ...message, usage: { input_tokens: 10, output_tokens: 2, ...usage } }, request);
const cached = (written: number, read: number, more: JsonObject = {}): Exchange =>
  answer({ cache_creation_input_tokens: written, cache_read_input_tokens: read, ...more });
const refused = plain({ type: "error", error: { type: "invalid_request_error", message: "x" } }, {}, { status: 400 });

test.each([
  [cached(0, 0), 0],
  [cached(5000, 0), 0],
  [answer({}), 2],
  [answer({ cache_creation_input_tokens: null, cache_read_input_tokens: null }), 0],
  [answer({ cache_creation_input_tokens: "0", cache_read_input_tokens: -1 }), 2],
  [answer({ cache_creation_input_tokens: 1.5, cache_read_input_tokens: 0 }), 1],
  [refused, 0],
])("cache counters are integers of at least 0, or null", (exchange, violations) => {
  expect(cacheCounters.judge(exchange)).toHaveLength(violations);
});

test("a cache shows in either counter", () => {
  expect([cached(0, 0), answer({}), cached(9, 0), cached(0, 9)].map(showsCache.met)).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(usesCache.judge(cached(0, 0))).toHaveLength(1);
  expect(usesCache.judge(cached(0, 9))).toEqual([]);
  expect(readsCache.judge(cached(9, 0), cached(9, 0))).toHaveLength(1);
  expect(readsCache.judge(cached(9, 0), cached(0, 9))).toEqual([]);
  expect(countsCache.met(answer({}))).toBe(false);
  expect(bothCountCache.met(cached(0, 0), cached(0, 9))).toBe(true);
  expect(bothCountCache.met(cached(0, 0), answer({}))).toBe(false);
});

test("a prompt has one size", () => {
  expect(promptOfAtLeast(5000).met(cached(4990, 0))).toBe(true);
  expect(promptOfAtLeast(5000).met(answer({ input_tokens: 4999 }))).toBe(false);
  expect(sameSize.judge(cached(5000, 0), cached(0, 5000))).toEqual([]);
  expect(sameSize.judge(cached(5000, 0), cached(0, 0))).toHaveLength(1);
  expect(
    sameSize.judge(answer({ input_tokens: 5000 }), answer({ input_tokens: 5000, cache_read_input_tokens: 4990 })),
  ).toHaveLength(1);
  const short = answer({ input_tokens: 300 });
  expect(comparableSizes.met(short, cached(5000, 0))).toBe(true);
  expect(comparableSizes.met(short, answer({}))).toBe(false);
  expect(countsAtMost(20).judge(short, cached(5000, 0))).toEqual([]);
  expect(countsAtMost(20).judge(short, answer({ input_tokens: 5000, cache_read_input_tokens: 4990 }))).toHaveLength(1);
});

test("what is written for an hour", () => {
  const marked = (ttl: string, usage: JsonObject): Exchange =>
    answer(usage, {
      tools: [{ cache_control: hour }],
      messages: [{ role: "user", content: [{ type: "text", cache_control: { type: "ephemeral", ttl } }] }],
    });
  const usage = { cache_creation_input_tokens: 9, cache_creation: { ephemeral_1h_input_tokens: 9 } };
  expect(writesForAnHour(marked("1h", usage))).toBe(true);
  expect(writesForAnHour(marked("5m", usage))).toBe(false);
  expect(writesForAnHour(marked("1h", { cache_creation_input_tokens: 0 }))).toBe(false);
  expect(writesForAnHour(answer(usage))).toBe(false);
  expect(countsAnHour.judge(marked("1h", usage))).toEqual([]);
  const wrong = { ...usage, cache_creation: { ephemeral_5m_input_tokens: 9, ephemeral_1h_input_tokens: 0 } };
  expect(countsAnHour.judge(marked("1h", wrong))).toHaveLength(1);
  expect(countsAnHour.judge(marked("1h", { cache_creation_input_tokens: 9 }))).toHaveLength(1);
});

test("the second of two is refused", () => {
  expect(firstAccepted.met(cached(0, 0), refused)).toBe(true);
  expect(firstAccepted.met(refused, refused)).toBe(false);
  expect(secondRefused.judge(cached(0, 0), refused)).toEqual([]);
  expect(secondRefused.judge(refused, cached(0, 0))).toHaveLength(1);
});
