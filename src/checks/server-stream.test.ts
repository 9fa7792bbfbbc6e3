import { expect, test } from "vitest";

import type { JsonObject } from "../model/json.ts";
import { inputComesByDeltas, resultsStartComplete, streamsServerCall, streamsServerResult } from "./server-stream.ts";
import { event, message, streamed } from "./testing/exchanges.ts";

const call = { type: "server_tool_use", id: "srvtoolu_1", name: "web_search", input: {} };
const result = { type: "web_search_tool_result", tool_use_id: "srvtoolu_1", content: [] };
const json = (partial_json: string): JsonObject => ({ type: "input_json_delta", partial_json });

/** A stream of one block with these deltas. */
function stream(block: JsonObject, deltas: readonly JsonObject[], reason = "end_turn") {
  const events = [
    { type: "message_start", message: { ...message, content: [], stop_reason: null } },
    { type: "content_block_start", index: 0, content_block: block },
    { type: "ping" },
    ...deltas.map((delta) => ({ type: "content_block_delta", index: 0, delta })),
    { type: "content_block_stop", index: 0 },
    { type: "message_delta", delta: { stop_reason: reason, stop_sequence: null }, usage: { output_tokens: 2 } },
    { type: "message_stop" },
  ];
  return streamed(events.map((one) => event(one)).join(""));
}

test("the input of a call comes by deltas", () => {
  const good = stream(call, [json(""), json('{"query":'), json('"x"}')]);
  expect(streamsServerCall(good)).toBe(true);
  expect(streamsServerResult(good)).toBe(false);
  expect(inputComesByDeltas.judge(good)).toEqual([]);
  expect(inputComesByDeltas.judge(stream(call, []))).toEqual([]);
  expect(inputComesByDeltas.judge(stream({ ...call, input: { query: "x" } }, []))).toHaveLength(1);
  expect(inputComesByDeltas.judge(stream(call, [json('{"query"')]))).toHaveLength(1);
  expect(inputComesByDeltas.judge(stream(call, [json('{"query"')], "max_tokens"))).toEqual([]);
});

test("a result is complete at its start", () => {
  expect(streamsServerResult(stream(result, []))).toBe(true);
  expect(resultsStartComplete.judge(stream(result, []))).toEqual([]);
  expect(resultsStartComplete.judge(stream({ ...result, content: undefined }, []))).toHaveLength(1);
  expect(resultsStartComplete.judge(stream(result, [{ type: "text_delta", text: "x" }]))).toHaveLength(1);
});
