import { isWhole } from "../src/checks/conditions.ts";
import { countsMoreInput } from "../src/checks/relations.ts";
import { ask, converse, simplest, text, user } from "../src/inputs/bodies.ts";
import { filler, repeat } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";

const pong = repeat("pong")[0];
const oneBlock = converse([user([text(pong)])]);

/** That token counts depend on the prompt. Their shape and bounds are judged on every answer. */
export const usageGrowthCases: readonly Case[] = [
  {
    kind: "equivalence",
    id: "usage-growth/input-tokens-grow-with-the-prompt",
    title: "A prompt with 400 words more counts more input tokens",
    requirement: "usage.input_tokens.grows",
    modes: ["plain"],
    requests: [simplest, ask(`${filler}\n\n${pong}`)],
    given: [isWhole],
    expect: [countsMoreInput],
  },
  {
    kind: "equivalence",
    id: "usage-growth/input-tokens-grow-with-the-blocks",
    title: "A prompt with 400 words more in a text block of its own counts more input tokens",
    requirement: "usage.input_tokens.grows",
    modes: ["plain"],
    requests: [oneBlock, converse([user([text(filler), text(pong)])])],
    given: [isWhole],
    expect: [countsMoreInput],
  },
  {
    kind: "equivalence",
    id: "usage-growth/input-tokens-grow-with-the-last-block",
    title: "A prompt with 400 words more in a second text block counts more input tokens",
    requirement: "usage.input_tokens.grows",
    modes: ["plain"],
    requests: [oneBlock, converse([user([text(pong), text(filler)])])],
    given: [isWhole],
    expect: [countsMoreInput],
  },
];
