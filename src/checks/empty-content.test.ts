import { expect, test } from "vitest";

import { emptyOnceAtMost } from "./empty-content.ts";
import { message, plain } from "./testing/exchanges.ts";

const empty = (stop_reason: string) => plain({ ...message, content: [], stop_reason });
const full = plain(message);

test("one empty answer may be, two are found", () => {
  expect(emptyOnceAtMost.judge([full, empty("end_turn"), full])).toEqual([]);
  expect(emptyOnceAtMost.judge([full, empty("end_turn"), empty("end_turn")])).toHaveLength(2);
});

test("an answer that was cut or refused may be empty", () => {
  expect(emptyOnceAtMost.judge([empty("max_tokens"), empty("refusal"), empty("end_turn")])).toEqual([]);
});
