import { assert, array, boolean, integer, property, record } from "fast-check";
import { expect, test } from "vitest";

import { allocate, eachRegion, fitted } from "./allocate.ts";

const cheap = (regions: number) => ({ regions, refused: true });
const dear = (regions: number) => ({ regions, refused: false });
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

test("without a number every region is reached once, and few regions that make a model run a few times more", () => {
  expect(eachRegion([cheap(300), dear(20), dear(1), cheap(0)])).toEqual([300, 20, 8, 0]);
});

test("where there are fewer draws than cases, those that no model answers come first", () => {
  expect(allocate([dear(5), cheap(5), cheap(5)], 2)).toEqual([0, 1, 1]);
});

test("a first round through the regions comes before a second one, and four of five draws are cheap", () => {
  expect(allocate([cheap(100), dear(100)], 100)).toEqual([80, 20]);
  expect(allocate([cheap(10), dear(100)], 100)).toEqual([10, 90]);
  expect(allocate([cheap(10), dear(10)], 1020)).toEqual([810, 210]);
  expect(allocate([cheap(100), cheap(3), dear(2), dear(2)], 1107)).toEqual([500, 403, 102, 102]);
});

const shares = array(record({ regions: integer({ min: 0, max: 500 }), refused: boolean() }), { maxLength: 8 });

test("all draws are given, to cases that have regions, each of them at least one where there are enough", () => {
  assert(
    property(shares, integer({ min: 0, max: 5000 }), (some, runs) => {
      const counts = allocate(some, runs);
      const live = some.filter(({ regions }) => regions > 0).length;
      const right = live === 0 ? 0 : runs;
      const each = some.every(({ regions }, at) => (regions > 0 && runs >= live ? counts[at] !== 0 : true));
      const none = some.every(({ regions }, at) => regions > 0 || counts[at] === 0);
      return sum(counts) === right && each && none && counts.every((count) => Number.isInteger(count) && count >= 0);
    }),
  );
});

test("what does not fit into the budget is cut back by one factor, and only what costs of the kind that is short", () => {
  const refused = { requests: 1, modelCalls: 0, outputTokens: 0 };
  const pair = { requests: 2, modelCalls: 2, outputTokens: 100 };
  const endless = { requests: 1e9, modelCalls: 1e9, outputTokens: 1e9 };
  expect(fitted([800, 100], [refused, pair], endless)).toEqual([800, 100]);
  expect(fitted([800, 100], [refused, pair], { ...endless, modelCalls: 50 })).toEqual([800, 25]);
  expect(fitted([800, 100], [refused, pair], { ...endless, outputTokens: 1000 })).toEqual([800, 10]);
  expect(fitted([800, 100], [refused, pair], { ...endless, requests: 500 })).toEqual([400, 50]);
  expect(fitted([800, 100], [refused, pair], { ...endless, requests: -5 })).toEqual([0, 0]);
});
