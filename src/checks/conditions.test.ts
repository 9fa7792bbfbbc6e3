import { expect, test } from "vitest";

import type { Exchange } from "../model/exchange.ts";
import type { Condition } from "../model/finding.ts";
import { calledTool, notStopped, says, saysExactly, saysSomething, stopped, textMatches } from "./conditions.ts";
import { message, plain } from "./testing/exchanges.ts";

const saying = (text: string): Exchange => plain({ ...message, content: [{ type: "text", text }] });
const hi = saying("hi");
const calling = plain({ ...message, content: [{ type: "tool_use", id: "toolu_1", name: "add", input: {} }] });

test.each<readonly [Condition, Exchange]>([
  [stopped("end_turn", "max_tokens"), hi],
  [notStopped("max_tokens"), hi],
  [says("h"), hi],
  [saysExactly("hi"), hi],
  [saysExactly("hi"), saying(' "hi." \n')],
  [saysExactly("hi"), saying("**hi**")],
  [saysExactly(""), plain({ ...message, content: [] })],
  [textMatches(/^h/gu, "begins with h"), hi],
  [saysSomething, hi],
  [calledTool, calling],
])("met: %o", (condition, one) => {
  expect(condition.met(one)).toBe(true);
  expect(condition.met(one)).toBe(true);
});

test.each<readonly [Condition, Exchange]>([
  [stopped("max_tokens"), hi],
  [notStopped("end_turn"), hi],
  [says("o"), hi],
  [saysExactly("hi"), saying("hi there")],
  [textMatches(/^i/u, "begins with i"), hi],
  [saysSomething, calling],
  [calledTool, hi],
])("not met: %o", (condition, one) => {
  expect(condition.met(one)).toBe(false);
});

test("nothing is met where there is no message", () => {
  const refused = plain({ type: "error" }, {}, { status: 400 });
  const all = [stopped("end_turn"), notStopped("x"), says("x"), saysExactly(""), textMatches(/(?:)/u, ""), calledTool];
  expect(all.filter((condition) => condition.met(refused))).toEqual([]);
});
