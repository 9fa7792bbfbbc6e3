import { accepted, rejected } from "../src/checks/status.ts";
import { simplestWith } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";
import { sampledTogether } from "./taken-together.ts";

const forty = simplestWith({ top_k: 40 });

/** `top_k`: an integer from 0 up. */
export const topKCases: readonly Case[] = [
  {
    kind: "example",
    id: "top-k/zero-is-accepted",
    title: "A top_k of 0 is accepted",
    requirement: "request.top_k.accepted",
    modes: ["plain"],
    needs: ["sampling"],
    request: sampledTogether,
    alone: simplestWith({ top_k: 0 }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "top-k/forty-is-accepted",
    title: "A top_k of 40 is accepted",
    requirement: "request.top_k.accepted",
    modes: ["plain"],
    needs: ["sampling"],
    request: forty,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "top-k/negative-is-refused",
    title: "A top_k of -1 is refused with 400",
    requirement: "request.top_k.minimum",
    modes: ["plain"],
    needs: ["sampling"],
    request: simplestWith({ top_k: -1 }),
    control: forty,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "top-k/fraction-is-refused",
    title: "A top_k of 1.5 is refused with 400",
    requirement: "request.top_k.type",
    modes: ["plain"],
    needs: ["sampling"],
    request: simplestWith({ top_k: 1.5 }),
    control: forty,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "top-k/string-is-refused",
    title: "A top_k that is a word is refused with 400",
    requirement: "request.top_k.type",
    modes: ["plain"],
    needs: ["sampling"],
    request: simplestWith({ top_k: "few" }),
    control: forty,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "top-k/digits-in-a-string-are-refused",
    title: "A top_k that is a string of digits is refused with 400",
    requirement: "request.number.not_coerced",
    editions: ["2023-06-01"],
    modes: ["plain"],
    needs: ["sampling"],
    request: simplestWith({ top_k: "40" }),
    control: forty,
    expect: [rejected(400)],
  },
];
