import { isWhole } from "../src/checks/conditions.ts";
import {
  countsInput,
  countsSameInput,
  sameCounters,
  sameMember,
  sameMembers,
  sameStatus,
} from "../src/checks/relations.ts";
import {
  bothSendText,
  countedInFullOrPart,
  countsWhole,
  repeatedInFullOrPart,
  repeatsWhole,
  textIsRead,
} from "../src/checks/whole-text.ts";
import { simplest, simplestWith, simplestWithout } from "../src/inputs/bodies.ts";
import type { Case, EquivalenceCase } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import { manyScripts, repeatScripts } from "./content.ts";
import { countToNine } from "./stop-sequences.ts";

/** A request as it is, and with `stream` true. */
export const bothWays = (request: Request): readonly [Request, Request] => [
  request,
  typeof request.body === "object" ? { ...request, body: { ...request.body, stream: true } } : request,
];

/** Both ways of the last wording, which has room for a model that thinks before it answers. */
const withRoom = ({ alternatives }: { readonly alternatives: readonly Request[] }): Pick<EquivalenceCase, "roomy"> => {
  const last = alternatives.at(-1);
  return last ? { roomy: bothWays(last) } : {};
};

// What content/unicode-comes-back asks for: the exchanges are shared, as are those of the count.
const sentence = `begin ${manyScripts} end`;

/** Plain and streamed answers to one request agree in all that does not depend on what the model says. */
export const streamAgreementCases: readonly Case[] = [
  {
    kind: "equivalence",
    id: "stream-agreement/model-is-the-same",
    title: "A streamed answer names the same model as the plain one",
    requirement: "stream.agrees.model",
    modes: ["plain"],
    requests: bothWays(simplest),
    given: [isWhole],
    expect: [sameMember("model")],
  },
  {
    kind: "equivalence",
    id: "stream-agreement/members-are-the-same",
    title: "A streamed message has the members of the plain one",
    requirement: "stream.agrees.members",
    modes: ["plain"],
    requests: bothWays(simplest),
    given: [isWhole],
    expect: [sameMembers],
  },
  {
    kind: "equivalence",
    id: "stream-agreement/counters-are-the-same",
    title: "The usage of a streamed answer has the counters of the plain one",
    requirement: "stream.agrees.usage",
    modes: ["plain"],
    requests: bothWays(simplest),
    given: [isWhole],
    expect: [sameCounters],
  },
  {
    kind: "equivalence",
    id: "stream-agreement/text-is-whole",
    title: "Where the plain answer repeats a sentence, the streamed one does not lose a part of it",
    requirement: "stream.agrees.text",
    modes: ["plain"],
    requests: bothWays(repeatScripts.request),
    ...withRoom(repeatScripts),
    given: [isWhole],
    comparable: [repeatedInFullOrPart(sentence)],
    expect: [repeatsWhole(sentence)],
  },
  {
    kind: "equivalence",
    id: "stream-agreement/text-is-not-lost",
    title: "Where the plain answer has text, that of the streamed one comes in deltas of text",
    requirement: "stream.agrees.text",
    modes: ["plain"],
    requests: bothWays(repeatScripts.request),
    ...withRoom(repeatScripts),
    given: [isWhole],
    comparable: [bothSendText],
    expect: [textIsRead],
  },
  {
    kind: "equivalence",
    id: "stream-agreement/count-is-whole",
    title: "Where the plain answer counts, the streamed one has each number once and in order",
    requirement: "stream.agrees.text",
    modes: ["plain"],
    requests: bothWays(countToNine.request),
    ...withRoom(countToNine),
    given: [isWhole],
    comparable: [countedInFullOrPart(8)],
    expect: [countsWhole(8, "9")],
  },
  {
    kind: "equivalence",
    id: "stream-agreement/input-tokens-are-the-same",
    title: "A streamed answer counts the same input tokens as the plain one",
    requirement: "stream.agrees.input_tokens",
    modes: ["plain"],
    requests: bothWays(simplest),
    given: [countsInput],
    expect: [countsSameInput],
  },
  {
    kind: "equivalence",
    id: "stream-agreement/missing-member-has-the-same-status",
    title: "A request without messages gets the same status with and without stream",
    requirement: "stream.agrees.status",
    modes: ["plain"],
    requests: bothWays(simplestWithout("messages")),
    refused: true,
    control: simplest,
    expect: [sameStatus],
  },
  {
    kind: "equivalence",
    id: "stream-agreement/out-of-range-has-the-same-status",
    title: "A max_tokens of -1 gets the same status with and without stream",
    requirement: "stream.agrees.status",
    modes: ["plain"],
    requests: bothWays(simplestWith({ max_tokens: -1 })),
    refused: true,
    control: simplest,
    expect: [sameStatus],
  },
  {
    kind: "equivalence",
    id: "stream-agreement/unknown-model-has-the-same-status",
    title: "An unknown model gets the same status with and without stream",
    requirement: "stream.agrees.status",
    modes: ["plain"],
    requests: bothWays(simplestWith({ model: "no-such-model" })),
    refused: true,
    control: simplest,
    expect: [sameStatus],
  },
];
