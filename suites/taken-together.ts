import { converse, simplestWith, user } from "../src/inputs/bodies.ts";
import { repeat } from "../src/inputs/prompts.ts";
import type { Request } from "../src/model/exchange.ts";

/** A stop sequence that "pong" is not. */
export const inCapitals: readonly string[] = ["PONG"];

/**
 * What an endpoint has to take, and what has nothing to do with each other, in one request: where it is accepted, all of
 * it is. Where it is not, each case asks for its own part alone.
 */
export const takenTogether: Request = {
  ...converse([user("Hello."), user(repeat("pong")[0])], {
    stream: false,
    service_tier: "standard_only",
    stop_sequences: inCapitals,
    metadata: { user_id: null },
  }),
  path: "/v1/messages?beta=true&no_such_parameter=1",
  headers: {
    "accept-encoding": "gzip, deflate, br",
    // Two lines of one name, the first with two names.
    "anthropic-beta": "interleaved-thinking-2025-05-14,prompt-caching-2024-07-31",
    "Anthropic-Beta": "token-counting-2024-11-01",
    "content-type": "application/json; charset=utf-8",
    "x-stainless-retry-count": "0",
    "x-no-such-header": "1",
  },
};

/** The same for edition 2023-06-01, whose version and sampling are its own. */
export const sampledTogether: Request = {
  ...simplestWith({ temperature: 0, top_k: 0 }),
  headers: { "anthropic-version": null, "Anthropic-Version": "2023-06-01" },
};
