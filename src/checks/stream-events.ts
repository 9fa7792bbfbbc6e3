import type { Exchange, Frame } from "../model/exchange.ts";
import { isObject, type JsonObject } from "../model/json.ts";
import { once, parse } from "../model/read.ts";

/** One frame of a stream with what its data says. */
export interface StreamEvent {
  /** Position in the stream, from 1. */
  readonly number: number;
  readonly frame: Frame;
  /** The data, where it is a JSON object. */
  readonly payload: JsonObject | undefined;
  /** The `type` of the payload; where that is no string, the name of the frame. */
  readonly type: string | undefined;
}

/** The frames of a streamed answer, parsed; empty where the answer is not a stream. */
export const streamEvents: (exchange: Exchange) => readonly StreamEvent[] = once((exchange) =>
  (exchange.answer?.frames ?? []).map((frame, index): StreamEvent => {
    const value = parse(frame.data);
    const payload = isObject(value) ? value : undefined;
    const type = payload?.["type"];
    return { number: index + 1, frame, payload, type: typeof type === "string" ? type : frame.event };
  }),
);
