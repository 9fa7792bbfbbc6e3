import type { Frame } from "../../model/exchange.ts";
import { isObject, type JsonObject } from "../../model/json.ts";
import { parse } from "../../model/read.ts";

/** One event of a stream, and what its data says of its place in the message. */
export interface Event extends Frame {
  readonly type: string;
  readonly payload?: JsonObject;
  /** The block it is about. */
  readonly block?: number;
}

/** The events of an answer, read as far as they can be. */
export const eventsOf = (frames: readonly Frame[]): readonly Event[] =>
  frames.map((frame) => {
    const value = parse(frame.data);
    const payload = isObject(value) ? value : undefined;
    const { type, index } = payload ?? {};
    return {
      ...frame,
      type: typeof type === "string" ? type : (frame.event ?? "message"),
      ...(payload && { payload }),
      ...(typeof index === "number" && { block: index }),
    };
  });

/** Where in a stream a finding is to be looked for. */
export interface StreamPlace {
  /** Positions of the events, from 0, the first one first; as many as there are events: the end of the stream. */
  readonly events: readonly number[];
  /** JSON pointer into the data of those events. */
  readonly pointer: string;
  /** The whole block is wrong. */
  readonly block?: number;
}

const NUMBERED = /^event (\d+)(?: (\/.*))?$/u;
const IN_BLOCK = /^\/content\/(\d+)(\/.*)?$/u;

/** The events that show what a finding names by `at`: an event by its number, or a place in the message put together. */
export function placeIn(events: readonly Event[], at: string): StreamPlace | undefined {
  const [, number, inData = ""] = NUMBERED.exec(at) ?? [];
  if (number !== undefined) return { events: [Math.min(Number(number) - 1, events.length)], pointer: inData };
  if (at === "stream") return { events: [events.length], pointer: "" };
  const [, block, rest = ""] = IN_BLOCK.exec(at) ?? [];
  if (block !== undefined) return inBlock(events, Number(block), rest);
  if (!at.startsWith("/")) return undefined;
  return inMessage(events, at);
}

function inBlock(events: readonly Event[], block: number, rest: string): StreamPlace {
  const own = positions(events, (event) => event.block === block);
  const start = own.filter((position) => events[position]?.type === "content_block_start");
  const isGrown = /^\/(?:text|thinking|signature|input|citations)/u.test(rest);
  const deltas = own.filter((position) => events[position]?.type === "content_block_delta");
  if (isGrown && deltas.length > 0) return { events: deltas, pointer: "/delta", block };
  return { events: start, pointer: `/content_block${rest}`, block };
}

/** Members that the last events of a message replace. */
const ENDING = /^\/(?:stop_reason|stop_sequence|stop_details|container)/u;

function inMessage(events: readonly Event[], at: string): StreamPlace | undefined {
  const of = (type: string): readonly number[] => positions(events, (event) => event.type === type);
  const ends = of("message_delta").slice(-1);
  if (ENDING.test(at)) return { events: ends, pointer: `/delta${at}` };
  if (at.startsWith("/usage") && ends.length > 0 && !at.startsWith("/usage/input"))
    return { events: ends, pointer: at };
  if (at.startsWith("/error")) return { events: of("error"), pointer: at };
  return { events: of("message_start"), pointer: `/message${at}` };
}

const positions = (events: readonly Event[], wanted: (event: Event) => boolean): readonly number[] =>
  events.flatMap((event, position) => (wanted(event) ? [position] : []));
