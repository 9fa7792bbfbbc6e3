import { createParser } from "eventsource-parser";

import { read } from "../checks/events.ts";
import type { Exchange } from "../model/exchange.ts";
import { sseReader } from "../run/sse.ts";
import { short, type Figure } from "./figure.ts";
import { perSecond } from "./rate.ts";

const deltas = 5000;
/** Texts of one delta: about three tokens, as the API sends them, and a sentence, as some gateways do. */
const texts = ["twelve chars", "a delta with the better part of a sentence in it, or sixty c"] as const;

const event = (type: string, members: object): string =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...members })}\n\n`;

function streamOf(words: string): string {
  const message = { id: "msg_1", type: "message", role: "assistant", model: "obedient-1", content: [] };
  return [
    event("message_start", {
      message: { ...message, stop_reason: null, stop_sequence: null, usage: { input_tokens: 9, output_tokens: 1 } },
    }),
    event("content_block_start", { index: 0, content_block: { type: "text", text: "" } }),
    event("ping", {}),
    ...Array.from({ length: deltas }, () =>
      event("content_block_delta", { index: 0, delta: { type: "text_delta", text: words } }),
    ),
    event("content_block_stop", { index: 0 }),
    event("message_delta", {
      delta: { stop_reason: "end_turn", stop_sequence: null },
      usage: { output_tokens: deltas },
    }),
    event("message_stop", {}),
  ].join("");
}

/** A text in the pieces a socket brings. */
const pieces = (text: string): readonly string[] => text.match(/[^]{1,16384}/gu) ?? [];

function exchangeOf(text: string, cut: readonly string[]): Exchange {
  const reader = sseReader();
  for (const piece of cut) reader.push(piece, 0);
  return {
    id: "bench-0",
    mode: "stream",
    request: { method: "POST", path: "/v1/messages", headers: [], body: '{"stream":true}' },
    answer: {
      status: 200,
      headers: [["content-type", "text/event-stream"]],
      text,
      chunks: [],
      frames: reader.frames,
      ms: 0,
      end: "complete",
    },
    retries: 0,
  };
}

/** Megabytes of event stream a second: our reader, and reading and judging by the grammar, against parsing alone. */
export function streamReading(): readonly Figure[] {
  return texts.flatMap((words) => {
    const text = streamOf(words);
    const cut = pieces(text);
    const rate = (work: () => void): number => (perSecond(work) * text.length) / 1e6;
    if (read(exchangeOf(text, cut)).violations.length > 0)
      throw new Error("the stream of the benchmark is not conformant");
    const bare = rate(() => {
      const parser = createParser({ onEvent: ({ data }) => void JSON.parse(data) });
      for (const piece of cut) parser.feed(piece);
    });
    const reader = rate(() => {
      const ours = sseReader();
      for (const piece of cut) ours.push(piece, 0);
    });
    const exchange = exchangeOf(text, cut);
    // A copy each time: what is read of an exchange is kept.
    const automaton = rate(() => void read({ ...exchange }));
    const both = rate(() => void read(exchangeOf(text, cut)));
    const beside = `${short(bare)} MB/s, eventsource-parser + JSON.parse`;
    const figure = (what: string, value: number): Figure => ({
      measured: `SSE, ${words.length} characters a delta, ${what}`,
      value: `${short(value)} MB/s`,
      beside,
      ratio: bare / value,
    });
    return [figure("reader", reader), figure("grammar", automaton), figure("reader and grammar", both)];
  });
}
