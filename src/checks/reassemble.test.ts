import Anthropic from "@anthropic-ai/sdk";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { message } from "./answer.ts";
import { read } from "./events.ts";
import { event, message as smallest, streamed } from "./testing/exchanges.ts";
import { messageOf, streamPlan, wireOf } from "./testing/streams.ts";

describe("reassemble", () => {
  it("makes the message a stream was made from, and the automaton finds nothing wrong with it", () => {
    fc.assert(
      fc.property(streamPlan, (plan) => {
        const exchange = streamed(wireOf(plan));
        expect(read(exchange).violations).toEqual([]);
        expect(read(exchange).finished).toBe(true);
        expect(message(exchange)).toEqual(messageOf(plan));
      }),
      { numRuns: 500 },
    );
  });

  it("finds something in any stream that lost an event but a delta or a ping", () => {
    const needed = /"type":"(?:message_start|content_block_start|content_block_stop|message_delta|message_stop)"/u;
    fc.assert(
      fc.property(streamPlan, fc.nat(), (plan, place) => {
        const events = wireOf({ ...plan, lineEnd: "\n", early: false }).split(/(?<=\n\n)/u);
        const candidates = events.flatMap((one, index) => (needed.test(one) ? [index] : []));
        const lost = candidates[place % candidates.length];
        const rest = events.filter((_, index) => index !== lost);
        expect(read(streamed(rest.join(""))).violations.length).toBeGreaterThan(0);
      }),
    );
  });

  it("agrees with the official client", async () => {
    await fc.assert(
      fc.asyncProperty(streamPlan, async (plan) => {
        const wire = wireOf(plan);
        const fetch = (): Promise<Response> =>
          Promise.resolve(new Response(wire, { headers: { "content-type": "text/event-stream" } }));
        const client = new Anthropic({ apiKey: "test-key", baseURL: "http://127.0.0.1", maxRetries: 0, fetch });
        const theirs = await client.messages
          .stream({ model: "obedient-1", max_tokens: 64, messages: [{ role: "user", content: "Say hi." }] })
          .finalMessage();
        expect(JSON.parse(JSON.stringify(theirs))).toMatchObject(messageOf(plan));
      }),
      { numRuns: 60 },
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

  it("makes no message of a stream that an error or the end of the body cut off", () => {
    const start = event({ type: "message_start", message: { ...smallest, content: [], stop_reason: null } });
    const error = event({ type: "error", error: { type: "overloaded_error", message: "busy" } });
    const stop = event({ type: "message_stop" });
    const wires = ["", start, start + error, start + error + stop, start + stop, start + stop + error];
    expect(wires.map((wire) => message(streamed(wire)) !== undefined)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it("leaves input that was cut off as it started", () => {
    const block = { type: "tool_use", id: "toolu_1", name: "add", input: {} };
    const exchange = streamed(
      [
        event({ type: "message_start", message: { ...smallest, content: [], stop_reason: null } }),
        event({ type: "content_block_start", index: 0, content_block: block }),
        event({ type: "content_block_delta", index: 0, delta: { type: "input_json_delta", partial_json: '{"a":' } }),
        event({ type: "message_stop" }),
      ].join(""),
    );
    expect(message(exchange)).toMatchObject({ content: [block] });
  });
});
