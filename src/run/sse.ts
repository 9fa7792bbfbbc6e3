import { createParser } from "eventsource-parser";

import type { Frame } from "../model/exchange.ts";

/** Turns the text of an event stream into frames as it arrives. Parsing rules: WHATWG HTML, server-sent events. */
export interface SseReader {
  /** Takes the next piece of text; `at` is its arrival in milliseconds. */
  push(text: string, at: number): void;
  readonly frames: readonly Frame[];
  /** True once an event came after which a conformant stream ends. */
  readonly terminal: boolean;
}

export function sseReader(): SseReader {
  const frames: Frame[] = [];
  let now = 0;
  let terminal = false;
  const parser = createParser({
    onEvent: ({ event, data }) => {
      frames.push(event === undefined ? { at: now, data } : { at: now, event, data });
      terminal ||= event === "message_stop" || event === "error" || data.includes('"message_stop"');
    },
  });
  return {
    frames,
    push(text, at) {
      now = at;
      parser.feed(text);
    },
    get terminal() {
      return terminal;
    },
  };
}
