import { differentHeader, differentMember, hasHeader } from "../src/checks/relations.ts";
import { ask, simplest } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";

/** Two answers are two messages: each has an identity of its own. */
export const identityCases: readonly Case[] = [
  {
    kind: "equivalence",
    id: "identity/message-ids-differ",
    title: "Two answers have different ids",
    requirement: "response.id.unique",
    modes: ["plain"],
    requests: [simplest, ask("Hello.")],
    expect: [differentMember("id")],
  },
  {
    kind: "equivalence",
    id: "identity/request-ids-differ",
    title: "Two answers have different request-id headers",
    requirement: "response.request_id.unique",
    modes: ["plain"],
    requests: [simplest, ask("Hello.")],
    given: [hasHeader("request-id")],
    expect: [differentHeader("request-id")],
  },
];
