import { expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../model/json.ts";
import {
  callsHaveResults,
  endsAfterServerCalls,
  errorsHaveCodes,
  goesOnAfterPause,
  hasFailed,
  hasServerResult,
  isServerResult,
  noCallPending,
  resultsFollowCalls,
} from "./server-blocks.ts";
import { message, plain } from "./testing/exchanges.ts";

const call = (id: string): JsonObject => ({ type: "server_tool_use", id, name: "web_search", input: {} });
const result = (id: string, content: JsonValue = []): JsonObject => ({
  type: "web_search_tool_result",
  tool_use_id: id,
  content,
});
const failed = (code: JsonValue): JsonObject => result("a", { type: "web_search_tool_result_error", error_code: code });
const says = (content: readonly JsonObject[], more: JsonObject = {}, request: JsonObject = {}) =>
  plain({ ...message, ...more, content }, request);
const at = (violations: readonly { readonly at: string }[]): readonly string[] => violations.map((one) => one.at);

test("a result is one of a tool that the endpoint runs", () => {
  const types = ["web_fetch_tool_result", "bash_code_execution_tool_result"];
  expect(types.every((type) => isServerResult({ type }))).toBe(true);
  const others = ["tool_result", "mcp_tool_result", "text", 5];
  expect(others.some((type) => isServerResult({ type }))).toBe(false);
});

test("results follow their calls, in the answer or in the turns that were sent", () => {
  expect(resultsFollowCalls.judge(says([call("a"), result("a"), call("b"), result("b")]))).toEqual([]);
  expect(at(resultsFollowCalls.judge(says([result("a"), call("a")])))).toEqual(["/content/0/tool_use_id"]);
  expect(at(resultsFollowCalls.judge(says([call("a"), result("b")])))).toEqual(["/content/1/tool_use_id"]);
  const messages = [
    { role: "user", content: "Hi." },
    { role: "assistant", content: [call("a")] },
  ];
  expect(resultsFollowCalls.judge(says([result("a")], {}, { messages }))).toEqual([]);
});

test("a call without its result is a finding where the answer came to its natural end", () => {
  const open = says([call("a"), result("a"), call("b")]);
  expect(endsAfterServerCalls(open)).toBe(true);
  expect(at(callsHaveResults.judge(open))).toEqual(["/content/2"]);
  expect(callsHaveResults.judge(says([call("a"), result("a")]))).toEqual([]);
  expect(endsAfterServerCalls(says([call("a")], { stop_reason: "pause_turn" }))).toBe(false);
});

test("an error has a code; an unknown one is allowed", () => {
  expect(hasFailed(says([call("a"), result("a")]))).toBe(false);
  expect(hasServerResult(says([call("a"), failed("teapot")]))).toBe(true);
  expect(errorsHaveCodes.judge(says([call("a"), failed("teapot")]))).toEqual([]);
  for (const code of [null, 5, ""])
    expect(at(errorsHaveCodes.judge(says([failed(code)])))).toEqual(["/content/0/content/error_code"]);
});

test("a pause leaves no call of the client open, and is known by its last turn", () => {
  const toolUse = { type: "tool_use", id: "toolu_1", name: "get_weather", input: {} };
  expect(noCallPending.judge(says([call("a"), result("a")]))).toEqual([]);
  expect(at(noCallPending.judge(says([call("a"), toolUse])))).toEqual(["/content/1"]);
  const last = (turn: JsonObject): boolean =>
    goesOnAfterPause(says([], {}, { messages: [{ role: "user", content: "Hi." }, turn] }));
  expect(last({ role: "assistant", content: [call("a"), result("a")] })).toBe(true);
  expect(last({ role: "assistant", content: [{ type: "text", text: "x" }] })).toBe(false);
  expect(last({ role: "user", content: "x" })).toBe(false);
});
