import { belowMaxTokens, countsTo, leaksNothing, stoppedInCount } from "../src/checks/counting.ts";
import { member, stopReasonIs } from "../src/checks/message.ts";
import { accepted, rejected } from "../src/checks/status.ts";
import { notStoppedAt, saysOrStopped } from "../src/checks/stop.ts";
import { ask, inTurn, room, simplestWith } from "../src/inputs/bodies.ts";
import { count, repeat } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonValue } from "../src/model/json.ts";
import { inCapitals, takenTogether } from "./taken-together.ts";
import { oneToken } from "./max-tokens.ts";

// The sequence that occurs first is the last of five: a target that takes four alone counts on.
const spanning = inTurn(count(20), { max_tokens: 64, stop_sequences: ["15", "18", "14", "16", "10 11 12"] }, room);
/** A count to 20 that ends before 9, with tokens for a model that thinks a little before. */
export const countToNine = inTurn(count(20), { max_tokens: 128, stop_sequences: ["15", "9", "12", "18", "14"] }, room);
/** A count to 20 with these stop sequences. */
const countUntil = (stop_sequences: JsonValue): Request => ask(count(20)[0], { max_tokens: 64, stop_sequences });
const pongUntil = inTurn(repeat("pong"), { stop_sequences: inCapitals }, room);
const seven = inTurn(count(20), { max_tokens: 64, stop_sequences: ["7"] }, room);

/** `stop_sequences`: what they do to a count, and what is refused. That no text contains one is judged on every answer. */
export const stopSequencesCases: readonly Case[] = [
  {
    kind: "example",
    id: "stop-sequences/are-accepted",
    title: "A list of one stop sequence is accepted",
    requirement: "request.stop_sequences.accepted",
    modes: ["plain"],
    request: seven.request,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "stop-sequences/empty-list-is-accepted",
    title: "A list of no stop sequence is accepted",
    requirement: "request.stop_sequences.none",
    modes: ["plain"],
    request: oneToken,
    alone: simplestWith({ stop_sequences: [] }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "stop-sequences/end-is-reported",
    title: "A count cut right before its stop sequence ends with stop_reason stop_sequence",
    requirement: "stop.sequence.reported",
    ...seven,
    given: [countsTo(6), belowMaxTokens],
    expect: [accepted, stopReasonIs("stop_sequence")],
  },
  {
    kind: "example",
    id: "stop-sequences/first-to-occur-is-named",
    title: "Of five stop sequences, the one that occurred first is named",
    requirement: "stop.sequence.named",
    ...countToNine,
    given: [countsTo(8), belowMaxTokens],
    expect: [accepted, member("/stop_sequence", "9")],
  },
  {
    kind: "example",
    id: "stop-sequences/sequence-of-several-tokens-is-named",
    title: "A stop sequence that spans several tokens is named whole",
    requirement: "stop.sequence.named",
    ...spanning,
    given: [countsTo(9), belowMaxTokens],
    expect: [accepted, member("/stop_sequence", "10 11 12")],
  },
  {
    kind: "example",
    id: "stop-sequences/sequence-does-not-leak",
    title: "Of a stop sequence that spans several tokens, the text has no beginning",
    requirement: "stop.sequence.honoured",
    ...spanning,
    given: [stoppedInCount(9, "10 11 12")],
    expect: [accepted, leaksNothing(9, "10 11 12")],
  },
  {
    kind: "example",
    id: "stop-sequences/letter-case-counts",
    title: "A stop sequence in capitals does not end a word in small letters",
    requirement: "stop.sequence.exact",
    modes: ["plain"],
    request: takenTogether,
    alone: pongUntil.request,
    alternatives: pongUntil.alternatives,
    given: [saysOrStopped("pong", "PONG")],
    expect: [accepted, notStoppedAt("PONG")],
  },
  {
    kind: "example",
    id: "stop-sequences/string-is-refused",
    title: "A stop_sequences that is a string is refused with 400",
    requirement: "request.stop_sequences.type",
    modes: ["plain"],
    request: countUntil("stop"),
    control: seven.request,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "stop-sequences/null-is-refused",
    title: "A stop_sequences of null is refused with 400",
    requirement: "request.stop_sequences.type",
    modes: ["plain"],
    request: countUntil(null),
    control: seven.request,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "stop-sequences/object-is-refused",
    title: "A stop_sequences that is an object is refused with 400",
    requirement: "request.stop_sequences.type",
    modes: ["plain"],
    request: countUntil({ stop: true }),
    control: seven.request,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "stop-sequences/number-item-is-refused",
    title: "A stop sequence that is a number is refused with 400",
    requirement: "request.stop_sequences.item_type",
    modes: ["plain"],
    request: countUntil([5]),
    control: seven.request,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "stop-sequences/null-item-is-refused",
    title: "A stop sequence that is null is refused with 400",
    requirement: "request.stop_sequences.item_type",
    modes: ["plain"],
    request: countUntil(["stop", null]),
    control: seven.request,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "stop-sequences/empty-item-is-refused",
    title: "An empty stop sequence is refused with 400",
    requirement: "request.stop_sequences.item_empty",
    modes: ["plain"],
    request: countUntil([""]),
    control: seven.request,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "stop-sequences/white-space-item-is-refused",
    title: "A stop sequence of white space only is refused with 400",
    requirement: "request.stop_sequences.item_whitespace",
    modes: ["plain"],
    request: countUntil([" \n"]),
    control: seven.request,
    expect: [rejected(400)],
  },
];
