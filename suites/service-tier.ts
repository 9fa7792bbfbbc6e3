import { accepted, rejected } from "../src/checks/status.ts";
import { simplestWith } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";
import { takenTogether } from "./taken-together.ts";

const auto = simplestWith({ service_tier: "auto" });

/** `service_tier`: `auto` or `standard_only`. */
export const serviceTierCases: readonly Case[] = [
  {
    kind: "example",
    id: "service-tier/auto-is-accepted",
    title: "The service_tier auto is accepted",
    requirement: "request.service_tier.accepted",
    modes: ["plain"],
    request: auto,
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
    request: simplestWith({ service_tier: "no_such_tier" }),
    control: auto,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "service-tier/number-is-refused",
    title: "A service_tier that is a number is refused with 400",
    requirement: "request.service_tier.known",
    modes: ["plain"],
    request: simplestWith({ service_tier: 5 }),
    control: auto,
    expect: [rejected(400)],
  },
];
