import type { StreamEvent } from "../../../checks/stream-events.ts";
import { isObject, type JsonObject } from "../../../model/json.ts";
import { ours, oursOf, type Accumulator } from "./accumulators.ts";

type Events = readonly StreamEvent[];

const isDelta = ({ type }: StreamEvent): boolean => type === "content_block_delta";

const without = (lost: (event: StreamEvent, at: number, events: Events) => boolean): Accumulator =>
  oursOf((events) => events.filter((...all) => !lost(...all)));

const withoutDeltas = (kind: string): Accumulator =>
  without(({ payload }) => isObject(payload?.["delta"]) && payload["delta"]["type"] === kind);

type Change = (payload: JsonObject) => JsonObject;

const withChanged = (events: Events, type: string, change: Change): Events =>
  events.map((event) => (event.type === type && event.payload ? { ...event, payload: change(event.payload) } : event));

const changed = (type: string, change: Change): Accumulator => oursOf((events) => withChanged(events, type, change));

/** Takes output tokens for those of one event, where they count from the beginning. */
const addingUp = oursOf((events) => {
  let sum = 0;
  return withChanged(events, "message_delta", (payload) => {
    const usage = isObject(payload["usage"]) ? payload["usage"] : {};
    sum += Number(usage["output_tokens"]);
    return { ...payload, usage: { ...usage, output_tokens: sum } };
  });
});

/** Ways in which a reassembly is wrong. The comparison has to notice each of them. */
export const mutants: Readonly<Record<string, Accumulator>> = {
  "loses the last delta": without((_, at, events) => at === events.findLastIndex(isDelta)),
  "loses the first delta": without((_, at, events) => at === events.findIndex(isDelta)),
  "takes each delta twice": oursOf((events) => events.flatMap((event) => (isDelta(event) ? [event, event] : [event]))),
  "takes deltas in the wrong order": oursOf((events) => {
    const reversed = events.filter(isDelta).toReversed();
    return events.map((event) => (isDelta(event) ? (reversed.shift() ?? event) : event));
  }),
  "knows no text": withoutDeltas("text_delta"),
  "knows no citations": withoutDeltas("citations_delta"),
  "knows no thinking": withoutDeltas("thinking_delta"),
  "knows no signatures": withoutDeltas("signature_delta"),
  "knows no tool input": withoutDeltas("input_json_delta"),
  "goes by the first message_delta": without(
    ({ type }, at, events) => type === "message_delta" && at > events.findIndex((one) => one.type === type),
  ),
  "adds output tokens up": addingUp,
  "knows no usage at the end": changed("message_delta", (payload) => ({ ...payload, usage: {} })),
  "knows no container at the end": changed("message_delta", ({ delta, ...rest }) => ({
    ...rest,
    delta: { ...(delta as JsonObject), container: null },
  })),
  "counts blocks from one": changed("content_block_start", (payload) => ({
    ...payload,
    index: Number(payload["index"]) + 1,
  })),
  "decodes each chunk by itself": (chunks) =>
    ours(chunks.map((chunk) => new TextEncoder().encode(new TextDecoder().decode(chunk)))),
};
