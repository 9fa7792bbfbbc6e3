import { expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../model/json.ts";
import { message, plain } from "./testing/exchanges.ts";
import {
  callsBesideServerTools,
  callsTypedClientTool,
  clientToolsAreCalledByName,
  notDropped,
  ownCallsAreServerCalls,
  secondCalls,
  secondIsNotCut,
  usesServerTool,
} from "./typed-tools.ts";

const search = { type: "web_search_20250305", name: "web_search" };
const bash = { type: "bash_20250124", name: "bash" };
const weather = { name: "get_weather", input_schema: { type: "object" } };
const call = (type: string, name: string): JsonObject => ({
  type,
  id: type === "tool_use" ? "toolu_1" : "srvtoolu_1",
  name,
  input: {},
});
const says = (tools: readonly JsonObject[], content: readonly JsonValue[], more: JsonObject = {}) =>
  plain({ ...message, ...more, content }, { tools });

test("what the endpoint runs is not called by tool_use; a client's tool beside it is", () => {
  const own = says([search, weather], [call("tool_use", "web_search")]);
  expect(callsBesideServerTools(own)).toBe(true);
  expect(ownCallsAreServerCalls.judge(own)).toHaveLength(1);
  expect(ownCallsAreServerCalls.judge(says([search, weather], [call("tool_use", "get_weather")]))).toEqual([]);
  expect(ownCallsAreServerCalls.judge(says([search], [call("server_tool_use", "web_search")]))).toEqual([]);
  const custom = { ...weather, name: "web_search" };
  expect(callsBesideServerTools(says([custom], [call("tool_use", "web_search")]))).toBe(false);
});

test("a typed tool of the client is called by a tool_use of its name", () => {
  const right = says([bash], [call("tool_use", "bash")]);
  expect(callsTypedClientTool(right)).toBe(true);
  expect(clientToolsAreCalledByName.judge(right)).toEqual([]);
  expect(clientToolsAreCalledByName.judge(says([bash], [call("tool_use", "bash_20250124")]))).toHaveLength(1);
  expect(clientToolsAreCalledByName.judge(says([bash], [call("server_tool_use", "bash")]))).toHaveLength(1);
  expect(callsTypedClientTool(says([bash, weather], [call("tool_use", "bash")]))).toBe(false);
  expect(callsTypedClientTool(says([bash], []))).toBe(false);
});

test("a forced tool that is not called was dropped, unless the answer was cut or refused", () => {
  const words = [{ type: "text", text: "It is Sunday." }];
  const { judge } = notDropped("bash");
  expect(judge(says([bash], words))).toHaveLength(1);
  expect(judge(says([bash], [call("tool_use", "bash")]))).toEqual([]);
  expect(judge(says([bash], words, { stop_reason: "max_tokens" }))).toEqual([]);
  expect(judge(plain({ type: "error", error: {} }, { tools: [bash] }, { status: 400 }))).toEqual([]);
});

test("a forced search that is not made shows in an answer that was not cut", () => {
  const words = [{ type: "text", text: "It is 96 metres high." }];
  const made = says([search], [call("server_tool_use", "web_search")]);
  const [unmade, cut] = [says([search], words), says([search], words, { stop_reason: "max_tokens" })];
  expect([made, unmade].map(usesServerTool.met)).toEqual([true, false]);
  expect([made, unmade, cut].map((second) => secondIsNotCut.met(made, second))).toEqual([true, true, false]);
  const { judge } = secondCalls("web_search");
  expect(judge(made, unmade)).toHaveLength(1);
  expect(judge(unmade, made)).toEqual([]);
});
