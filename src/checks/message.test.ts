import { expect, test } from "vitest";

import type { Check } from "../model/finding.ts";
import type { Exchange } from "../model/exchange.ts";
import type { JsonObject } from "../model/json.ts";
import {
  callsOnly,
  contentEmpty,
  member,
  memberMatches,
  outputTokensAtMost,
  stopReasonIs,
  textExcludes,
  textIncludes,
  toolCalls,
  toolInputIs,
} from "./message.ts";
import { message, plain } from "./testing/exchanges.ts";

const call = (name: string, input: JsonObject = {}): JsonObject => ({
  type: "tool_use",
  id: `toolu_${name}`,
  name,
  input,
});
const saying = (...content: readonly JsonObject[]): Exchange => plain({ ...message, content });
const hi = plain(message);
const adds = saying(call("add", { a: [1, { b: 2 }] }));
const two = saying(call("add"), { type: "text", text: "and" }, call("sub"));

test.each<readonly [Check, Exchange]>([
  [member("/role", "assistant"), hi],
  [member("/stop_details", null), hi],
  [member("/usage", { output_tokens: 2, input_tokens: 9 }), hi],
  [memberMatches("/id", /^msg_/u, "msg_"), hi],
  [stopReasonIs("end_turn", "max_tokens"), hi],
  [textExcludes(["ho"]), hi],
  [textIncludes(["h", "i"]), hi],
  [contentEmpty, saying()],
  [outputTokensAtMost(2), hi],
  [toolCalls({ exactly: 0 }), hi],
  [toolCalls({ exactly: 2 }), two],
  [toolCalls({ atLeast: 1, atMost: 2 }), two],
  [callsOnly(["add", "sub"]), two],
  [toolInputIs({ a: [1, { b: 2 }] }), adds],
])("holds: %o", (check, one) => {
  expect(check.judge(one)).toEqual([]);
});

test.each<readonly [Check, Exchange, at: string, expected: string, actual: string]>([
  [member("/role", "user"), hi, "/role", '"user"', '"assistant"'],
  [member("/content/1/text", "x"), hi, "/content/1/text", '"x"', "absent"],
  [memberMatches("/id", /^chat/u, "like chat"), hi, "/id", "like chat", '"msg_1"'],
  [stopReasonIs("max_tokens", "refusal"), hi, "/stop_reason", '"max_tokens" or "refusal"', '"end_turn"'],
  [textExcludes(["i"]), hi, "/content", 'no "i"', "hi"],
  [textIncludes(["h", "o"]), hi, "/content", 'a text with "o"', '"hi"'],
  [contentEmpty, hi, "/content", "[]", '[{"type":"text","text":"hi"}]'],
  [outputTokensAtMost(1), hi, "/usage/output_tokens", "at most 1", "2"],
  [toolCalls({ exactly: 1 }), two, "/content", "exactly 1 tool_use blocks", '2: ["add","sub"]'],
  [toolCalls({ atMost: 1 }), two, "/content", "at most 1 tool_use blocks", '2: ["add","sub"]'],
  [toolCalls({ atLeast: 1 }), hi, "/content", "at least 1 tool_use blocks", "0: []"],
  [callsOnly(["add"]), two, "/content/2/name", 'only calls of "add"', '"sub"'],
  [callsOnly([]), adds, "/content/0/name", "no call of a tool", '"add"'],
  [toolInputIs({ a: [1] }), adds, "/content/0/input", '{"a":[1]}', '{"a":[1,{"b":2}]}'],
])("does not hold: %o", (check, one, at, expected, actual) => {
  expect(check.judge(one)).toEqual([{ at, expected, actual }]);
});

test("no message is a matter for another check", () => {
  const refused = plain({ type: "error", error: { type: "x", message: "y" } }, {}, { status: 400 });
  const checks = [
    member("/role", "x"),
    stopReasonIs("x"),
    textIncludes(["x"]),
    contentEmpty,
    toolCalls({ exactly: 1 }),
  ];
  expect(checks.flatMap((check) => check.judge(refused))).toEqual([]);
});
