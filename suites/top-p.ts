import { accepted, rejected } from "../src/checks/status.ts";
import { simplestWith } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";

const neutral = simplestWith({ top_p: 1 });

/** `top_p`: a number from 0 to 1. */
export const topPCases: readonly Case[] = [
  {
    kind: "example",
    id: "top-p/zero-is-accepted",
    title: "A top_p of 0 is accepted",
    requirement: "request.top_p.accepted",
    modes: ["plain"],
    needs: ["sampling"],
    request: simplestWith({ top_p: 0 }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "top-p/most-is-accepted",
    title: "A top_p of 0.9 is accepted",
    requirement: "request.top_p.accepted",
    modes: ["plain"],
    needs: ["sampling"],
    request: simplestWith({ top_p: 0.9 }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "top-p/one-is-accepted",
    title: "A top_p of 1 is accepted",
    requirement: "request.top_p.neutral",
    modes: ["plain"],
    request: neutral,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "top-p/negative-is-refused",
    title: "A top_p of -0.1 is refused with 400",
    requirement: "request.top_p.minimum",
    modes: ["plain"],
    request: simplestWith({ top_p: -0.1 }),
    control: neutral,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "top-p/above-one-is-refused",
    title: "A top_p of 1.1 is refused with 400",
    requirement: "request.top_p.maximum",
    modes: ["plain"],
    request: simplestWith({ top_p: 1.1 }),
    control: neutral,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "top-p/string-is-refused",
    title: "A top_p that is a word is refused with 400",
    requirement: "request.top_p.type",
    modes: ["plain"],
    request: simplestWith({ top_p: "most" }),
    control: neutral,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "top-p/digits-in-a-string-are-refused",
    title: "A top_p that is a string of digits is refused with 400",
    requirement: "request.number.not_coerced",
    editions: ["2023-06-01"],
    modes: ["plain"],
    request: simplestWith({ top_p: "1" }),
    control: neutral,
    expect: [rejected(400)],
  },
];
