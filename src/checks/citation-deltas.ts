import type { Exchange } from "../model/exchange.ts";
import type { Check, Violation } from "../model/finding.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { once } from "../model/read.ts";
import { isStream } from "./applies.ts";
import { show } from "./show.ts";
import { streamEvents, type StreamEvent } from "./stream-events.ts";

// How citations come in a stream.

/** A list of citations, or of whatever else, that is not empty. */
const isFilled = (value: JsonValue | undefined): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;

const member = (event: StreamEvent, name: string): JsonObject => {
  const value = event.payload?.[name];
  return isObject(value) ? value : {};
};

const isCitation = (event: StreamEvent): boolean => member(event, "delta")["type"] === "citations_delta";

/** Citations in the plural stand in no event of a known type but that of a block that starts. */
const holdsList = (event: StreamEvent): boolean => {
  const delta = member(event, "delta");
  const list = event.type === "content_block_stop" ? event.payload?.["citations"] : delta["citations"];
  return (event.type === "content_block_stop" || delta["type"] === "text_delta") && isFilled(list);
};

/** The events that bring citations; a list that repeats what came by deltas of its block is a member nobody has to read. */
const carriers: (exchange: Exchange) => readonly StreamEvent[] = once((exchange) => {
  const events = streamEvents(exchange);
  const served = new Set(events.filter(isCitation).map(({ payload }) => payload?.["index"]));
  return events.filter((event) => isCitation(event) || (holdsList(event) && !served.has(event.payload?.["index"])));
});

/** A stream that brings citations, in whatever way. */
export const streamsCitations = (exchange: Exchange): boolean => isStream(exchange) && carriers(exchange).length > 0;

/** A stream that starts a text block. */
export const startsText = (exchange: Exchange): boolean => isStream(exchange) && textStarts(exchange).length > 0;

const textStarts = (exchange: Exchange): readonly StreamEvent[] =>
  streamEvents(exchange).filter(
    (event) => event.type === "content_block_start" && member(event, "content_block")["type"] === "text",
  );

/** Each citation is the `citation` of a `citations_delta` of its own, in a text block. */
export const citationsComeOneByOne: Check = {
  claim: "each citation comes by a citations_delta of its text block",
  judge: (exchange) => {
    const texts = new Set(textStarts(exchange).map(({ payload }) => payload?.["index"]));
    const started = new Map(
      streamEvents(exchange).flatMap((event) =>
        event.type === "content_block_start"
          ? [[event.payload?.["index"], member(event, "content_block")["type"]] as const]
          : [],
      ),
    );
    return carriers(exchange).flatMap((event): readonly Violation[] => {
      const at = `event ${event.number}`;
      const { type, citation, citations } = member(event, "delta");
      if (!isCitation(event))
        return [
          {
            at,
            expected: "citations as deltas of the type citations_delta",
            actual: `${show(type ?? event.type ?? "")} with citations`,
          },
        ];
      if (!isObject(citation))
        return [{ at, expected: "one citation, an object", actual: show(citation ?? citations) }];
      const { index } = event.payload ?? {};
      if (texts.has(index) || !started.has(index)) return [];
      return [{ at, expected: "a text block", actual: `a block of the type ${show(started.get(index))}` }];
    });
  },
};

/** A text block starts without citations. */
export const startsUncited: Check = {
  claim: "a text block starts without citations",
  judge: (exchange) =>
    textStarts(exchange)
      .filter((event) => isFilled(member(event, "content_block")["citations"]))
      .map((event) => ({
        at: `event ${event.number}`,
        expected: "citations absent, null or empty",
        actual: show(member(event, "content_block")["citations"]),
      })),
};
