import type { Deviation, Fault } from "../deviation.ts";
import { both, change, drop, put } from "../edit.ts";
import { event, type StreamEvent } from "../events.ts";
import { isObject, type JsonObject } from "../json.ts";
import { edits, fault, omits, replaces } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const start = "message_start";
const end = "message_delta";
const last = "message_stop";

const starts = (edit: (body: JsonObject) => JsonObject): Deviation => edits(start, edit);
const ends = (edit: (body: JsonObject) => JsonObject): Deviation => edits(end, edit);

const overloaded = event("error", { error: { type: "overloaded_error", message: "Overloaded" } });

/** Breaks the stream off after the first delta, or where there is none before the end. */
const brokenBy = (...more: readonly StreamEvent[]): Deviation => ({
  events: (events) => [...beginning(events), ...more],
});

function beginning(events: readonly StreamEvent[]): readonly StreamEvent[] {
  const first = events.findIndex((one) => one.name === "content_block_delta");
  return events.slice(0, first < 0 ? -2 : first + 1);
}

const dropsFromStart = (member: string, source: string = docs.streaming): Fault =>
  fault(
    `drops-${member}-from-message-start`,
    `The message of message_start has no ${member}`,
    source,
    starts(drop(`/message/${member}`)),
  );

export const streamMessageFaults: readonly Fault[] = [
  fault("drops-message-start", "message_start is missing", docs.streaming, omits(start)),
  fault(
    "repeats-message-start",
    "message_start comes twice",
    docs.streaming,
    replaces(start, (one) => [one, one]),
  ),
  fault("sends-message-start-late", "message_start comes after the start of the first block", docs.streaming, {
    events: (events) => {
      const [first, second, ...rest] = events;
      return first && second ? [second, first, ...rest] : events;
    },
  }),
  fault("drops-message-from-start", "message_start holds no message", docs.streaming, starts(drop("/message"))),
  dropsFromStart("id"),
  dropsFromStart("type", issue("vllm-project/vllm", 45367)),
  dropsFromStart("role", issue("vllm-project/vllm", 45367)),
  dropsFromStart("model"),
  dropsFromStart("content"),
  dropsFromStart("usage", issue("BerriAI/litellm", 24176)),
  fault(
    "sends-openai-type-in-message-start",
    "The type of the message in message_start is chat.completion",
    issue("vllm-project/semantic-router", 2160),
    starts(put("/message/type", "chat.completion")),
  ),
  fault(
    "sends-string-content-in-message-start",
    "The content of message_start is a string",
    docs.streaming,
    starts(put("/message/content", "")),
  ),
  fault(
    "sends-content-in-message-start",
    "message_start holds content already",
    docs.streaming,
    starts(put("/message/content", [{ type: "text", text: "" }])),
  ),
  fault(
    "sends-null-content-in-message-start",
    "The content of message_start is null",
    docs.streaming,
    starts(put("/message/content", null)),
  ),
  fault(
    "sends-stop-reason-in-message-start",
    "message_start has a stop_reason already",
    docs.streaming,
    starts(put("/message/stop_reason", "end_turn")),
  ),
  fault(
    "names-another-model-when-streaming",
    "A stream names another model than a plain answer",
    issue("BerriAI/litellm", 38761),
    starts(put("/message/model", "backend/obedient-1-fp8")),
  ),
  fault(
    "lacks-members-when-streaming",
    "A stream lacks members that a plain answer has",
    pull("praxis-proxy/praxis", 739),
    {
      events: (events) =>
        events.map(({ name, body }) => ({
          name,
          body: both(drop("/message/role"), drop("/message/stop_sequence"), drop("/delta/stop_sequence"))(body),
        })),
    },
  ),
  fault("drops-message-delta", "message_delta is missing", pull("QuantumNous/new-api", 5345), omits(end)),
  fault("drops-delta-from-message-delta", "message_delta holds no delta", docs.streaming, ends(drop("/delta"))),
  fault("drops-usage-from-message-delta", "message_delta holds no usage", docs.streaming, ends(drop("/usage"))),
  fault(
    "sends-null-usage-in-message-delta",
    "The usage of message_delta is null",
    docs.streaming,
    ends(put("/usage", null)),
  ),
  fault(
    "sends-null-stop-reason-at-end",
    "The stop_reason of message_delta is null",
    issue("lidge-jun/opencodex", 658),
    ends(put("/delta/stop_reason", null)),
  ),
  fault(
    "drops-stop-reason-at-end",
    "The delta of message_delta has no stop_reason",
    issue("lidge-jun/opencodex", 658),
    ends(drop("/delta/stop_reason")),
  ),
  fault(
    "erases-stop-reason",
    "A second message_delta sets stop_reason to null again",
    issue("anthropics/anthropic-sdk-python", 1940),
    replaces(end, (one) => [
      one,
      { name: end, body: both(put("/delta/stop_reason", null), put("/delta/stop_sequence", null))(one.body) },
    ]),
  ),
  fault(
    "drops-stop-sequence-at-end",
    "The delta of message_delta has no stop_sequence",
    issue("vllm-project/vllm", 55324),
    ends(drop("/delta/stop_sequence")),
  ),
  fault(
    "names-no-stop-sequence-when-streaming",
    "A stream ended by a stop sequence does not name it",
    issue("vllm-project/vllm", 55324),
    ends(put("/delta/stop_sequence", null)),
  ),
  fault(
    "reports-end-turn-when-streaming",
    "Every stream ends with end_turn",
    issue("kekzl/imp", 1550),
    ends(both(put("/delta/stop_reason", "end_turn"), put("/delta/stop_sequence", null))),
  ),
  fault("sends-message-delta-after-stop", "message_delta comes after message_stop", docs.streaming, {
    events: (events) => [...events.filter((one) => one.name !== end), ...events.filter((one) => one.name === end)],
  }),
  fault("lets-output-tokens-fall-at-end", "A second message_delta counts fewer output tokens", docs.streaming, {
    events: (events) =>
      events.flatMap((one) =>
        one.name === end
          ? [{ name: end, body: change("/usage/output_tokens", (old) => Number(old) + 50)(one.body) }, one]
          : [one],
      ),
  }),
  fault("drops-message-stop", "message_stop is missing", issue("lidge-jun/opencodex", 658), omits(last)),
  fault("drops-last-events", "The stream ends without message_delta and message_stop", issue("maximhq/bifrost", 6081), {
    events: (events) => events.filter((one) => one.name !== end && one.name !== last),
  }),
  fault(
    "drops-last-events-at-max-tokens",
    "A stream cut at max_tokens ends without message_delta and message_stop",
    issue("maximhq/bifrost", 6081),
    {
      events: (events) => {
        const cut = events.some(({ body }) => isObject(body["delta"]) && body["delta"]["stop_reason"] === "max_tokens");
        return cut ? events.filter((one) => one.name !== end && one.name !== last) : events;
      },
    },
  ),
  fault("sends-only-message-start", "The stream ends after message_start", pull("apache/apisix", 13583), {
    events: (events) => events.slice(0, 1),
  }),
  fault(
    "repeats-message-stop",
    "message_stop comes twice",
    pull("katanemo/plano", 898),
    replaces(last, (one) => [one, one]),
  ),
  fault(
    "pings-after-message-stop",
    "A ping comes after message_stop",
    docs.streaming,
    replaces(last, (one) => [one, event("ping")]),
  ),
  fault(
    "sends-content-after-message-stop",
    "Content comes after message_stop",
    docs.streaming,
    replaces(last, (one) => [
      one,
      event("content_block_delta", { index: 0, delta: { type: "text_delta", text: "." } }),
    ]),
  ),
  fault(
    "sends-error-after-message-stop",
    "An error event comes after message_stop",
    pull("Sunnyender-org/cursor-sdk2api", 26),
    replaces(last, (one) => [one, overloaded]),
  ),
  fault(
    "sends-two-errors",
    "One failure is told by two error events",
    pull("BerriAI/litellm", 32159),
    brokenBy(overloaded, overloaded),
  ),
  fault(
    "goes-on-after-error",
    "The stream goes on after an error event",
    issue("Sunnyender-org/cursor-sdk2api", 25),
    replaces(end, (one) => [overloaded, one]),
  ),
  fault(
    "ends-with-message-stop-after-error",
    "message_stop follows an error event",
    issue("Sunnyender-org/cursor-sdk2api", 25),
    brokenBy(overloaded, event(last)),
  ),
  fault(
    "sends-error-without-envelope",
    "An error event holds a message alone",
    docs.streaming,
    brokenBy({ name: "error", body: { message: "Overloaded" } }),
  ),
  fault(
    "sends-error-as-string",
    "The error of an error event is a string",
    docs.streaming,
    brokenBy(event("error", { error: "Overloaded" })),
  ),
  fault(
    "sends-openai-error-event",
    "An error event has the envelope of the OpenAI API",
    issue("QwenLM/qwen-code", 4433),
    brokenBy({ name: "error", body: { error: { message: "Overloaded", type: "server_error", code: 500 } } }),
  ),
  fault(
    "names-error-event-wrongly",
    "An error comes under the name of another event",
    docs.streaming,
    brokenBy({ ...overloaded, name: "message_delta" }),
  ),
  fault(
    "lacks-cache-counters-when-streaming",
    "A stream lacks the cache counters that a plain answer has",
    issue("8monkey-ai/hebo-gateway", 187),
    {
      plain: both(put("/usage/cache_creation_input_tokens", 0), put("/usage/cache_read_input_tokens", 0)),
      events: (events) =>
        events.map(({ name, body }) => ({
          name,
          body: both(
            drop("/message/usage/cache_creation_input_tokens"),
            drop("/message/usage/cache_read_input_tokens"),
            drop("/usage/cache_creation_input_tokens"),
            drop("/usage/cache_read_input_tokens"),
          )(body),
        })),
    },
  ),
];
