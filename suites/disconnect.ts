import { streamIsWhole, streamsAreWhole, undisturbed } from "../src/checks/concurrent.ts";
import { accepted } from "../src/checks/status.ts";
import { ask, simplest, simplestWith } from "../src/inputs/bodies.ts";
import { count, filler } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";
import type { Exchange, Request } from "../src/model/exchange.ts";
import { hasLeft } from "../src/model/read.ts";

/** An answer that takes its time. */
const long = ask(count(30)[0], { max_tokens: 64 });

/** The simplest request once more, where the client before it has left. */
const next =
  (copy: number) =>
  (first: Exchange): Request | string =>
    hasLeft(first) ? { ...simplest, copy } : "the answer came before the client could leave";

/** A client that goes away, and the next one. */
export const disconnectCases: readonly Case[] = [
  {
    kind: "example",
    id: "disconnect/next-after-unanswered-is-accepted",
    title: "After a client that left before its answer came, a request is accepted",
    requirement: "disconnect.plain.next",
    modes: ["plain"],
    request: { ...long, leave: "unanswered" },
    follow: next(1),
    basic: true,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "disconnect/next-after-upload-is-accepted",
    title: "After a client that left in the middle of its body, a request is accepted",
    requirement: "disconnect.upload.next",
    modes: ["plain"],
    request: { ...simplestWith({ system: filler }), leave: "sending" },
    follow: next(2),
    basic: true,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "disconnect/next-after-stream-is-accepted",
    title: "After a client that left in the middle of a stream, a stream is accepted, and whole",
    requirement: "disconnect.stream.next",
    modes: ["stream"],
    request: { ...long, leave: "first-bytes" },
    follow: next(3),
    basic: true,
    expect: [accepted, streamIsWhole],
  },
  {
    kind: "concurrent",
    id: "disconnect/other-streams-go-on",
    title: "A client that leaves its stream does not cut the stream of another one",
    requirement: "disconnect.stream.others",
    modes: ["stream"],
    // The stream that stays is the one that was asked for first: it is under way when the other client leaves.
    requests: [
      { ...long, once: true, copy: 2 },
      { ...long, leave: "first-bytes", copy: 1 },
    ],
    enough: { least: 1, ...undisturbed },
    expect: [streamsAreWhole],
  },
];
