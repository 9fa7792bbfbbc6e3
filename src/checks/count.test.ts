import { expect, test } from "vitest";

import type { Exchange } from "../model/exchange.ts";
import type { JsonValue } from "../model/json.ts";
import {
  bothCounted,
  countIsInteger,
  countIsPositive,
  countsMore,
  countsNearUsage,
  countsNoLess,
  countsTheSame,
  firstAccepted,
  holdsCount,
  isCountAnswer,
  isCounted,
  secondAccepted,
} from "./count.ts";
import { message, plain } from "./testing/exchanges.ts";

const answer = (body: JsonValue, status = 200): Exchange => {
  const made = plain(body, {}, { status });
  return { ...made, request: { ...made.request, path: "/v1/messages/count_tokens" } };
};
const counts = (value: JsonValue): Exchange => answer({ input_tokens: value });
const refused = answer({ type: "error", error: { type: "not_found_error", message: "no" } }, 404);

test("only what says that it was done has to hold a count", () => {
  expect([counts(5), refused, plain(message)].map(isCountAnswer)).toEqual([true, false, false]);
  expect(holdsCount.judge(counts(5))).toEqual([]);
  expect(holdsCount.judge(answer({ error: "Unexpected endpoint" }))).toHaveLength(1);
});

test("a count is an integer of at least 0, of a prompt above 0", () => {
  expect([0, 5].flatMap((value) => countIsInteger.judge(counts(value)))).toEqual([]);
  expect(["5", 5.5, -1, null].map((value) => countIsInteger.judge(counts(value)).length)).toEqual([1, 1, 1, 1]);
  expect(countIsPositive.judge(counts(5))).toEqual([]);
  expect(countIsPositive.judge(counts(0))).toHaveLength(1);
  expect([counts(5), counts("5"), refused].map(isCounted.met)).toEqual([true, false, false]);
});

test("two counts: the same, or more", () => {
  expect(countsTheSame.judge(counts(5), counts(5))).toEqual([]);
  expect(countsTheSame.judge(counts(5), counts(6))).toEqual([{ at: "/input_tokens", expected: "5", actual: "6" }]);
  expect(countsMore.judge(counts(5), counts(6))).toEqual([]);
  expect(countsMore.judge(counts(5), counts(5))).toHaveLength(1);
});

test("a count is near the usage of the message, those of the cache included", () => {
  const used = (usage: Record<string, number>): Exchange => plain({ ...message, usage });
  const cached = used({ input_tokens: 1, cache_read_input_tokens: 99, output_tokens: 1 });
  expect(bothCounted.met(counts(60), cached)).toBe(true);
  expect(bothCounted.met(counts("60"), cached)).toBe(false);
  expect(bothCounted.met(counts(60), used({ output_tokens: 1 }))).toBe(false);
  expect([51, 149].flatMap((value) => countsNearUsage.judge(counts(value), cached))).toEqual([]);
  expect([50, 150].map((value) => countsNearUsage.judge(counts(value), cached).length)).toEqual([1, 1]);
});

test("what messages accept is accepted", () => {
  expect([plain(message), refused].map((first) => firstAccepted.met(first, refused))).toEqual([true, false]);
  expect(secondAccepted.judge(plain(message), counts(5))).toEqual([]);
  expect(secondAccepted.judge(plain(message), refused)).toEqual([
    { at: "status", expected: "200, as before", actual: "404 not_found_error: no" },
  ]);
});

test("what is added never makes a prompt shorter", () => {
  expect([counts(5), counts(6)].flatMap((second) => countsNoLess.judge(counts(5), second))).toEqual([]);
  expect(countsNoLess.judge(counts(5), counts(4))).toEqual([
    { at: "/input_tokens", expected: "at least 5", actual: "4" },
  ]);
});
