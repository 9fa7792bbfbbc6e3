import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { JsonObject } from "../model/json.ts";
import { message } from "./answer.ts";
import { read } from "./events.ts";
import { event, message as smallest, streamed } from "./testing/exchanges.ts";

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

const stream = fc.record({
  blocks: fc.array(fc.oneof(text, thinking, call, complete), { maxLength: 5 }),
  reason: fc.constantFrom("end_turn", "tool_use", "max_tokens", "refusal", "tired"),
  tokens: fc.nat(1000),
  early: fc.boolean(),
  pings: fc.array(fc.nat(60), { maxLength: 5 }),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  comments: fc.boolean(),
});
type Plan = typeof stream extends fc.Arbitrary<infer T> ? T : never;

function wireOf({ blocks, reason, tokens, early, pings, lineEnd, comments }: Plan): string {
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

describe("reassemble", () => {
  it("makes the message a stream was made from, and the automaton finds nothing wrong with it", () => {
    fc.assert(
      fc.property(stream, (plan) => {
        const exchange = streamed(wireOf(plan));
        expect(read(exchange).violations).toEqual([]);
        expect(read(exchange).finished).toBe(true);
        expect(message(exchange)).toEqual({
          ...smallest,
          content: plan.blocks.map(({ whole }) => whole),
          stop_reason: plan.reason,
          usage: { input_tokens: 9, output_tokens: plan.tokens + 1 },
        });
      }),
      { numRuns: 500 },
    );
  });

  it("finds something in any stream that lost an event but a delta or a ping", () => {
    const needed = /"type":"(?:message_start|content_block_start|content_block_stop|message_delta|message_stop)"/u;
    fc.assert(
      fc.property(stream, fc.nat(), (plan, place) => {
        const events = wireOf({ ...plan, lineEnd: "\n", early: false }).split(/(?<=\n\n)/u);
        const candidates = events.flatMap((one, index) => (needed.test(one) ? [index] : []));
        const lost = candidates[place % candidates.length];
        const rest = events.filter((_, index) => index !== lost);
        expect(read(streamed(rest.join(""))).violations.length).toBeGreaterThan(0);
      }),
    );
  });

  it("replaces usage member by member, and keeps a member that a later event does not know", () => {
    const exchange = streamed(
      [
        event({ type: "message_start", message: { ...smallest, content: [], stop_reason: null } }),
        event({
          type: "message_delta",
          delta: { stop_reason: "stop_sequence", stop_sequence: "7" },
          usage: { output_tokens: 5, cache_read_input_tokens: null },
        }),
        event({ type: "message_stop" }),
      ].join(""),
    );
    expect(message(exchange)).toMatchObject({
      stop_reason: "stop_sequence",
      stop_sequence: "7",
      usage: { input_tokens: 9, output_tokens: 5 },
    });
  });

  it("leaves input that was cut off as it started", () => {
    const block = { type: "tool_use", id: "toolu_1", name: "add", input: {} };
    const exchange = streamed(
      [
        event({ type: "message_start", message: { ...smallest, content: [], stop_reason: null } }),
        event({ type: "content_block_start", index: 0, content_block: block }),
        event({ type: "content_block_delta", index: 0, delta: { type: "input_json_delta", partial_json: '{"a":' } }),
      ].join(""),
    );
    expect(message(exchange)).toMatchObject({ content: [block] });
  });
});
