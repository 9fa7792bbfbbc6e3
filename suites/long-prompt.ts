import { isRefused, refusedAsTooLong } from "../src/checks/too-long.ts";
import { ask, simplest } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";

// A digit or a comma is a token, or at worst both are one: at least 2,100,000 tokens in 4.2 MB.
const beyondEveryWindow = ask("7,4,9,".repeat(700_000));

/** A prompt that no model has room for: clients make a conversation shorter after its refusal. */
export const longPromptCases: readonly Case[] = [
  {
    kind: "example",
    id: "long-prompt/is-refused",
    title: "A prompt of more than two million tokens is refused with 400 or 413",
    requirement: "errors.prompt_too_long",
    modes: ["plain"],
    request: beyondEveryWindow,
    control: simplest,
    // Some models have room for more, and some endpoints leave out what is too much.
    given: [isRefused],
    expect: [refusedAsTooLong],
  },
];
