import { zeroTokens } from "../src/checks/zero-tokens.ts";
import { accepted, rejected } from "../src/checks/status.ts";
import { ask, simplest, simplestWith, simplestWithout } from "../src/inputs/bodies.ts";
import { count } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";

// The answer that is asked for is long: a limit that was raised in silence shows in its length.
/** A count to 300 that is cut after its first token. */
const oneTokenAlone = ask(count(300)[0], { max_tokens: 1 });
/** The same from a client that takes no encoding, with no tools and no stop sequences in their lists. */
export const oneToken: Request = {
  ...ask(count(300)[0], { max_tokens: 1, stop_sequences: [], tools: [] }),
  headers: { "accept-encoding": "identity" },
};

/** `max_tokens`: required, an integer, and its smallest values. That it is honoured is judged on every answer. */
export const maxTokensCases: readonly Case[] = [
  {
    kind: "example",
    id: "max-tokens/one-is-accepted",
    title: "A max_tokens of 1 is accepted",
    requirement: "request.max_tokens.one",
    request: oneToken,
    alone: oneTokenAlone,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "max-tokens/zero-generates-nothing",
    title: "A max_tokens of 0 is refused with 400, or generates nothing",
    requirement: "request.max_tokens.zero",
    modes: ["plain"],
    request: simplestWith({ max_tokens: 0 }),
    control: simplest,
    mayBeAccepted: true,
    expect: [zeroTokens],
  },
  {
    kind: "example",
    id: "max-tokens/missing-is-refused",
    title: "A request without max_tokens is refused with 400",
    requirement: "request.max_tokens.required",
    request: simplestWithout("max_tokens"),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "max-tokens/null-is-refused",
    title: "A max_tokens of null is refused with 400",
    requirement: "request.max_tokens.type",
    modes: ["plain"],
    request: simplestWith({ max_tokens: null }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "max-tokens/string-is-refused",
    title: "A max_tokens that is a word is refused with 400",
    requirement: "request.max_tokens.type",
    request: simplestWith({ max_tokens: "many" }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "max-tokens/digits-in-a-string-are-refused",
    title: "A max_tokens that is a string of digits is refused with 400",
    requirement: "request.number.not_coerced",
    modes: ["plain"],
    request: simplestWith({ max_tokens: "32" }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "max-tokens/fraction-is-refused",
    title: "A max_tokens of 32.5 is refused with 400",
    requirement: "request.max_tokens.type",
    modes: ["plain"],
    request: simplestWith({ max_tokens: 32.5 }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "max-tokens/negative-is-refused",
    title: "A max_tokens of -1 is refused with 400",
    requirement: "request.max_tokens.minimum",
    request: simplestWith({ max_tokens: -1 }),
    control: simplest,
    expect: [rejected(400)],
  },
];
