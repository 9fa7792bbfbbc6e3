import { rejected } from "../src/checks/status.ts";
import { simplest, simplestWith } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";

/** `stream`: a boolean. What its values do is among the simplest cases. */
export const streamOptionCases: readonly Case[] = [
  {
    kind: "example",
    id: "stream-option/string-is-refused",
    title: "A stream that is a string is refused with 400",
    requirement: "request.stream.type",
    modes: ["plain"],
    request: simplestWith({ stream: "sometimes" }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "stream-option/number-is-refused",
    title: "A stream of 5 is refused with 400",
    requirement: "request.stream.type",
    modes: ["plain"],
    request: simplestWith({ stream: 5 }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "stream-option/null-is-refused",
    title: "A stream of null is refused with 400",
    requirement: "request.stream.type",
    modes: ["plain"],
    request: simplestWith({ stream: null }),
    control: simplest,
    expect: [rejected(400)],
  },
];
