import { rejected, rejectedWith4xx } from "../src/checks/status.ts";
import { simplest, simplestWith, simplestWithout } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";

/** `model`: required, a string, known. */
export const modelCases: readonly Case[] = [
  {
    kind: "example",
    id: "model/missing-is-refused",
    title: "A request without model is refused with 400",
    requirement: "request.model.required",
    request: simplestWithout("model"),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "model/number-is-refused",
    title: "A model that is a number is refused with 400",
    requirement: "request.model.type",
    modes: ["plain"],
    request: simplestWith({ model: 5 }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "model/null-is-refused",
    title: "A model that is null is refused with 400",
    requirement: "request.model.type",
    modes: ["plain"],
    request: simplestWith({ model: null }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "model/unknown-is-not-found",
    title: "An unknown model is refused with 404",
    requirement: "request.model.unknown",
    request: simplestWith({ model: "no-such-model" }),
    control: simplest,
    expect: [rejected(404)],
  },
  {
    kind: "example",
    id: "model/too-long-is-refused",
    title: "A model of 257 characters is refused, as too long or as unknown",
    requirement: "request.model.length",
    modes: ["plain"],
    request: simplestWith({ model: "m".repeat(257) }),
    control: simplest,
    expect: [rejectedWith4xx],
  },
];
