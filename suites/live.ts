import { startsMessage } from "../src/checks/applies.ts";
import { asStream } from "../src/checks/form.ts";
import { isKeptAlive, keptAliveByPings } from "../src/checks/keep-alive.ts";
import { arrivesOverTime, tookItsTime } from "../src/checks/liveness.ts";
import { ask } from "../src/inputs/bodies.ts";
import { count } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";

/** That a stream comes while the answer is written. An answer that comes at once shows nothing of it. */
export const liveCases: readonly Case[] = [
  {
    kind: "example",
    id: "live/long-answer-is-streamed",
    title: "An answer of 256 tokens is answered with server-sent events",
    requirement: "request.stream.true",
    modes: ["stream"],
    request: ask(count(300)[0], { max_tokens: 256 }),
    expect: [asStream],
  },
  {
    kind: "always",
    id: "live/events-come-as-they-are-generated",
    title: "The deltas of a long answer do not arrive all at once after a long wait",
    requirement: "stream.live",
    modes: ["stream"],
    applies: (exchange) => startsMessage(exchange) && tookItsTime(exchange),
    occasional: "no long answer of the run took a second to begin: the target is too quick to tell",
    expect: [arrivesOverTime],
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
