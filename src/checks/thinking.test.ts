import { expect, test } from "vitest";

import type { Check } from "../model/finding.ts";
import type { Exchange } from "../model/exchange.ts";
import type { JsonObject, JsonValue } from "../model/json.ts";
import { redactedIsComplete } from "./redacted-thinking.ts";
import { event, message, plain, streamed } from "./testing/exchanges.ts";
import {
  beginsWithThinking,
  countsThinking,
  notStoppedInThinking,
  refusedOrWithoutThinking,
  signatureNotEmpty,
  thinkingIsOmitted,
  thinkingPrecedes,
  thinkingWithinOutput,
  thinksOfStopSequence,
} from "./thinking.ts";

const said = { type: "text", text: "Result: thirty-four" } as const;
const empty = { type: "text", text: "" } as const;
const call = { type: "tool_use", id: "toolu_1", name: "add", input: {} } as const;
const redacted = { type: "redacted_thinking", data: "eA==" } as const;
const thought = (thinking: string, signature = "c2ln"): JsonObject => ({ type: "thinking", thinking, signature });
const hm = thought("Hm.");
const holding = (content: readonly JsonValue[], stop_reason = "end_turn"): Exchange =>
  plain({ ...message, content, stop_reason });
const refused = (status: number): Exchange => plain({ type: "error" }, {}, { status });
const counting = (thinking_tokens: JsonValue): Exchange =>
  plain({ ...message, usage: { input_tokens: 9, output_tokens: 5, output_tokens_details: { thinking_tokens } } });

test.each<readonly [Check, Exchange]>([
  [beginsWithThinking, holding([hm, said])],
  [beginsWithThinking, holding([redacted, said])],
  [beginsWithThinking, holding([thought("")])],
  [refusedOrWithoutThinking, holding([said])],
  [refusedOrWithoutThinking, refused(400)],
  [thinkingIsOmitted, holding([thought(""), said])],
  [thinkingIsOmitted, holding([redacted, said])],
  [signatureNotEmpty, holding([hm, said])],
  [signatureNotEmpty, holding([thought("Hm", "")], "max_tokens")],
  [thinkingPrecedes, holding([hm, said])],
  [thinkingPrecedes, holding([said])],
  [thinkingPrecedes, holding([hm])],
  [thinkingPrecedes, holding([hm, said, hm, call], "tool_use")],
  [thinkingPrecedes, holding([said, hm, said])],
  [thinkingPrecedes, holding([said, hm], "max_tokens")],
  [thinkingWithinOutput, counting(5)],
  [thinkingWithinOutput, counting(0)],
])("%o holds", (check, exchange) => {
  expect(check.judge(exchange)).toEqual([]);
});

test.each<readonly [Check, Exchange]>([
  [beginsWithThinking, holding([said, hm])],
  [beginsWithThinking, holding([said])],
  [beginsWithThinking, holding([])],
  [refusedOrWithoutThinking, holding([hm, said])],
  [refusedOrWithoutThinking, holding([said, redacted])],
  [refusedOrWithoutThinking, refused(500)],
  [thinkingIsOmitted, holding([hm, said])],
  [thinkingIsOmitted, holding([thought("", ""), said])],
  [signatureNotEmpty, holding([thought("Hm.", ""), said])],
  [thinkingPrecedes, holding([said, hm])],
  [thinkingPrecedes, holding([call, hm], "tool_use")],
  [thinkingPrecedes, holding([empty, hm, said])],
  [thinkingWithinOutput, counting(6)],
])("%o finds", (check, exchange) => {
  expect(check.judge(exchange)).toHaveLength(1);
});

test("only usage that counts thinking is judged", () => {
  expect([counting(5), counting(null), holding([said])].map(countsThinking)).toEqual([true, false, false]);
});

const stoppedAt = (content: readonly JsonValue[], stop_sequence: string | null = "17"): Exchange =>
  plain(
    { ...message, content, stop_reason: stop_sequence === null ? "end_turn" : "stop_sequence", stop_sequence },
    { stop_sequences: ["17"] },
  );

test.each<readonly [string, shown: boolean, holds: boolean, Exchange]>([
  ["the sequence is thought of, and the answer goes on", true, true, stoppedAt([thought("17 plus 26."), said], null)],
  ["thinking without the sequence", false, true, stoppedAt([thought("Hm."), said], null)],
  ["the thinking breaks off", true, false, stoppedAt([thought("We need to add ")])],
  ["the thinking breaks off behind the sequence", true, false, stoppedAt([thought("We need to add 17")])],
  ["a thought to its end, and an answer that begins with the sequence", true, true, stoppedAt([thought("17 plus 26")])],
  ["a thought without it, and an answer that begins with it", false, true, stoppedAt([thought("A sum.")])],
  ["nothing shown of the thinking", false, true, stoppedAt([thought("")])],
  ["stopped in the text", true, true, stoppedAt([thought("17 plus 26."), { type: "text", text: "The " }])],
])("a stop sequence in thinking: %s", (_, shown, holds, exchange) => {
  expect(thinksOfStopSequence.met(exchange)).toBe(shown);
  expect(notStoppedInThinking.judge(exchange).length === 0).toBe(holds);
});

const started = (content_block: JsonObject): string => event({ type: "content_block_start", index: 0, content_block });
const delta = event({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "x" } });
const stop = event({ type: "content_block_stop", index: 0 });

test.each<readonly [number, string]>([
  [0, started(redacted) + stop],
  [0, started(redacted) + stop + started(empty) + delta + stop],
  [0, started(redacted) + event({ type: "ping" }) + stop],
  [1, started(redacted) + delta + stop],
  [1, started({ type: "redacted_thinking" }) + stop],
  [2, started({ type: "redacted_thinking", data: "" }) + delta + stop],
])("%i findings in a stream with a redacted block", (count, stream) => {
  expect(redactedIsComplete.judge(streamed(stream))).toHaveLength(count);
});
