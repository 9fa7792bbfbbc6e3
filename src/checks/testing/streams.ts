import * as fc from "fast-check";

import type { JsonObject } from "../../model/json.ts";
import { event, message as smallest } from "./exchanges.ts";

type Payload = JsonObject & { readonly type: string };

/** Pieces of a string, cut anywhere: between the halves of a character, too. */
const pieces = (text: string, cuts: readonly number[]): readonly string[] => {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].toSorted((a, b) => a - b);
  return [...places, text.length].map((end, index) => text.slice(index === 0 ? 0 : places[index - 1], end));
};

/** A block as it is in the message, as it starts, and its deltas. */
interface Made {
  readonly whole: JsonObject;
  readonly start: JsonObject;
  readonly deltas: readonly JsonObject[];
}

const cuts = fc.array(fc.nat(), { maxLength: 4 });
const words = fc.string({ unit: "grapheme", maxLength: 30 });
const object = fc
  .dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }))
  .map((value) => JSON.parse(JSON.stringify(value)) as JsonObject);

const text = fc.record({ words, cuts }).map((made): Made => ({
  whole: { type: "text", text: made.words },
  start: { type: "text", text: "" },
  deltas: pieces(made.words, made.cuts).map((piece) => ({ type: "text_delta", text: piece })),
}));
const thinking = fc.record({ words, cuts, signature: words }).map((made): Made => ({
  whole: { type: "thinking", thinking: made.words, signature: made.signature },
  start: { type: "thinking", thinking: "", signature: "" },
  deltas: [
    ...pieces(made.words, made.cuts).map((piece) => ({ type: "thinking_delta", thinking: piece })),
    { type: "signature_delta", signature: made.signature },
  ],
}));
const call = fc.record({ id: fc.nat(), input: object, cuts, silent: fc.boolean() }).map(({ input, ...made }): Made => {
  const start = { type: "tool_use", id: `toolu_${made.id}`, name: "add", input: {} };
  const json = made.silent && Object.keys(input).length === 0 ? "" : JSON.stringify(input);
  return {
    whole: { ...start, input },
    start,
    deltas: pieces(json, made.cuts).map((piece) => ({ type: "input_json_delta", partial_json: piece })),
  };
});
const complete = words.map((data): Made => {
  const block = { type: "redacted_thinking", data };
  return { whole: block, start: block, deltas: [] };
});

/** Plans of legal streams: blocks of every kind, cut anywhere, with pings, comments and any line ends. */
export const streamPlan = fc.record({
  blocks: fc.array(fc.oneof(text, thinking, call, complete), { maxLength: 5 }),
  reason: fc.constantFrom("end_turn", "tool_use", "max_tokens", "refusal", "tired"),
  tokens: fc.nat(1000),
  early: fc.boolean(),
  pings: fc.array(fc.nat(60), { maxLength: 5 }),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  comments: fc.boolean(),
});
export type StreamPlan = typeof streamPlan extends fc.Arbitrary<infer T> ? T : never;

/** The text of a planned stream on the wire. */
export function wireOf({ blocks, reason, tokens, early, pings, lineEnd, comments }: StreamPlan): string {
  const usage = { output_tokens: tokens + 1 };
  const events: Payload[] = [
    {
      type: "message_start",
      message: { ...smallest, content: [], stop_reason: null, usage: { input_tokens: 9, output_tokens: 1 } },
    },
    ...blocks.flatMap(({ start, deltas }, index): Payload[] => [
      { type: "content_block_start", index, content_block: start },
      ...deltas.map((delta) => ({ type: "content_block_delta", index, delta })),
      { type: "content_block_stop", index },
    ]),
    ...(early ? [{ type: "message_delta", delta: {}, usage: { output_tokens: 1 } }] : []),
    { type: "message_delta", delta: { stop_reason: reason, stop_sequence: null }, usage },
    { type: "message_stop" },
  ];
  for (const place of pings) events.splice(place % events.length, 0, { type: "ping" });
  const wire = events.map((one) => (comments ? `: note\n${event(one)}` : event(one))).join("");
  return wire.replaceAll("\n", lineEnd);
}

/** The message that a planned stream was made from. */
export function messageOf({ blocks, reason, tokens }: StreamPlan): JsonObject {
  return {
    ...smallest,
    content: blocks.map(({ whole }) => whole),
    stop_reason: reason,
    usage: { input_tokens: 9, output_tokens: tokens + 1 },
  };
}
