import { expect, test } from "vitest";

import { hasRateLimits, isLimited, rateLimitsFit, tellsWhenToRetry } from "./rate-limits.ts";
import { message, plain } from "./testing/exchanges.ts";

const withHeaders = (headers: readonly (readonly [string, string])[], status = 200) =>
  plain(message, {}, { status, headers });

test("retry-after is a whole number of seconds", () => {
  const found = (value?: string) =>
    tellsWhenToRetry.judge(withHeaders(value === undefined ? [] : [["Retry-After", value]], 429));
  expect(isLimited(withHeaders([], 429))).toBe(true);
  expect(isLimited(withHeaders([], 529))).toBe(false);
  expect(["0", "17", " 3 "].map((value) => found(value))).toEqual([[], [], []]);
  for (const value of [undefined, "soon", "1.5", "Sun, 22 Nov 2026 10:00:00 GMT"]) expect(found(value)).toHaveLength(1);
});

test("published limits have their form, and no other header is judged", () => {
  const right = withHeaders([
    ["Anthropic-RateLimit-Requests-Limit", "4000"],
    ["anthropic-ratelimit-input-tokens-remaining", "0"],
    ["anthropic-ratelimit-tokens-reset", "2026-11-22T10:00:00Z"],
    ["anthropic-ratelimit-priority-output-tokens-reset", "2026-11-22T10:00:00.5+01:00"],
    ["anthropic-ratelimit-unified-reset", "1893456000"],
    ["anthropic-ratelimit-unified-status", "allowed"],
  ]);
  expect(hasRateLimits(right)).toBe(true);
  expect(rateLimitsFit.judge(right)).toEqual([]);
  expect(hasRateLimits(withHeaders([["anthropic-ratelimit-unified-status", "allowed"]]))).toBe(false);
  const wrong = withHeaders([
    ["anthropic-ratelimit-requests-limit", "4000.5"],
    ["anthropic-ratelimit-tokens-remaining", "plenty"],
    ["anthropic-ratelimit-tokens-reset", "1893456000"],
  ]);
  expect(rateLimitsFit.judge(wrong).map(({ at }) => at)).toEqual([
    "header:anthropic-ratelimit-requests-limit",
    "header:anthropic-ratelimit-tokens-remaining",
    "header:anthropic-ratelimit-tokens-reset",
  ]);
});
