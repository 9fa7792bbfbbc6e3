import { answeredOrBusy, idsDiffer, isAnswered, streamsAreWhole } from "../src/checks/concurrent.ts";
import { saysSomething } from "../src/checks/conditions.ts";
import { emptyOnceAtMost } from "../src/checks/empty-content.ts";
import { noForeignWord, notOneText, saysOneOf } from "../src/checks/own-answer.ts";
import { ask, simplest } from "../src/inputs/bodies.ts";
import { repeat } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import { repeatScripts, severalBlocks } from "./content.ts";
import { halfAsLong, recall } from "./conversation.ts";
import { labelled } from "./metadata.ts";
import { countToNine } from "./stop-sequences.ts";
import { asBlocks, asString } from "./system.ts";
import { takenTogether } from "./taken-together.ts";

/** Words that no model makes up, one a request. */
const words = ["quartz-48215", "heron-70936", "saddle-15842", "walnut-63179"] as const;

/** Sent for these cases alone: only so they are sent at once. With tokens for a model that thinks a little before. */
const requests = words.map((word) => ask(repeat(word)[0], { max_tokens: 96 }));
/** The same with room for a model that thinks before it answers; four such answers are announced at once. */
const withRoom = words.map((word) => ask(repeat(word)[0], { max_tokens: 512 }));
const several = { least: 2, ...isAnswered };

/** What other cases ask for, as well: each is a prompt for words. */
const sentAnyway: readonly Request[] = [
  simplest,
  labelled,
  takenTogether,
  repeatScripts.request,
  severalBlocks,
  recall,
  halfAsLong,
  asString,
  asBlocks,
];

/** Four requests at once. */
export const concurrencyCases: readonly Case[] = [
  {
    kind: "concurrent",
    id: "concurrency/requests-are-answered",
    title: "Four requests at once are answered, or refused as by a busy endpoint",
    requirement: "concurrency.answered",
    modes: ["plain"],
    requests,
    refusable: true,
    expect: [answeredOrBusy],
  },
  {
    kind: "concurrent",
    id: "concurrency/answers-are-their-own",
    title: "No answer to one of four requests at once has a word of another one",
    requirement: "request.answer.own",
    requests,
    roomy: withRoom,
    refusable: true,
    enough: { least: 2, ...saysOneOf(words) },
    expect: [noForeignWord(words)],
  },
  {
    kind: "concurrent",
    id: "concurrency/answers-are-not-all-the-same",
    title: "Six prompts that ask for different texts are not all answered with one text",
    requirement: "request.answer.different",
    requests: [...requests, countToNine.request, repeatScripts.request],
    roomy: [...withRoom, countToNine.request, ...repeatScripts.alternatives.slice(-1)],
    refusable: true,
    // One of those that ask for something else than a word is among any five.
    enough: { least: 5, ...saysSomething },
    expect: [notOneText],
  },
  {
    kind: "concurrent",
    id: "concurrency/answers-are-not-empty",
    title: "Of many prompts that ask for words, no two are answered with empty content and end_turn",
    requirement: "response.content.not_empty",
    modes: ["plain"],
    requests: [...requests, ...sentAnyway],
    refusable: true,
    enough: { least: 8, ...isAnswered },
    expect: [emptyOnceAtMost],
  },
  {
    kind: "concurrent",
    id: "concurrency/ids-differ",
    title: "The answers to four requests at once have different ids",
    requirement: "concurrency.ids.unique",
    requests,
    refusable: true,
    enough: several,
    expect: [idsDiffer],
  },
  {
    kind: "concurrent",
    id: "concurrency/streams-are-whole",
    title: "Each of four streams at once is one whole message",
    requirement: "concurrency.streams.whole",
    modes: ["stream"],
    requests,
    refusable: true,
    enough: several,
    expect: [streamsAreWhole],
  },
];
