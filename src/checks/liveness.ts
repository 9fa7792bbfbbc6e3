import type { Exchange } from "../model/exchange.ts";
import type { Check } from "../model/finding.ts";
import { once } from "../model/read.ts";
import { text, usage } from "./answer.ts";

/** Whether a stream came bit by bit can be told of an answer that took a while to write only. */
const longAnswer = { tokens: 150, characters: 300 } as const;
/** Milliseconds before the first delta. What comes sooner may have been written at once, and the network is as slow as that. */
const shortestWait = 1000;
/** Milliseconds between the first and the last delta of a burst: 150 tokens in so little time are 7,500 a second. */
const longestBurst = 20;

interface Arrival {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** When the deltas of the content arrived; undefined where there is none. */
const deltas = once((exchange): Arrival | undefined => {
  const at = (exchange.answer?.frames ?? [])
    .filter(({ event, data }) => event === "content_block_delta" || data.includes('"content_block_delta"'))
    .map((frame) => frame.at);
  const [first] = at;
  const last = at.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last, count: at.length };
});

/** The visible answer is long, and began a second or more after its request: it was waited for, or written meanwhile. */
export function tookItsTime(exchange: Exchange): boolean {
  const tokens = usage(exchange)?.["output_tokens"];
  const long =
    typeof tokens === "number" && tokens >= longAnswer.tokens && text(exchange).length >= longAnswer.characters;
  return long && (deltas(exchange)?.first ?? 0) >= shortestWait;
}

/** The deltas of a long answer did not arrive all at once after a long wait. */
export const arrivesOverTime: Check = {
  claim: "the deltas of a long answer do not arrive all at once",
  judge: (exchange) => {
    const arrival = deltas(exchange);
    if (!arrival || arrival.last - arrival.first > longestBurst) return [];
    const spread = Math.round(arrival.last - arrival.first);
    const actual = `${arrival.count} deltas within ${spread} ms, after ${Math.round(arrival.first)} ms of none`;
    return [{ at: "stream", expected: "deltas as they are generated", actual }];
  },
};
