import type { Exchange } from "../model/exchange.ts";
import type { Check, Condition, JointCheck, Located, Violation } from "../model/finding.ts";
import { isAccepted, isBusy, isErrorEnvelope } from "../model/read.ts";
import { message } from "./answer.ts";
import { read } from "./events.ts";
import { show } from "./show.ts";
import { answered } from "./status.ts";

// Answers to requests that were sent at once.

/** Refused or not, an exchange that shows what is judged of several: `ConcurrentCase.enough` counts them. */
export const isAnswered: Condition = { claim: "is answered with a message", met: isAccepted };

/** Each message has an id of its own. */
export const idsDiffer: JointCheck = {
  claim: "no two answers have the same id",
  judge: (exchanges) => {
    const seen = new Set<unknown>();
    return exchanges.flatMap((exchange) => {
      const id = message(exchange)?.["id"];
      if (typeof id !== "string" || !seen.has(id)) {
        seen.add(id);
        return [];
      }
      const expected = "an id that no other answer has";
      return [{ at: "/id", expected, actual: show(id), exchange: exchange.id }];
    });
  },
};

/** An endpoint that has no room for more says so as published: clients know when to come back. */
export const answeredOrBusy: JointCheck = {
  claim: "each is answered, or refused with 429 or 529 in the error envelope",
  judge: (exchanges) =>
    exchanges
      .filter((exchange) => !isAccepted(exchange) && !(isBusy(exchange) && isErrorEnvelope(exchange)))
      .map((exchange) => ({
        at: "status",
        expected: "200 with a message, or 429 or 529 in the error envelope",
        actual: answered(exchange),
        exchange: exchange.id,
      })),
};

/** What the automaton has to say against a stream that another one ran into, or that was cut. */
const foreign: ReadonlySet<string> = new Set([
  "stream.message_start.first",
  "stream.message_start.once",
  "stream.message_stop.present",
  "stream.message_stop.last",
  "stream.block.index",
  "stream.block.started",
  "stream.block.stop_matches",
  "stream.block.stopped",
]);

const brokenness = (exchange: Exchange): readonly Violation[] =>
  isAccepted(exchange) ? read(exchange).violations.filter(({ requirement }) => foreign.has(requirement)) : [];

/** One message from its start to its end, every event to a block of it. */
export const streamIsWhole: Check = {
  claim: "the stream is one whole message",
  judge: (exchange) => brokenness(exchange).map(({ at, expected, actual }) => ({ at, expected, actual })),
};

/** A stream that broke, and was whole when it was asked for again, shows nothing: why it broke is not known. */
export const undisturbed: Condition = {
  claim: "the stream came at its first attempt, or was broken at each",
  met: (exchange) => exchange.retries === 0 || brokenness(exchange).length > 0,
};

/** The same of each of several. */
export const streamsAreWhole: JointCheck = {
  claim: "each stream is one whole message",
  judge: (exchanges) =>
    exchanges.flatMap((exchange) =>
      streamIsWhole
        .judge(exchange)
        .map(({ at, expected, actual }): Located => ({ at, expected, actual, exchange: exchange.id })),
    ),
};
