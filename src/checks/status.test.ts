import { describe, expect, it } from "vitest";

import type { Exchange } from "../model/exchange.ts";
import type { Check } from "../model/finding.ts";
import { accepted, notServerError, rejected, rejectedWith4xx } from "./status.ts";
import { event, exchange, message, plain, streamed } from "./testing/exchanges.ts";

const error = { type: "error", error: { type: "invalid_request_error", message: "no" } };
const started = event({ type: "message_start", message: { ...message, content: [] } });
const { answer: _, ...unanswered } = exchange({}, {});
const hung: Exchange = { ...unanswered, trouble: { kind: "timeout-first-byte", message: "no byte in 30 s" } };

const actual = (check: Check, one: Exchange): string | undefined => check.judge(one)[0]?.actual;

describe("accepted", () => {
  it("takes a message, and a stream that starts one", () => {
    expect(accepted.judge(plain(message))).toEqual([]);
    expect(accepted.judge(streamed(started))).toEqual([]);
  });
  it("leaves it to the grammar to judge a stream that starts no message", () => {
    expect(accepted.judge(streamed('data: {"object":"chat.completion.chunk"}\n\n'))).toEqual([]);
    const plainly = { ...streamed('data: {"object":"chat.completion.chunk"}\n\n'), mode: "plain" } as const;
    expect(accepted.judge(plainly)).toHaveLength(1);
  });
  it.each([
    [plain({}), "200 with a body that is no message: {}"],
    [plain(error, {}, { status: 400 }), "400 invalid_request_error: no"],
    [plain(error, {}, { status: 500 }), "500 (server error) invalid_request_error: no"],
    [exchange({}, { status: 502, text: "<html>" }), "502 (server error)"],
    [streamed(event({ ...error, type: "error" })), "200 with an error event invalid_request_error: no"],
    [
      exchange({}, { text: '{"type":"message"' }),
      '200 with a body that is no message: JSON that ends early: {"type":"message"',
    ],
    [streamed(""), "200 with a stream that starts no message"],
    [streamed("data: [DONE]\n\n"), "200 with a stream that starts no message"],
    [hung, "no answer: timeout-first-byte, no byte in 30 s"],
  ])("tells what came instead: %#", (one, words) => {
    expect(actual(accepted, one)).toBe(words);
  });
});

describe("rejected", () => {
  it("takes exactly its status", () => {
    expect(rejected().judge(plain(error, {}, { status: 400 }))).toEqual([]);
    expect(rejected(404).judge(plain(error, {}, { status: 404 }))).toEqual([]);
    expect(rejected().judge(exchange({}, { status: 400, text: "<html>" }))).toEqual([]);
  });
  it.each([
    [plain(message), "200: accepted"],
    [streamed(started), "200: accepted"],
    [plain(error, {}, { status: 422 }), "422 invalid_request_error: no"],
    [exchange({}, { status: 500, text: "" }), "500 (server error)"],
    [hung, "no answer: timeout-first-byte, no byte in 30 s"],
  ])("tells an acceptance from a crash: %#", (one, words) => {
    expect(rejected().judge(one)).toEqual([{ at: "status", expected: "400", actual: words }]);
  });
});

it("any 4xx status is one", () => {
  const wrong = [200, 302, 399, 400, 499, 500].filter(
    (status) => rejectedWith4xx.judge(exchange({}, { status })).length > 0,
  );
  expect(wrong).toEqual([200, 302, 399, 500]);
});

it("a server error is 500 or more, and no answer is not its absence", () => {
  const wrong = [200, 404, 499, 500, 529].filter((status) => notServerError.judge(exchange({}, { status })).length > 0);
  expect(wrong).toEqual([500, 529]);
  expect(notServerError.judge(hung)).toHaveLength(1);
});
