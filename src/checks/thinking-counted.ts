import type { Exchange } from "../model/exchange.ts";
import type { Check } from "../model/finding.ts";
import { blocks, text, usage } from "./answer.ts";
import { isMessage } from "./applies.ts";

/**
 * No tokenizer packs as many words into each token of a text, and no summary has as many for each token of what it sums
 * up: what is shown of the thinking may be longer than the thinking was, but not by that much.
 */
const wordsPerToken = 4;
/** Thoughts shorter than that say nothing. */
const fewest = 12;

const wordsOf = (words: string): number => words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const thoughtWords = (exchange: Exchange): number =>
  blocks(exchange, "thinking").reduce(
    (sum, { thinking }) => sum + (typeof thinking === "string" ? wordsOf(thinking) : 0),
    0,
  );

/** A message that shows enough of its thinking to tell whether it was counted. */
export const showsThinking = (exchange: Exchange): boolean => isMessage(exchange) && thoughtWords(exchange) >= fewest;

/** The tokens of the thinking are output tokens. */
export const thinkingCounted: Check = {
  claim: "output_tokens includes the thinking",
  judge: (exchange) => {
    const used = usage(exchange)?.["output_tokens"];
    const words = thoughtWords(exchange) + wordsOf(text(exchange));
    if (typeof used !== "number" || words <= used * wordsPerToken) return [];
    return [{ at: "/usage/output_tokens", expected: `more, for ${words} words with the thinking`, actual: `${used}` }];
  },
};
