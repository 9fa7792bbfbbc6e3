import type { Exchange } from "../model/exchange.ts";
import { isObject, type JsonObject } from "../model/json.ts";
import { once, parse } from "../model/read.ts";
import { wireLines } from "./wire-lines.ts";

/** One event of a stream with what its data says. */
export interface StreamEvent {
  /** Position in the stream, from 1. */
  readonly number: number;
  /** Value of the `event:` line. */
  readonly name: string | undefined;
  /** Empty where the event has none. */
  readonly data: string;
  /** The data, where it is a JSON object. */
  readonly payload: JsonObject | undefined;
  /** The `type` of the payload; where that is no string, the name. Clients go by this. */
  readonly type: string | undefined;
  /** False for the last event of a body that ends without a blank line. */
  readonly terminated: boolean;
}

function streamEvent(number: number, name: string | undefined, data: string, terminated: boolean): StreamEvent {
  const value = data === "" ? undefined : parse(data);
  const payload = isObject(value) ? value : undefined;
  const type = payload?.["type"];
  return { number, name: name || undefined, data, payload, type: typeof type === "string" ? type : name, terminated };
}

/**
 * The events of a streamed answer, parsed; empty where the answer is not a stream. Events that were written but not
 * dispatched, for want of data or of a blank line, are among them, so that one defect is not taken for two.
 */
export const streamEvents: (exchange: Exchange) => readonly StreamEvent[] = once((exchange) => {
  const { answer } = exchange;
  if (!answer?.frames) return [];
  const { withoutData, unterminated } = wireLines(answer.text);
  const events: StreamEvent[] = [];
  let skipped = 0;
  const add = (name: string | undefined, data: string, terminated = true): void =>
    void events.push(streamEvent(events.length + 1, name, data, terminated));
  for (const [position, frame] of answer.frames.entries()) {
    for (; withoutData[skipped]?.after === position; skipped++) add(withoutData[skipped]?.name, "");
    add(frame.event, frame.data);
  }
  for (; skipped < withoutData.length; skipped++) add(withoutData[skipped]?.name, "");
  if (unterminated && answer.end === "complete") add(unterminated.name, unterminated.data, false);
  return events;
});
