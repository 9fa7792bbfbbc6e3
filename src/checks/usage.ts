import type { Exchange } from "../model/exchange.ts";
import type { Check, Violation } from "../model/finding.ts";
import { isObject, type JsonValue } from "../model/json.ts";
import { blocks, requested, text, usage } from "./answer.ts";
import { show } from "./show.ts";
import { count, totalInputTokens } from "./token-counts.ts";
import { inArguments } from "./unicode.ts";

const none: readonly Violation[] = [];

/** The prompt counts, whether or not a cache knew it. */
export const inputCounted: Check = {
  claim: "the input token counts are not all 0",
  judge: (exchange) => {
    const counts = usage(exchange);
    if (typeof counts?.["input_tokens"] !== "number" || totalInputTokens(counts) !== 0) return none;
    return [{ at: "/usage/input_tokens", expected: "at least 1, with those of the cache", actual: show(counts) }];
  },
};

/** No tokenizer packs this many numbers with blanks around them into one token. */
const numbersPerToken = 4;

/** The numbers of the visible text that stand alone. */
const numbers = (exchange: Exchange): number => text(exchange).match(/(?<=^|\s)\d+(?=\s|,|$)/gu)?.length ?? 0;
/** The words outside of ASCII, and the numbers, among the arguments of calls: a tokenizer has none of them together. */
const rareWords = (exchange: Exchange): number =>
  inArguments
    .words(exchange)
    .split(/\s+/u)
    .filter((word) => /[^\0-\x7f]|\d/u.test(word)).length;

/** Content that can be seen was generated, and counts. */
export const outputCounted: Check = {
  claim: "visible content counts output tokens",
  judge: (exchange) => {
    const used = usage(exchange)?.["output_tokens"];
    if (typeof used === "number" && used > 0 && numbers(exchange) > used * numbersPerToken)
      return [{ at: "/usage/output_tokens", expected: `more, for ${numbers(exchange)} numbers`, actual: `${used}` }];
    if (typeof used === "number" && used > 0 && rareWords(exchange) > used * numbersPerToken)
      return [{ at: "/usage/output_tokens", expected: `more, for ${rareWords(exchange)} words`, actual: `${used}` }];
    if (used !== 0) return none;
    const calls = blocks(exchange, "tool_use").length;
    if (text(exchange).trim() === "" && calls === 0) return none;
    return [{ at: "/usage/output_tokens", expected: "at least 1, as there is content", actual: "0" }];
  },
};

/** An answer is no longer than was allowed, whatever its usage says. */
export const withinMaxTokens: Check = {
  claim: "output_tokens is at most max_tokens",
  judge: (exchange) => {
    const [limit, used] = [requested(exchange, "max_tokens"), usage(exchange)?.["output_tokens"]];
    if (typeof limit !== "number") return none;
    if (numbers(exchange) > limit * numbersPerToken)
      return [{ at: "/content", expected: `a text of ${limit} tokens`, actual: `${numbers(exchange)} numbers` }];
    if (typeof used !== "number" || used <= limit) return none;
    return [{ at: "/usage/output_tokens", expected: `at most ${limit}, the max_tokens`, actual: `${used}` }];
  },
};

const parts = ["ephemeral_5m_input_tokens", "ephemeral_1h_input_tokens"] as const;

/** The tokens written to the cache, by time to live and in all. */
export const cacheCreationAddsUp: Check = {
  claim: "the parts of cache_creation add up",
  judge: (exchange) => {
    const counts = usage(exchange) ?? {};
    const { cache_creation: byLife, cache_creation_input_tokens: all } = counts;
    if (!isObject(byLife) || typeof all !== "number" || !parts.every((part) => isCount(byLife[part]))) return none;
    const sum = parts.reduce((total, part) => total + count(byLife, part), 0);
    if (sum === all) return none;
    return [{ at: "/usage/cache_creation", expected: `parts that add up to ${all}`, actual: show(byLife) }];
  },
};

const isCount = (value: JsonValue | undefined): boolean => value === undefined || typeof value === "number";
