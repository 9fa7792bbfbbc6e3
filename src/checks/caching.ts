import type { Exchange } from "../model/exchange.ts";
import type { Check, Condition, JointCondition, Relation, Violation } from "../model/finding.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { isAccepted, sent, status } from "../model/read.ts";
import { usage } from "./answer.ts";
import { show } from "./show.ts";
import { answered } from "./status.ts";
import { count, totalInputTokens } from "./token-counts.ts";

const none: readonly Violation[] = [];
const counters = ["cache_creation_input_tokens", "cache_read_input_tokens"] as const;
const oneHour = "ephemeral_1h_input_tokens";

const counts = (exchange: Exchange): JsonObject => usage(exchange) ?? {};
const size = (exchange: Exchange): number => totalInputTokens(counts(exchange));
const written = (exchange: Exchange): number => count(counts(exchange), counters[0]);
const read = (exchange: Exchange): number => count(counts(exchange), counters[1]);

/** The usage says how much a cache took and gave; null says of an endpoint without a cache that there is nothing to say. */
export const cacheCounters: Check = {
  claim: "the usage has both cache counters, integers of at least 0 or null",
  judge: (exchange) =>
    usage(exchange) === undefined
      ? none
      : counters
          .filter((name) => counts(exchange)[name] !== null && !isCount(counts(exchange)[name]))
          .map((name) => ({
            at: `/usage/${name}`,
            expected: "an integer of at least 0, or null",
            actual: show(counts(exchange)[name]),
          })),
};

const isCount = (value: JsonValue | undefined): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

/** Something was written to a cache, or read from it. */
export const showsCache: Condition = {
  claim: "the usage counts tokens that a cache took or gave",
  met: (exchange) => written(exchange) + read(exchange) > 0,
};

/** The same as an expectation. */
export const usesCache: Check = {
  claim: "the prompt is written to the cache, or read from it",
  judge: (exchange) =>
    usage(exchange) === undefined || showsCache.met(exchange)
      ? none
      : [{ at: "/usage", expected: "tokens written to the cache or read from it", actual: show(counts(exchange)) }],
};

/** The prompt is as long as that by the count of the endpoint itself: below its minimum, nothing is cached. */
export const promptOfAtLeast = (tokens: number): Condition => ({
  claim: `the prompt counts at least ${tokens} input tokens`,
  met: (exchange) => size(exchange) >= tokens,
});

/** The answer has cache counters. */
export const countsCache: Condition = {
  claim: "the usage counts what a cache took and gave",
  met: (exchange) => counters.every((name) => isCount(counts(exchange)[name])),
};

/** Both answers have cache counters. */
export const bothCountCache: JointCondition = {
  claim: "both answers count what a cache took and gave",
  met: (first, second) => countsCache.met(first) && countsCache.met(second),
};

/** The second prompt, which begins as the first one does, comes from the cache. */
export const readsCache: Relation = {
  claim: "the second prompt is read from the cache",
  judge: (_, second) =>
    read(second) > 0 ? none : [{ at: `/usage/${counters[1]}`, expected: "more than 0", actual: show(counts(second)) }],
};

/** Room for endpoints that count from one machine to the next a little differently. */
const tolerance = 1.1;

/** One prompt has one size, whatever a cache took or gave. */
export const sameSize: Relation = {
  claim: "the three input counts of both answers add up to about the same",
  judge: (first, second) => {
    const [before, after] = [size(first), size(second)];
    if (after <= before * tolerance && before <= after * tolerance) return none;
    return [{ at: "/usage", expected: `about ${before} input tokens in all`, actual: show(counts(second)) }];
  },
};

/** A prompt that is that many times as long counts no more than that many times the tokens. */
export const countsAtMost = (times: number): Relation => ({
  claim: `the three input counts add up to at most ${times} times those of the shorter prompt`,
  judge: (shorter, longer) => {
    const most = times * size(shorter);
    if (size(longer) <= most) return none;
    return [{ at: "/usage", expected: `at most ${most} input tokens in all`, actual: show(counts(longer)) }];
  },
});

/** Both answers count input tokens, and the second one those of a cache. */
export const comparableSizes: JointCondition = {
  claim: "both answers count input tokens, the second one with those of a cache",
  met: (first, second) => size(first) > 0 && showsCache.met(second),
};

/** Every mark of a request, wherever it stands. */
function marks(value: JsonValue | undefined): readonly JsonObject[] {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).flatMap(marks);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === "cache_control" && isObject(member) ? [member] : marks(member),
  );
}

/** An answer that wrote to a cache what the request marks for an hour, and nothing else. */
export function writesForAnHour(exchange: Exchange): boolean {
  const asked = isAccepted(exchange) ? marks(sent(exchange)) : [];
  return asked.length > 0 && asked.every(({ ttl }) => ttl === "1h") && written(exchange) > 0;
}

/** What is written for an hour is counted as such. */
export const countsAnHour: Check = {
  claim: "what is written to the cache is counted in cache_creation.ephemeral_1h_input_tokens",
  judge: (exchange) => {
    const byLife = counts(exchange)["cache_creation"];
    const all = written(exchange);
    if (isObject(byLife) && count(byLife, oneHour) === all) return none;
    return [{ at: `/usage/cache_creation/${oneHour}`, expected: `${all}`, actual: show(byLife) }];
  },
};

/** The first request was accepted, so that the second one could be built from its answer. */
export const firstAccepted: JointCondition = {
  claim: "the first request is accepted",
  met: (first) => isAccepted(first),
};

/** The second request is refused. */
export const secondRefused: Relation = {
  claim: "the second request is refused with 400",
  judge: (_, second) => (status(second) === 400 ? none : [{ at: "status", expected: "400", actual: answered(second) }]),
};
