import { accepted, rejected } from "../src/checks/status.ts";
import { simplestWith } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";
import { sampledTogether } from "./taken-together.ts";

const neutral = simplestWith({ temperature: 1 });

/** `temperature`: a number from 0 to 1. */
export const temperatureCases: readonly Case[] = [
  {
    kind: "example",
    id: "temperature/zero-is-accepted",
    title: "A temperature of 0 is accepted",
    requirement: "request.temperature.accepted",
    modes: ["plain"],
    needs: ["sampling"],
    request: sampledTogether,
    alone: simplestWith({ temperature: 0 }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "temperature/half-is-accepted",
    title: "A temperature of 0.5 is accepted",
    requirement: "request.temperature.accepted",
    modes: ["plain"],
    needs: ["sampling"],
    request: simplestWith({ temperature: 0.5 }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "temperature/one-is-accepted",
    title: "A temperature of 1 is accepted",
    requirement: "request.temperature.neutral",
    modes: ["plain"],
    request: neutral,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "temperature/negative-is-refused",
    title: "A temperature of -1 is refused with 400",
    requirement: "request.temperature.minimum",
    modes: ["plain"],
    request: simplestWith({ temperature: -1 }),
    control: neutral,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "temperature/above-one-is-refused",
    title: "A temperature of 1.1 is refused with 400",
    requirement: "request.temperature.maximum",
    modes: ["plain"],
    request: simplestWith({ temperature: 1.1 }),
    control: neutral,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "temperature/string-is-refused",
    title: "A temperature that is a word is refused with 400",
    requirement: "request.temperature.type",
    modes: ["plain"],
    request: simplestWith({ temperature: "hot" }),
    control: neutral,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "temperature/digits-in-a-string-are-refused",
    title: "A temperature that is a string of digits is refused with 400",
    requirement: "request.number.not_coerced",
    editions: ["2023-06-01"],
    modes: ["plain"],
    request: simplestWith({ temperature: "1" }),
    control: neutral,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "temperature/null-is-refused",
    title: "A temperature of null is refused with 400",
    requirement: "request.temperature.type",
    modes: ["plain"],
    request: simplestWith({ temperature: null }),
    control: neutral,
    expect: [rejected(400)],
  },
];
