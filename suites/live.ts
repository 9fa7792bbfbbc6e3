import { startsMessage } from "../src/checks/applies.ts";
import { countsUpTo, stoppedAfterCount } from "../src/checks/counting.ts";
import { asStream } from "../src/checks/form.ts";
import { isKeptAlive, keptAliveByPings } from "../src/checks/keep-alive.ts";
import { arrivesOverTime, secondIsLong } from "../src/checks/liveness.ts";
import { accepted } from "../src/checks/status.ts";
import { inTurn, room, simplest } from "../src/inputs/bodies.ts";
import { count } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";

/** With tokens for a model that thinks a little before, and for one whose numbers are two tokens each. */
const members = { max_tokens: 400, stop_sequences: ["180"] };
const countTo180 = inTurn(count(180), members, room);
const long = countTo180.request;

/** That a stream comes while the answer is written. Of a target that is quick, nothing speaks against it. */
export const liveCases: readonly Case[] = [
  {
    kind: "example",
    id: "live/long-answer-is-streamed",
    title: "A count to 180 is answered with server-sent events",
    requirement: "request.stream.true",
    modes: ["stream"],
    request: long,
    expect: [asStream],
  },
  {
    kind: "equivalence",
    id: "live/events-come-as-they-are-generated",
    title: "The deltas of a long answer do not arrive all at once after a wait that a short one has not",
    requirement: "stream.live",
    modes: ["stream"],
    requests: [simplest, long],
    comparable: [secondIsLong],
    expect: [arrivesOverTime],
  },
  {
    kind: "example",
    id: "live/long-answer-is-whole",
    title: "A streamed count that stopped at 180 goes to 179",
    requirement: "stream.agrees.text",
    modes: ["stream"],
    ...countTo180,
    given: [stoppedAfterCount("180")],
    expect: [accepted, countsUpTo(180)],
  },
  {
    kind: "always",
    id: "live/silence-is-bridged-by-pings",
    title: "A silent stream is kept alive by ping events, not by comments alone",
    requirement: "stream.ping.event",
    modes: ["stream"],
    applies: (exchange) => startsMessage(exchange) && isKeptAlive(exchange),
    occasional: "no stream of the run was kept alive through a silence",
    expect: [keptAliveByPings],
  },
];
