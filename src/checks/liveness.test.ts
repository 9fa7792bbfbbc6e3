import { expect, test } from "vitest";

import type { Exchange, Frame } from "../model/exchange.ts";
import { arrivesOverTime, secondIsLong } from "./liveness.ts";
import { event, exchange, message } from "./testing/exchanges.ts";

/** A stream of 60 deltas, their arrivals given by their position. */
function stream(at: (position: number) => number, words = "eleven twelve ", tokens = 200): Exchange {
  const payloads = [
    { type: "message_start", message: { ...message, content: [], stop_reason: null } },
    { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
    ...Array.from({ length: 60 }, () => ({
      type: "content_block_delta",
      index: 0,
      delta: { type: "text_delta", text: words },
    })),
    { type: "content_block_stop", index: 0 },
    {
      type: "message_delta",
      delta: { stop_reason: "end_turn", stop_sequence: null },
      usage: { output_tokens: tokens },
    },
    { type: "message_stop" },
  ];
  const frames = payloads.map((payload, position): Frame => ({
    at: at(position),
    event: payload.type,
    data: JSON.stringify(payload),
  }));
  return exchange({}, { text: payloads.map((payload) => event(payload)).join(""), frames }, true);
}

const short = (took: number): Exchange => stream(() => took, "a", 4);
const found = (long: Exchange, took = 40): readonly string[] =>
  arrivesOverTime.judge(short(took), long).map(({ actual }) => actual);

test("a burst after a long wait is found, also behind an early first event", () => {
  for (const at of [() => 1800, (position: number) => (position === 0 ? 5 : 1800 + position / 10)]) {
    expect(secondIsLong.met(short(40), stream(at))).toBe(true);
    expect(found(stream(at))).toHaveLength(1);
  }
  expect(found(stream(() => 1800))).toEqual([
    "60 deltas within 0 ms, after 1800 ms of none; a short answer took 40 ms",
  ]);
});

test("deltas that come one after the other are live, however quick the model is", () => {
  // 200 tokens in 100 ms: 2,000 a second.
  expect(found(stream((position) => 1500 + (position * 100) / 60))).toEqual([]);
});

test("a wait that a short answer has, too, is that of a queue", () => {
  const queued = stream(() => 1300);
  expect([1290, 1500, 700].flatMap((took) => found(queued, took))).toEqual([]);
  expect(found(queued, 500)).toHaveLength(1);
});

test("an answer that came at once shows nothing against it, a short one nothing at all", () => {
  expect(
    [3, 900].flatMap((at) =>
      found(
        stream(() => at),
        0,
      ),
    ),
  ).toEqual([]);
  expect(
    secondIsLong.met(
      short(3),
      stream(() => 1800, "eleven twelve ", 60),
    ),
  ).toBe(false);
  expect(
    secondIsLong.met(
      short(3),
      stream(() => 1800, "a"),
    ),
  ).toBe(false);
});
