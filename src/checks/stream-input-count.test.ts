import { expect, test } from "vitest";

import type { JsonObject } from "../model/json.ts";
import { startsWithOwnCount } from "./stream-input-count.ts";
import { event, message, streamed } from "./testing/exchanges.ts";

const found = (start: JsonObject, end: JsonObject): number => {
  const first = event({ type: "message_start", message: { ...message, usage: start } });
  const last = event({ type: "message_delta", delta: {}, usage: end });
  return startsWithOwnCount.judge(streamed(first + last)).length;
};

test("a start that counts more than the request can have is of another request, where the end takes it back", () => {
  expect(found({ input_tokens: 5069 }, { input_tokens: 13 })).toBe(1);
  expect(found({ input_tokens: 5069 }, { input_tokens: 5069 })).toBe(0);
  expect(found({ input_tokens: 900 }, { input_tokens: 13 })).toBe(0);
});

test("what a cache gave is counted apart, and stays where it is not said again", () => {
  expect(found({ input_tokens: 5069 }, { input_tokens: 13, cache_read_input_tokens: 5056 })).toBe(0);
  expect(found({ input_tokens: 5069, cache_read_input_tokens: 4000 }, { input_tokens: 13 })).toBe(0);
  expect(found({ input_tokens: 5069 }, { input_tokens: 13, cache_read_input_tokens: null })).toBe(1);
});
