import { accepted, rejected } from "../src/checks/status.ts";
import { simplest, simplestWith } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";

/** Sampling is no part of edition 2026-10-21: any value is refused, the former default too. */
const removed = [
  ["temperature", "request.temperature.removed", 1],
  ["top_p", "request.top_p.removed", 1],
  ["top_k", "request.top_k.removed", 40],
] as const;

/** What only edition 2026-10-21 asks for. */
export const editionsCases: readonly Case[] = [
  {
    kind: "example",
    id: "editions/newest-version-is-accepted",
    title: "anthropic-version 2026-10-21 is accepted",
    requirement: "headers.version.newest",
    modes: ["plain"],
    request: simplest,
    basic: true,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "editions/bearer-is-accepted",
    title: "The key as a bearer token, as clients of this edition send it, is accepted",
    requirement: "auth.bearer.default",
    modes: ["plain"],
    request: { ...simplest, auth: "bearer" },
    expect: [accepted],
  },
  ...removed.map(([member, requirement, value]): Case => ({
    kind: "example",
    id: `editions/${member.replace("_", "-")}-is-refused`,
    title: `A request with ${member} is refused with 400`,
    requirement,
    request: simplestWith({ [member]: value }),
    control: simplest,
    expect: [rejected(400)],
  })),
];
