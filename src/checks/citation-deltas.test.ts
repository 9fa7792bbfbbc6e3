import { expect, test } from "vitest";

import type { Exchange } from "../model/exchange.ts";
import type { JsonObject } from "../model/json.ts";
import { message as messageIn } from "./answer.ts";
import { citationsComeOneByOne, startsText, startsUncited, streamsCitations } from "./citation-deltas.ts";
import { event, message, streamed } from "./testing/exchanges.ts";

const citation = {
  type: "char_location",
  cited_text: "The",
  document_index: 0,
  document_title: null,
  start_char_index: 0,
  end_char_index: 3,
};
const text: JsonObject = { type: "text", text: "" };
const said = { type: "text_delta", text: "The" };
const cited = { type: "citations_delta", citation };

/** A stream of one block. */
const stream = (block: JsonObject, deltas: readonly JsonObject[], stop: JsonObject = {}): Exchange =>
  streamed(
    [
      event({ type: "message_start", message: { ...message, content: [], stop_reason: null } }),
      event({ type: "content_block_start", index: 0, content_block: block }),
      ...deltas.map((delta) => event({ type: "content_block_delta", index: 0, delta })),
      event({ type: "content_block_stop", index: 0, ...stop }),
      event({
        type: "message_delta",
        delta: { stop_reason: "end_turn", stop_sequence: null },
        usage: { output_tokens: 2 },
      }),
      event({ type: "message_stop" }),
    ].join(""),
  );

test.each<[string, Exchange]>([
  ["one", stream(text, [said, cited])],
  ["two", stream({ ...text, citations: [] }, [cited, said, cited])],
  ["one, and a list of it", stream(text, [said, cited], { citations: [citation] })],
  ["one, and another delta", stream(text, [{ type: "x_delta", citations: [citation] }, cited])],
  ["none", stream({ ...text, citations: null }, [said])],
])("%s, as it should be", (_, exchange) => {
  expect([...citationsComeOneByOne.judge(exchange), ...startsUncited.judge(exchange)]).toEqual([]);
});

test.each<[string, Exchange, readonly string[]]>([
  ["a list in a delta", stream(text, [said, { type: "citations_delta", citations: [citation] }]), ["event 4"]],
  ["a list for one", stream(text, [said, { type: "citations_delta", citation: [citation] }]), ["event 4"]],
  ["beside the text", stream(text, [{ ...said, citations: [citation] }]), ["event 3"]],
  ["at the end of the block", stream(text, [said], { citations: [citation] }), ["event 4"]],
  ["in a block of another type", stream({ type: "x_citations" }, [cited]), ["event 3"]],
])("%s is found", (_, exchange, places) => {
  expect(streamsCitations(exchange)).toBe(true);
  expect(citationsComeOneByOne.judge(exchange).map(({ at }) => at)).toEqual(places);
});

test("a block that starts with citations is found", () => {
  const exchange = stream({ ...text, citations: [citation] }, [said]);
  expect(startsText(exchange)).toBe(true);
  expect(streamsCitations(exchange)).toBe(false);
  expect(startsUncited.judge(exchange).map(({ at }) => at)).toEqual(["event 2"]);
});

test("streamed citations are in the reassembled message", () => {
  expect(messageIn(stream({ ...text, citations: [] }, [said, cited, cited]))?.["content"]).toEqual([
    { type: "text", text: "The", citations: [citation, citation] },
  ]);
});
