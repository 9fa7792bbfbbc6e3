import { expect, test } from "vitest";

import { answeredOrBusy, idsDiffer, isAnswered, streamIsWhole, streamsAreWhole, undisturbed } from "./concurrent.ts";
import { event, message, plain, streamed } from "./testing/exchanges.ts";
import { understoodRefusal } from "./understood-refusal.ts";

const refused = (status: number, type: string) =>
  plain({ type: "error", error: { type, message: "no" } }, {}, { status });
const start = event({ type: "message_start", message: { ...message, content: [], stop_reason: null } });
const block = event({ type: "content_block_start", index: 0, content_block: { type: "text", text: "" } });
const delta = (index: number) =>
  event({ type: "content_block_delta", index, delta: { type: "text_delta", text: "hi" } });
const end = [
  event({ type: "content_block_stop", index: 0 }),
  event({
    type: "message_delta",
    delta: { stop_reason: "end_turn", stop_sequence: null },
    usage: { output_tokens: 2 },
  }),
  event({ type: "message_stop" }),
].join("");
const whole = streamed(start + block + delta(0) + end);

test("ids differ, and answers without one are judged elsewhere", () => {
  const other = plain({ ...message, id: "msg_2" });
  expect(idsDiffer.judge([plain(message), other, refused(429, "rate_limit_error")])).toEqual([]);
  expect(idsDiffer.judge([plain(message), other, plain(message)])).toMatchObject([{ at: "/id", actual: '"msg_1"' }]);
});

test("a busy endpoint says so as published", () => {
  const busy = [refused(429, "rate_limit_error"), refused(529, "overloaded_error")];
  expect(answeredOrBusy.judge([plain(message), ...busy])).toEqual([]);
  const wrong = [
    refused(503, "api_error"),
    plain({ event: "queued" }, {}, { status: 202 }),
    plain("", {}, { status: 429 }),
  ];
  expect(answeredOrBusy.judge(wrong)).toHaveLength(3);
  expect([plain(message), ...busy].map(isAnswered.met)).toEqual([true, false, false]);
});

test("a stream is whole, or shows what came from elsewhere", () => {
  expect(streamIsWhole.judge(whole)).toEqual([]);
  expect(streamsAreWhole.judge([whole, refused(429, "rate_limit_error")])).toEqual([]);
  const mixed = streamed(start + block + delta(7) + delta(0) + end);
  const cut = streamed(start + block + delta(0));
  expect(streamsAreWhole.judge([whole, mixed, cut]).length).toBeGreaterThanOrEqual(2);
  expect(streamIsWhole.judge(cut)).toMatchObject([{ expected: "message_stop" }]);
});

test("a stream that was whole when it was asked for again shows nothing", () => {
  expect(undisturbed.met(whole)).toBe(true);
  expect(undisturbed.met({ ...whole, retries: 1 })).toBe(false);
  expect(undisturbed.met({ ...streamed(start + block), retries: 2 })).toBe(true);
});

test("a refusal that a client understands", () => {
  expect(
    [plain(message), refused(400, "invalid_request_error")].flatMap((one) => understoodRefusal.judge(one)),
  ).toEqual([]);
  expect(understoodRefusal.judge(refused(400, "api_error"))).toHaveLength(1);
  expect(understoodRefusal.judge(plain({ detail: "no" }, {}, { status: 400 }))).toHaveLength(1);
});
