import { expect, test } from "vitest";

import { firstIsAccepted, oneModel } from "./one-model.ts";
import { event, message, plain, streamed } from "./testing/exchanges.ts";

const named = (model: string) => plain({ ...message, model });
const refused = plain({ type: "error", error: { type: "x", message: "y" } }, {}, { status: 400 });

test("one model, whatever its name, plain and streamed", () => {
  const events = [
    event({ type: "message_start", message: { ...message, model: "alias-of", content: [] } }),
    event({ type: "message_delta", delta: { stop_reason: "end_turn", stop_sequence: null }, usage: {} }),
    event({ type: "message_stop" }),
  ];
  expect(oneModel.judge([named("alias-of"), named("alias-of"), streamed(events.join(""))])).toEqual([]);
});

test("another model in a later answer", () => {
  expect(oneModel.judge([named("a"), named("a"), named("b")])).toMatchObject([
    { at: "/model", expected: '"a"', actual: '"b"' },
  ]);
});

test("what names no model is left out: others judge it", () => {
  expect(oneModel.judge([refused, named("a"), plain({ ...message, model: null })])).toEqual([]);
  expect(oneModel.judge([])).toEqual([]);
});

test("where the first request is refused, there is no model to ask for", () => {
  expect(firstIsAccepted.met(named("a"), refused)).toBe(true);
  expect(firstIsAccepted.met(refused, named("a"))).toBe(false);
});
