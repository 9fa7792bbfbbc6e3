import { expect, test } from "vitest";

import type { Exchange, Frame } from "../model/exchange.ts";
import { isKeptAlive, keptAliveByPings } from "./keep-alive.ts";
import { exchange } from "./testing/exchanges.ts";

const ping = 'event: ping\ndata: {"type":"ping"}\n\n';
const start = 'event: message_start\ndata: {"type":"message_start"}\n\n';

/** A stream from its chunks: when each came, and what it was. */
function stream(...parts: readonly (readonly [at: number, text: string])[]): Exchange {
  const frames = parts
    .filter(([, text]) => text.includes("event: "))
    .map(([at, text]): Frame => ({ at, event: /event: (\S+)/u.exec(text)?.[1] ?? "", data: "{}" }));
  const chunks = parts.map(([at, text]) => [at, new TextEncoder().encode(text).length] as const);
  return exchange({}, { text: parts.map(([, text]) => text).join(""), chunks, frames }, true);
}

test("comments alone do not keep a stream alive, at its beginning or later", () => {
  const first = stream([100, ": still here\n\n"], [600, ": é\r\n\r\n"], [1100, ": still here\n\n"], [1600, start]);
  const later = stream([5, start], [500, ": a\n\n"], [900, ": b\n\n"], [1300, ": c\n\n"], [1500, start]);
  for (const one of [first, later]) {
    expect(isKeptAlive(one)).toBe(true);
    expect(keptAliveByPings.judge(one)).toHaveLength(1);
  }
  expect(keptAliveByPings.judge(first)[0]?.actual).toBe("3 comments and no event for 1600 ms");
});

test("a ping after comments does", () => {
  const one = stream([100, ": a\n\n"], [600, ": b\n\n"], [1100, ": c\n\n"], [1600, ping], [1700, start]);
  expect(isKeptAlive(one)).toBe(true);
  expect(keptAliveByPings.judge(one)).toEqual([]);
});

test("comments between events that come are no sign of a silence, nor is a single one", () => {
  expect(isKeptAlive(stream([1, ": a\n\n"], [2, start], [3, ": b\n\n"], [4, ping], [5, ": c\n\n"], [6, start]))).toBe(
    false,
  );
  expect(isKeptAlive(stream([5, start], [5000, ": a\n\n"], [9000, start]))).toBe(false);
  expect(isKeptAlive(stream([5, start], [9000, start]))).toBe(false);
});
