import * as fc from "fast-check";
import type { JsonObject } from "../../../model/json.ts";
import { count, text, token } from "./values.ts";

const calls = fc.record({ web_search_requests: fc.nat(9), web_fetch_requests: fc.nat(9) });
const details = fc.record({ thinking_tokens: count });

/** The members of `usage` that a `message_delta` can say again; each counts from the beginning, and null says nothing. */
const repeated = {
  cache_creation_input_tokens: fc.option(count),
  cache_read_input_tokens: fc.option(count),
  server_tool_use: fc.option(calls),
  output_tokens_details: fc.option(details),
};

/** What `message_start` says of the tokens. */
export const startUsage: fc.Arbitrary<JsonObject> = fc.record(
  {
    ...repeated,
    input_tokens: count,
    output_tokens: fc.nat(9),
    cache_creation: fc.option(fc.record({ ephemeral_5m_input_tokens: count, ephemeral_1h_input_tokens: count })),
    service_tier: fc.constantFrom("standard", "priority", "batch", null),
    inference_geo: fc.constantFrom("global", "us", null),
    speed: fc.constantFrom("standard", "fast", null),
  },
  { requiredKeys: ["input_tokens", "output_tokens"] },
);

const deltaUsage = fc.record(
  { ...repeated, input_tokens: fc.option(count), output_tokens: fc.integer({ min: 10, max: 999 }) },
  { requiredKeys: ["output_tokens"] },
);

const container = fc.record({
  id: token,
  expires_at: fc.constant("2026-11-22T12:00:00Z"),
  skills: fc.option(
    fc.array(fc.record({ skill_id: token, type: fc.constantFrom("anthropic", "custom"), version: token }), {
      maxLength: 2,
    }),
  ),
});

const stopReasons = ["end_turn", "max_tokens", "tool_use", "pause_turn", "model_context_window_exceeded", "unheard_of"];

/** How a message ends. */
const end: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record(
    {
      stop_reason: fc.constantFrom(...stopReasons),
      stop_sequence: fc.constant(null),
      stop_details: fc.constant(null),
    },
    { requiredKeys: ["stop_reason", "stop_sequence"] },
  ),
  fc.record({ stop_reason: fc.constant("stop_sequence"), stop_sequence: text }),
  fc.record({
    stop_reason: fc.constant("refusal"),
    stop_sequence: fc.constant(null),
    stop_details: fc.record({
      type: fc.constant("refusal"),
      category: fc.constantFrom("cyber", "bio", null),
      explanation: fc.option(text),
    }),
  }),
);

/** A message whose end is not known. */
export const open: JsonObject = { stop_reason: null, stop_sequence: null };

/** Members of a `message_delta`. */
interface End {
  readonly delta: JsonObject;
  readonly usage: JsonObject;
}

/** One to three `message_delta` events: up to two that do not know the reason yet, then those that say how it ends. */
export const ends: fc.Arbitrary<readonly End[]> = fc
  .record({
    end,
    unknown: fc.nat(2),
    said: fc.array(
      fc.record({ usage: deltaUsage, more: fc.record({ container: fc.option(container) }, { requiredKeys: [] }) }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map((made) =>
    made.said.map(({ usage, more }, index, { length }) => ({
      delta: { ...(index < Math.min(made.unknown, length - 1) ? open : made.end), ...more },
      usage: { ...usage, output_tokens: 1000 * index + usage.output_tokens },
    })),
  );
