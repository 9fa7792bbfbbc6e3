import { expect, test } from "vitest";

import type { JsonValue } from "../model/json.ts";
import { firstEndsByItself, secondHasRoom } from "./room.ts";
import { message, plain } from "./testing/exchanges.ts";

const answer = (max_tokens: number, stop_reason: string, output_tokens: JsonValue) =>
  plain({ ...message, stop_reason, usage: { input_tokens: 9, output_tokens } }, { max_tokens });
const short = answer(64, "end_turn", 5);

test("only a natural end within the smaller limit can be compared", () => {
  expect(firstEndsByItself.met(short, answer(256, "max_tokens", 5))).toBe(true);
  expect(firstEndsByItself.met(short, answer(64, "end_turn", 5))).toBe(false);
  expect(firstEndsByItself.met(answer(64, "max_tokens", 64), answer(256, "end_turn", 80))).toBe(false);
  expect(firstEndsByItself.met(short, answer(256, "max_tokens", "5"))).toBe(false);
});

test("an answer is not cut with room to spare", () => {
  expect(secondHasRoom.judge(short, answer(256, "end_turn", 5))).toEqual([]);
  expect(secondHasRoom.judge(short, answer(256, "max_tokens", 256))).toEqual([]);
  expect(secondHasRoom.judge(short, answer(256, "max_tokens", 5))).toEqual([
    { at: "/stop_reason", expected: "no max_tokens after 5 tokens, with room for 256", actual: '"max_tokens"' },
  ]);
});
