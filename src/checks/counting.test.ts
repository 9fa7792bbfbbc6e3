import { expect, test } from "vitest";

import type { Condition } from "../model/finding.ts";
import {
  belowMaxTokens,
  countsShortOf,
  countsTo,
  countsUpTo,
  leaksNothing,
  reachedMaxTokens,
  saysUncut,
  stoppedAfterCount,
  stoppedInCount,
} from "./counting.ts";
import { message, plain } from "./testing/exchanges.ts";

const says = (words: string, more = {}) => plain({ ...message, content: [{ type: "text", text: words }], ...more });
const used = (output_tokens: number | null) => says("hi", { usage: { input_tokens: 9, output_tokens } });
const meets = (condition: Condition, words: string, more = {}): boolean => condition.met(says(words, more));

test("a count is numbers from 1 up, whatever comes before and nothing after", () => {
  for (const words of ["1 2 3", "1 2 3 ", "1, 2, 3,", "1\n2\n3\n", "From 1 to 20: 1 2 3"])
    expect(meets(countsTo(3), words)).toBe(true);
  for (const words of ["1 2", "1 2 3 4", "1 2 4", "2 3", "1 2 3 done", "1 2 3 1", "123", ""])
    expect(meets(countsTo(3), words)).toBe(false);
});

test("an unfinished count may be empty, but is no refusal and no other text", () => {
  expect(meets(countsShortOf(20), "1 2 3")).toBe(true);
  expect(meets(countsShortOf(20), "")).toBe(true);
  expect(meets(countsShortOf(20), "1 2 3 4 5 6 7 8 9 1")).toBe(true);
  expect(meets(countsShortOf(20), "Certainly! 1 2 3")).toBe(true);
  expect(meets(countsShortOf(20), "1 2 3 4 5 6 7 8 9 2")).toBe(false);
  expect(meets(countsShortOf(3), "1 2 3")).toBe(false);
  expect(meets(countsShortOf(20), "I would rather not")).toBe(false);
  expect(meets(countsShortOf(20), "", { stop_reason: "refusal" })).toBe(false);
});

test("tokens left are those of max_tokens, 64 here, that the answer did not use", () => {
  expect([1, 63, 64, 65].map((count) => belowMaxTokens.met(used(count)))).toEqual([true, true, false, false]);
  expect([1, 63, 64, 65].map((count) => reachedMaxTokens.met(used(count)))).toEqual([false, false, true, true]);
  expect([belowMaxTokens.met(used(null)), reachedMaxTokens.met(used(null))]).toEqual([false, false]);
});

test("no condition is met without a message", () => {
  const refused = plain({ type: "error", error: { type: "api_error", message: "1" } }, {}, { status: 500 });
  for (const one of [countsTo(1), countsTo(0), countsShortOf(9), belowMaxTokens, reachedMaxTokens])
    expect(one.met(refused)).toBe(false);
});

test("a beginning of the stop sequence after the count is a leak", () => {
  const stopped = (words: string) => says(words, { stop_reason: "stop_sequence", stop_sequence: "4 5 6" });
  const leaks = (words: string): number => leaksNothing(3, "4 5 6").judge(stopped(words)).length;
  expect(["1 2 3", "1 2 3 ", "1 2 3 4", "1 2 3 4 5 ", "1 2 3 4 5 6"].map(leaks)).toEqual([0, 0, 1, 1, 0]);
  const condition = stoppedInCount(3, "4 5 6");
  expect(["1 2 3", "1 2 3 4", "1 2", "pong"].map((words) => condition.met(stopped(words)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(condition.met(says("1 2 3 4"))).toBe(false);
});

test("a count that stopped at a number goes to the one before, unless it has something else in between", () => {
  const stopped = (words: string) => says(words, { stop_reason: "stop_sequence", stop_sequence: "7" });
  const short = (words: string): number => countsUpTo(7).judge(stopped(words)).length;
  const right = ["1 2 3 4 5 6", "Certainly! 1 2 3 4 5 6 ", "1 2 3 4 5 6 7 8"];
  expect(right.map(short)).toEqual([0, 0, 0]);
  expect(["1 2 3 4", "Certainly! 1 2 3 4 5"].map(short)).toEqual([1, 1]);
  const { met } = stoppedAfterCount("7");
  expect([...right, "1 2 3 4"].map((words) => met(stopped(words)))).toEqual([true, true, true, true]);
  const others = ["", "1 2", "1 2 3 ...", "1 2 3 to ", "1 2 3 5", "pong"];
  expect(others.filter((words) => met(stopped(words)))).toEqual([]);
  expect(met(says("1 2 3 4"))).toBe(false);
  expect(met(says("1 2 3 4", { stop_reason: "stop_sequence", stop_sequence: "8" }))).toBe(false);
});

test("an answer is uncut where it is the words alone, or has them and half of its tokens left", () => {
  const answer = (words: string, output_tokens: number) => says(words, { usage: { input_tokens: 9, output_tokens } });
  expect(saysUncut("pong").met(answer("pong.", 63))).toBe(true);
  expect(saysUncut("pong").met(answer("pong", 64))).toBe(false);
  expect(saysUncut("pong").met(answer("Sure! pong (done)", 32))).toBe(true);
  expect(saysUncut("pong").met(answer("Sure! pong (done)", 33))).toBe(false);
  expect(saysUncut("pong").met(answer("ping", 2))).toBe(false);
});
