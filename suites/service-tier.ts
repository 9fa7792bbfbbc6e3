import { accepted, rejected } from "../src/checks/status.ts";
import { simplestWith } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";
import { labelled, withTier } from "./metadata.ts";
import { takenTogether } from "./taken-together.ts";

/** `service_tier`: `auto` or `standard_only`. */
export const serviceTierCases: readonly Case[] = [
  {
    kind: "example",
    id: "service-tier/auto-is-accepted",
    title: "The service_tier auto is accepted",
    requirement: "request.service_tier.accepted",
    modes: ["plain"],
    request: labelled,
    alone: simplestWith({ service_tier: "auto" }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "service-tier/standard-only-is-accepted",
    title: "The service_tier standard_only is accepted",
    requirement: "request.service_tier.accepted",
    modes: ["plain"],
    request: takenTogether,
    alone: simplestWith({ service_tier: "standard_only" }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "service-tier/unknown-is-refused",
    title: "A service_tier outside auto and standard_only is refused with 400",
    requirement: "request.service_tier.known",
    modes: ["plain"],
    request: withTier("no_such_tier"),
    control: labelled,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "service-tier/number-is-refused",
    title: "A service_tier that is a number is refused with 400",
    requirement: "request.service_tier.known",
    modes: ["plain"],
    request: withTier(5),
    control: labelled,
    expect: [rejected(400)],
  },
];
