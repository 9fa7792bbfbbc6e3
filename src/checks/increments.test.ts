import { expect, test } from "vitest";

import type { Exchange } from "../model/exchange.ts";
import { deltasAreIncrements, hasSeveralDeltas } from "./increments.ts";
import { event, streamed } from "./testing/exchanges.ts";

const stream = (...texts: readonly string[]): Exchange =>
  streamed(
    texts.map((text) => event({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text } })).join(""),
  );
const found = (...texts: readonly string[]): number => deltasAreIncrements.judge(stream(...texts)).length;

test("deltas that come twice, and cumulative ones, are no increments", () => {
  expect(found("1 ", "1 ", "2 ", "2 ", "3", "3")).toBe(1);
  expect(found("1", "1 2", "1 2 3", "1 2 3 4")).toBe(1);
});

test("a text may repeat itself", () => {
  expect(found("ha", "ha", "ha", "ha", "ha", "ha")).toBe(0);
  expect(found("ha", "ha", "ho", "ho")).toBe(0);
  expect(found("1", "10", "100")).toBe(0);
  expect(found("1 ", "2 ", "3 ", "4")).toBe(0);
});

test("few deltas show nothing", () => {
  expect([stream("1 ", "2 ", "3 "), stream("1 ", "2 ", "3 ", "4")].map(hasSeveralDeltas)).toEqual([false, true]);
});
