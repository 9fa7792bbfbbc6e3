import type { JsonObject } from "../../../model/json.ts";
import { start } from "./examples.ts";
import type { Payload } from "./plan.ts";

/** Something that the official accumulators do in another way than our reassembly, with a stream that shows it. */
export interface Difference {
  readonly name: string;
  readonly why: string;
  /** True where the comparison undoes it; else the streams made at random stay clear of it. */
  readonly undone: boolean;
  readonly events: readonly Payload[];
}

const end = (delta: JsonObject, usage: JsonObject = {}): Payload => ({
  type: "message_delta",
  delta: { stop_reason: "end_turn", stop_sequence: null, ...delta },
  usage: { output_tokens: 2, ...usage },
});

const block = (content_block: JsonObject, ...deltas: readonly JsonObject[]): Payload[] => [
  { type: "content_block_start", index: 0, content_block },
  ...deltas.map((delta) => ({ type: "content_block_delta", index: 0, delta })),
  { type: "content_block_stop", index: 0 },
];

const stop: Payload = { type: "message_stop" };
const text = block({ type: "text", text: "" }, { type: "text_delta", text: "Hi" });

/** The differences. One that disappears fails the test that goes through them. */
export const differences: readonly Difference[] = [
  {
    name: "parsed_output",
    why: "The client adds it to the message and its text blocks, for its own structured outputs.",
    undone: true,
    events: [start, ...text, end({}), stop],
  },
  {
    name: "stop_details and container that are null",
    why: "The client forgets or never takes them, the reassembly keeps null. Absent and null mean the same.",
    undone: true,
    events: [start, ...text, end({ container: null }), stop],
  },
  {
    name: "a second signature",
    why: "The client keeps the last signature_delta of a block, the reassembly joins them. There is exactly one.",
    undone: false,
    events: [
      start,
      ...block(
        { type: "thinking", thinking: "", signature: "" },
        { type: "signature_delta", signature: "one" },
        { type: "signature_delta", signature: "two" },
      ),
      end({}),
      stop,
    ],
  },
  {
    name: "a message_delta that takes back how the message ended",
    why: "The client overwrites what it knew with null, the reassembly keeps it. The last message_delta says it.",
    undone: false,
    events: [start, end({}), end({ stop_reason: null }), stop],
  },
  {
    name: "tool input that was cut off",
    why: "The client completes the JSON, the reassembly leaves the block as it started; a check judges the text itself.",
    undone: false,
    events: [
      start,
      ...block(
        { type: "tool_use", id: "toolu_1", name: "add", input: {} },
        { type: "input_json_delta", partial_json: '{"a": 1, "b": [2' },
      ),
      end({ stop_reason: "max_tokens" }),
      stop,
    ],
  },
  {
    name: "tool input that is no JSON",
    why: "The client throws, the reassembly leaves the block as it started; a check judges the text itself.",
    undone: false,
    events: [
      start,
      ...block(
        { type: "tool_use", id: "toolu_1", name: "add", input: {} },
        { type: "input_json_delta", partial_json: "a: 1" },
      ),
      end({}),
      stop,
    ],
  },
  {
    name: "usage that only the beginning knows",
    why: "The client drops a member of usage that no message_delta is known to have, the reassembly takes it over.",
    undone: false,
    events: [start, end({}, { service_tier: "batch" }), stop],
  },
];
