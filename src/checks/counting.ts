import type { Exchange } from "../model/exchange.ts";
import type { Condition } from "../model/finding.ts";
import { message, requested, stopReason, text, usage } from "./answer.ts";

// Conditions on an answer to "Count from 1 to N": a count that ends where it was cut shows what cut it.

/** The last number of an answer that is a count from 1 and nothing else; 0 for no text, undefined for another text. */
function countedTo(exchange: Exchange): number | undefined {
  const said = text(exchange);
  if (!message(exchange) || !/^[\d\s,.]*$/u.test(said)) return undefined;
  const numbers = said.match(/\d+/gu) ?? [];
  return numbers.every((number, index) => Number(number) === index + 1) ? numbers.length : undefined;
}

/** The answer counts from 1 to this number, and says nothing else. */
export function countsTo(last: number): Condition {
  return { claim: `the text counts from 1 to ${last}`, met: (exchange) => countedTo(exchange) === last };
}

/** The answer is the beginning of a count to this number. */
export function countsShortOf(last: number): Condition {
  return {
    claim: `the text is an unfinished count to ${last}`,
    met: (exchange) => (countedTo(exchange) ?? last) < last && stopReason(exchange) !== "refusal",
  };
}

function tokensLeft(exchange: Exchange): number | undefined {
  const [limit, used] = [requested(exchange, "max_tokens"), usage(exchange)?.["output_tokens"]];
  return typeof limit === "number" && typeof used === "number" ? limit - used : undefined;
}

/** The answer used fewer output tokens than it might. */
export const belowMaxTokens: Condition = {
  claim: "output_tokens is below max_tokens",
  met: (exchange) => (tokensLeft(exchange) ?? 0) > 0,
};

/** The answer used all output tokens it might. */
export const reachedMaxTokens: Condition = {
  claim: "output_tokens has reached max_tokens",
  met: (exchange) => (tokensLeft(exchange) ?? 1) <= 0,
};
