import { accepted } from "../src/checks/status.ts";
import { asOneBody, asStream } from "../src/checks/form.ts";
import { simplest, simplestWith } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";
import { takenTogether } from "./taken-together.ts";

/** The first requests of a run: whether the endpoint answers at all, and in which form. */
export const simplestCases: readonly Case[] = [
  {
    kind: "example",
    id: "simplest/is-accepted",
    title: "The simplest request, one user turn with a string, is accepted",
    requirement: "request.valid.accepted",
    request: simplest,
    basic: true,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "simplest/is-answered-with-one-body",
    title: "A request without stream is answered with one JSON body",
    requirement: "request.stream.false",
    modes: ["plain"],
    request: simplest,
    expect: [asOneBody],
  },
  {
    kind: "example",
    id: "simplest/is-answered-with-events",
    title: "A request with stream true is answered with server-sent events",
    requirement: "request.stream.true",
    modes: ["stream"],
    request: simplest,
    basic: true,
    expect: [asStream],
  },
  {
    kind: "example",
    id: "simplest/stream-false-is-one-body",
    title: "A request with stream false is answered with one JSON body",
    requirement: "request.stream.false",
    modes: ["plain"],
    request: takenTogether,
    alone: simplestWith({ stream: false }),
    expect: [asOneBody],
  },
];
