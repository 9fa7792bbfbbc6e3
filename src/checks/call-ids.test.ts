import { expect, test } from "vitest";

import { callIdsAreNew, callIdsHavePrefix, callsOnceMore } from "./call-ids.ts";
import { message, plain } from "./testing/exchanges.ts";

const call = (id: string) => ({ type: "tool_use", id, name: "get_weather", input: {} });
const messages = [
  { role: "user", content: "Hi." },
  { role: "assistant", content: [call("toolu_1")] },
  { role: "user", content: [{ type: "tool_result", tool_use_id: "toolu_1" }] },
];
const next = (id: string) => plain({ ...message, content: [call(id)] }, { messages });

test("a call has an id that no call before it has", () => {
  expect(callIdsAreNew.judge(next("toolu_2"))).toEqual([]);
  expect(callIdsAreNew.judge(next("toolu_1")).map(({ at }) => at)).toEqual(["/content/0/id"]);
  const first = plain({ ...message, content: [call("toolu_1")] });
  expect(callIdsAreNew.judge(first)).toEqual([]);
  expect([first, next("toolu_1"), plain(message, { messages })].map(callsOnceMore)).toEqual([false, true, false]);
});

test("ids of calls begin with toolu_", () => {
  expect(callIdsHavePrefix.judge(next("toolu_vrtx_2"))).toEqual([]);
  expect(callIdsHavePrefix.judge(next("call_2"))).toHaveLength(1);
});
