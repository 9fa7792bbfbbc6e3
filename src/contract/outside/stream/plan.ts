import * as fc from "fast-check";
import type { JsonObject } from "../../../model/json.ts";
import { plannedBlock, type PlannedBlock } from "./blocks.ts";
import { ends, open, startUsage } from "./ends.ts";
import { text, token } from "./values.ts";

/** The data of one event. */
export type Payload = JsonObject & { readonly type: string };

/** A legal stream: its events, and the message that they make. */
export interface StreamPlan {
  readonly events: readonly Payload[];
  readonly message: JsonObject;
}

/** Events that a client has to ignore, at any place before the last event. */
const ignored = fc.array(
  fc.record({
    at: fc.nat(),
    event: fc.oneof(
      { weight: 4, arbitrary: fc.constant({ type: "ping" }) },
      { weight: 1, arbitrary: fc.record({ type: fc.constant("weather"), forecast: text }) },
    ),
  }),
  { maxLength: 5 },
);

const head = fc.record({ id: token.map((id) => `msg_${id}`), model: fc.constantFrom("obedient-1", "模型 🦊") });

/** What the first event may leave out, as nothing is known about it. */
const unknownYet = fc.record(
  {
    stop_reason: fc.constant(null),
    stop_sequence: fc.constant(null),
    stop_details: fc.constant(null),
    container: fc.constant(null),
  },
  { requiredKeys: [] },
);

const blockEvents = ({ start, deltas }: PlannedBlock, index: number): Payload[] => [
  { type: "content_block_start", index, content_block: start },
  ...deltas.map((delta) => ({ type: "content_block_delta", index, delta })),
  { type: "content_block_stop", index },
];

/** Later members replace earlier ones, but for those that are null. */
const over = (earlier: JsonObject, later: JsonObject): JsonObject => ({
  ...earlier,
  ...Object.fromEntries(Object.entries(later).filter(([, value]) => value !== null)),
});

/** Streams as the grammar of the contract allows them, with blocks of every kind. */
export const streamPlan: fc.Arbitrary<StreamPlan> = fc
  .record({ head, unknownYet, usage: startUsage, blocks: fc.array(plannedBlock, { maxLength: 5 }), ends, ignored })
  .map(({ blocks, ...made }) => {
    const message = { ...made.head, type: "message", role: "assistant" };
    const events: Payload[] = [
      { type: "message_start", message: { ...message, content: [], ...made.unknownYet, usage: made.usage } },
      ...blocks.flatMap(blockEvents),
      ...made.ends.map((one) => ({ type: "message_delta", ...one })),
      { type: "message_stop" },
    ];
    for (const { at, event } of made.ignored) events.splice(at % events.length, 0, event);
    const ended = made.ends.reduce((so, { delta }) => over(so, delta), open);
    const usage = made.ends.reduce((so, one) => over(so, one.usage), made.usage);
    return { events, message: { ...message, content: blocks.map(({ whole }) => whole), ...ended, usage } };
  })
  // What is made at random has objects without a prototype; what comes from the wire has not.
  .map((plan) => JSON.parse(JSON.stringify(plan)) as StreamPlan);
