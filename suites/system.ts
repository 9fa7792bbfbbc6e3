import { says } from "../src/checks/conditions.ts";
import { countsInput, reachesModel, showsReach } from "../src/checks/relations.ts";
import { accepted, rejected } from "../src/checks/status.ts";
import { ask, room, simplest, text } from "../src/inputs/bodies.ts";
import { alwaysAnswer, filler } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonValue } from "../src/model/json.ts";
import { halfAsLong } from "./conversation.ts";

const instruction = alwaysAnswer("marzipan");
const long = `${filler}\n\n${instruction}`;
const withSystem = (system: JsonValue): Request => ask("Hello.", { system });
/** A long system that fixes the answer to one word. */
export const asString = withSystem(long);
/** The same behind another block. */
export const asBlocks = withSystem([text("Be terse."), text(long)]);

/** `system`: a string or text blocks, and that it reaches the model. */
export const systemCases: readonly Case[] = [
  {
    kind: "example",
    id: "system/string-is-accepted",
    title: "A system that is a string is accepted",
    requirement: "request.system.string",
    request: asString,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "system/blocks-are-accepted",
    title: "A system of two text blocks is accepted",
    requirement: "request.system.blocks",
    modes: ["plain"],
    request: asBlocks,
    expect: [accepted],
  },
  {
    kind: "equivalence",
    id: "system/reaches-the-model",
    title: "A long system and a short prompt count more input tokens than a longer prompt, or the system is obeyed",
    requirement: "request.system.used",
    requests: [simplest, asString],
    given: [countsInput],
    comparable: [showsReach("marzipan")],
    expect: [reachesModel("marzipan")],
  },
  {
    kind: "equivalence",
    id: "system/blocks-reach-the-model",
    title: "A long second block of system counts more input tokens than a prompt of half its length, or is obeyed",
    requirement: "request.system.used",
    modes: ["plain"],
    requests: [halfAsLong, asBlocks],
    given: [countsInput],
    comparable: [showsReach("marzipan")],
    expect: [reachesModel("marzipan")],
  },
  {
    kind: "example",
    id: "system/is-obeyed",
    title: "The model answers as system says",
    requirement: "request.system.used",
    modes: ["plain"],
    request: asString,
    alternatives: [
      ask("Hello.", { system: instruction }),
      ask("Answer as you were told to.", { system: instruction, ...room }),
    ],
    given: [says("marzipan")],
    expect: [accepted],
  },
  {
    kind: "example",
    id: "system/number-is-refused",
    title: "A system that is a number is refused with 400",
    requirement: "request.system.type",
    request: withSystem(5),
    control: asString,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "system/null-is-refused",
    title: "A system of null is refused with 400",
    requirement: "request.system.type",
    modes: ["plain"],
    request: withSystem(null),
    control: asString,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "system/object-is-refused",
    title: "A system that is one block without an array around it is refused with 400",
    requirement: "request.system.type",
    modes: ["plain"],
    request: withSystem(text("You are a terse assistant.")),
    control: asString,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "system/unknown-block-is-refused",
    title: "A system block that is not a text block is refused with 400",
    requirement: "request.system.block_type",
    modes: ["plain"],
    request: withSystem([{ type: "no_such_block", text: "You are a terse assistant." }]),
    control: asString,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "system/missing-text-is-refused",
    title: "A system text block without text is refused with 400",
    requirement: "request.text.required",
    modes: ["plain"],
    request: withSystem([{ type: "text" }]),
    control: asString,
    expect: [rejected(400)],
  },
];
