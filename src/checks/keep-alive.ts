import type { Exchange } from "../model/exchange.ts";
import type { Check } from "../model/finding.ts";
import { once } from "../model/read.ts";

/** Milliseconds between two events that are a silence. */
const silence = 1000;
/** Comments in one silence: fewer may stand there for another reason. */
const several = 3;

/** When each comment of a stream arrived, in milliseconds after the request. */
const comments = once(({ answer }): readonly number[] => {
  if (!answer?.frames) return [];
  const encoder = new TextEncoder();
  const arrivalOf = arrivals(answer.chunks);
  const found: number[] = [];
  let offset = 0;
  // Lines and what ends them, in turn.
  for (const part of answer.text.split(/(\r\n|\n|\r)/u)) {
    if (part.startsWith(":")) found.push(arrivalOf(offset));
    offset += encoder.encode(part).length;
  }
  return found;
});

/** The arrival of the chunk that holds a byte, asked for in rising order. */
function arrivals(chunks: readonly (readonly [at: number, bytes: number])[]): (offset: number) => number {
  let index = 0;
  let end = chunks[0]?.[1] ?? 0;
  return (offset) => {
    while (offset >= end && index < chunks.length - 1) {
      index += 1;
      end += chunks[index]?.[1] ?? 0;
    }
    return chunks[index]?.[0] ?? 0;
  };
}

interface Silence {
  readonly from: number;
  readonly to: number;
  readonly comments: number;
  /** True where a ping ended it. */
  readonly pinged: boolean;
}

/** The times without an event in which several comments came. */
const keptAlive = once((exchange): readonly Silence[] => {
  const at = comments(exchange);
  if (at.length < several) return [];
  const frames = exchange.answer?.frames ?? [];
  return frames.flatMap((frame, index) => {
    const from = frames[index - 1]?.at ?? 0;
    const within = at.filter((time) => time > from && time < frame.at).length;
    if (frame.at - from < silence || within < several) return [];
    return [{ from, to: frame.at, comments: within, pinged: frame.event === "ping" }];
  });
});

/** A stream that was silent for a while, but for comments. */
export const isKeptAlive = (exchange: Exchange): boolean => keptAlive(exchange).length > 0;

/** Clients go by events: to them, a stream of comments is silent. */
export const keptAliveByPings: Check = {
  claim: "a silence is bridged by ping events",
  judge: (exchange) =>
    keptAlive(exchange)
      .filter(({ pinged }) => !pinged)
      .map(({ from, to, comments: count }) => ({
        at: "stream",
        expected: "a ping",
        actual: `${count} comments and no event for ${Math.round(to - from)} ms`,
      })),
};
