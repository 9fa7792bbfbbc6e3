import { countsMoreInput } from "../src/checks/relations.ts";
import { ask, simplest } from "../src/inputs/bodies.ts";
import { filler, repeat } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";

/** That token counts depend on the prompt. Their shape and bounds are judged on every answer. */
export const usageGrowthCases: readonly Case[] = [
  {
    kind: "equivalence",
    id: "usage-growth/input-tokens-grow-with-the-prompt",
    title: "A prompt with 400 words more counts more input tokens",
    requirement: "usage.input_tokens.grows",
    requests: [simplest, ask(`${filler}\n\n${repeat("pong")[0]}`)],
    expect: [countsMoreInput],
  },
];
