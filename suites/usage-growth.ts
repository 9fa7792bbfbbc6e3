import { isWhole } from "../src/checks/conditions.ts";
import { countsInput, countsMoreInput, countsSameInput } from "../src/checks/relations.ts";
import { converse, simplest, text, user } from "../src/inputs/bodies.ts";
import { repeat } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";
import { halfAsLong } from "./conversation.ts";
import { severalBlocks } from "./content.ts";
import { asBlocks, asString } from "./system.ts";

const pong = repeat("pong")[0];
const oneBlock = converse([user([text(pong)])]);

/** That token counts depend on the prompt. Their shape and bounds are judged on every answer. */
export const usageGrowthCases: readonly Case[] = [
  {
    kind: "equivalence",
    id: "usage-growth/input-tokens-grow-with-the-prompt",
    title: "A prompt with 200 words more counts more input tokens",
    requirement: "usage.input_tokens.grows",
    modes: ["plain"],
    requests: [simplest, halfAsLong],
    given: [isWhole],
    expect: [countsMoreInput],
  },
  {
    kind: "equivalence",
    id: "usage-growth/input-tokens-grow-with-the-blocks",
    title: "A prompt with 400 words more in text blocks of their own counts more input tokens",
    requirement: "usage.input_tokens.grows",
    modes: ["plain"],
    requests: [oneBlock, severalBlocks],
    given: [isWhole],
    expect: [countsMoreInput],
  },
  {
    kind: "equivalence",
    id: "usage-growth/input-tokens-grow-with-the-last-block",
    title: "A prompt of three text blocks counts more input tokens than one as long as the first or the last of them",
    requirement: "usage.input_tokens.grows",
    modes: ["plain"],
    requests: [halfAsLong, severalBlocks],
    given: [isWhole],
    expect: [countsMoreInput],
  },
  {
    kind: "equivalence",
    id: "usage-growth/input-tokens-grow-with-the-system",
    title: "A short prompt with a system of 400 words counts more input tokens than a prompt of half its length",
    requirement: "usage.input_tokens.system",
    modes: ["plain"],
    requests: [halfAsLong, asString],
    given: [countsInput],
    expect: [countsMoreInput],
  },
  {
    kind: "equivalence",
    id: "usage-growth/input-tokens-grow-with-the-system-blocks",
    title:
      "A short prompt with 400 words in a block of system counts more input tokens than a prompt of half its length",
    requirement: "usage.input_tokens.system",
    modes: ["plain"],
    requests: [halfAsLong, asBlocks],
    given: [countsInput],
    expect: [countsMoreInput],
  },
  {
    kind: "equivalence",
    id: "usage-growth/string-and-block-count-the-same",
    title: "Content as a string and as one text block counts the same input tokens",
    requirement: "usage.input_tokens.forms",
    modes: ["plain"],
    requests: [simplest, oneBlock],
    given: [countsInput],
    expect: [countsSameInput],
  },
];
