import type { Exchange } from "../model/exchange.ts";
import type { Check } from "../model/finding.ts";
import { header, status } from "../model/read.ts";
import { show } from "./show.ts";

// Published in https://platform.claude.com/docs/en/api/rate-limits.

/** The target is busy, and says so with 429. */
export const isLimited = (exchange: Exchange): boolean => status(exchange) === 429;

/** A client that is told to come back is told when. */
export const tellsWhenToRetry: Check = {
  claim: "retry-after is a whole number of seconds",
  judge: (exchange) => {
    const actual = header(exchange, "retry-after");
    if (actual !== undefined && /^\d+$/u.test(actual.trim())) return [];
    return [{ at: "header:retry-after", expected: "a whole number of seconds", actual: show(actual) }];
  },
};

const published = /^anthropic-ratelimit-(?:requests|(?:priority-)?(?:input-|output-)?tokens)-(limit|remaining|reset)$/u;
const dateTime = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/u;

const forms = {
  limit: { fits: (value: string) => /^\d+$/u.test(value), expected: "an integer" },
  remaining: { fits: (value: string) => /^\d+$/u.test(value), expected: "an integer" },
  reset: { fits: (value: string) => dateTime.test(value), expected: "a date and time of RFC 3339" },
} as const;

const isForm = (name: string | undefined): name is keyof typeof forms => name !== undefined && name in forms;

/** The published rate limit headers of an answer, in lower case. */
const rateLimits = ({ answer }: Exchange): readonly (readonly [name: string, form: keyof typeof forms, string])[] =>
  (answer?.headers ?? []).flatMap(([name, value]) => {
    const form = published.exec(name.toLowerCase())?.[1];
    return isForm(form) ? [[name.toLowerCase(), form, value.trim()] as const] : [];
  });

/** The answer has at least one published rate limit header. */
export const hasRateLimits = (exchange: Exchange): boolean => rateLimits(exchange).length > 0;

/** Clients can read the rate limit headers that are there. */
export const rateLimitsFit: Check = {
  claim: "limits and remainders are integers, resets are dates and times",
  judge: (exchange) =>
    rateLimits(exchange)
      .filter(([, form, value]) => !forms[form].fits(value))
      .map(([name, form, value]) => ({ at: `header:${name}`, expected: forms[form].expected, actual: show(value) })),
};
