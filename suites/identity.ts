import { differentHeader, differentMember, hasHeader } from "../src/checks/relations.ts";
import { converse, simplest, text, user } from "../src/inputs/bodies.ts";
import { repeat } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";
import { repeatScripts } from "./content.ts";
import { labelled } from "./metadata.ts";

// Sent anyway, with another body.
const onePrompt = [simplest, labelled] as const;
const sameInBlocks = converse([user([text(repeat("pong")[0])])]);

// Sent anyway: these cases cost nothing.
const twoStreams = [simplest, repeatScripts.request] as const;

/** Two answers are two messages: each has an identity of its own. */
export const identityCases: readonly Case[] = [
  {
    kind: "equivalence",
    id: "identity/message-ids-differ",
    title: "Two answers have different ids",
    requirement: "response.id.unique",
    modes: ["plain"],
    requests: [simplest, sameInBlocks],
    expect: [differentMember("id")],
  },
  {
    kind: "equivalence",
    id: "identity/request-ids-differ",
    title: "Two answers have different request-id headers",
    requirement: "response.request_id.unique",
    modes: ["plain"],
    requests: [simplest, sameInBlocks],
    given: [hasHeader("request-id")],
    expect: [differentHeader("request-id")],
  },
  {
    kind: "equivalence",
    id: "identity/streamed-message-ids-differ",
    title: "Two streamed answers have different ids",
    requirement: "response.id.unique",
    modes: ["stream"],
    requests: twoStreams,
    expect: [differentMember("id")],
  },
  {
    kind: "equivalence",
    id: "identity/streamed-request-ids-differ",
    title: "Two streamed answers have different request-id headers",
    requirement: "response.request_id.unique",
    modes: ["stream"],
    requests: twoStreams,
    given: [hasHeader("request-id")],
    expect: [differentHeader("request-id")],
  },
  {
    kind: "equivalence",
    id: "identity/message-ids-of-one-prompt-differ",
    title: "Two answers to one prompt have different ids",
    requirement: "response.id.unique",
    modes: ["plain"],
    requests: onePrompt,
    expect: [differentMember("id")],
  },
  {
    kind: "equivalence",
    id: "identity/request-ids-of-one-prompt-differ",
    title: "Two answers to one prompt have different request-id headers",
    requirement: "response.request_id.unique",
    modes: ["plain"],
    requests: onePrompt,
    given: [hasHeader("request-id")],
    expect: [differentHeader("request-id")],
  },
];
