import type { Exchange } from "../model/exchange.ts";
import type { JointCondition, Relation } from "../model/finding.ts";
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

/** The visible text of the second answer is long. */
export const secondIsLong: JointCondition = {
  claim: `the second answer has a text of ${longAnswer.tokens} tokens`,
  met: (_, second) => {
    const tokens = usage(second)?.["output_tokens"];
    return typeof tokens === "number" && tokens >= longAnswer.tokens && text(second).length >= longAnswer.characters;
  },
};

/** Milliseconds until all of a stream was there. */
const whole = ({ answer }: Exchange): number => answer?.frames?.at(-1)?.at ?? answer?.ms ?? 0;

/** How much longer the wait for a long answer is than a short one takes, of the wait: less may be the queue of the moment. */
const leastGrowth = 0.5;

/**
 * The deltas of the second answer, a long one, did not arrive all at once after a wait that is longer than the first one,
 * a short one, took as a whole. A queue, or a prompt that is read, keeps both waiting; a buffer waits for what is written.
 */
export const arrivesOverTime: Relation = {
  claim: "the deltas of the long answer do not arrive all at once after a wait that the short one has not",
  judge: (short, long) => {
    const arrival = deltas(long);
    if (!arrival || arrival.first < shortestWait || arrival.last - arrival.first > longestBurst) return [];
    if (arrival.first - whole(short) < leastGrowth * arrival.first) return [];
    const [spread, wait, other] = [arrival.last - arrival.first, arrival.first, whole(short)].map(Math.round);
    const actual = `${arrival.count} deltas within ${spread} ms, after ${wait} ms of none; a short answer took ${other} ms`;
    return [{ at: "stream", expected: "deltas as they are generated", actual }];
  },
};
