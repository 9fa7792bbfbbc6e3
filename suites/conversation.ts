import { says } from "../src/checks/conditions.ts";
import { allReachModel, showsAllReach } from "../src/checks/reach.ts";
import { countsInput, reachesModel, showsReach } from "../src/checks/relations.ts";
import { accepted, notServerError } from "../src/checks/status.ts";
import { ask, assistant, converse, room, simplest, text, user } from "../src/inputs/bodies.ts";
import { halfFiller, repeat, threeQuarters } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import { takenTogether } from "./taken-together.ts";

const pong = repeat("pong")[0];
const sums = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;
// Shorter than two turns of the same length elsewhere, and longer than each.
const told = [
  user("Choose a word, and tell me."),
  assistant(`My word is tamarind.\n\n${threeQuarters}`),
  ...sums.flatMap((number, index) => [user(`What is ${number} plus ${number}?`), assistant(`${2 * index}.`)]),
];
const asked = "Which word did you choose? Answer with that word only.";
/** A word told in the second of 23 turns is asked for. Control of broken histories. */
export const recall: Request = converse([...told, user(asked)]);

const thought = { type: "thinking", thinking: "A greeting.", signature: "bm8tc3VjaC1zaWduYXR1cmU=" };

/** About 200 words: shorter than what has to reach the model elsewhere, and longer than the rest of those requests. */
export const halfAsLong: Request = ask(`${halfFiller}\n\n${asked}`);

// Either of the two is shorter than the history they are compared with, both together are longer.
const inARow = converse([
  user(`${threeQuarters}\n\nThe password is sorrel.`),
  user(`${threeQuarters}\n\nThe code word is verbena. What are the password and the code word?`),
]);

/** Conversations of several turns, and that all of them reach the model. */
export const conversationCases: readonly Case[] = [
  {
    kind: "example",
    id: "conversation/several-turns-are-accepted",
    title: "23 alternating user and assistant turns are accepted",
    requirement: "request.messages.multi_turn",
    modes: ["plain"],
    request: recall,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "conversation/consecutive-roles-are-accepted",
    title: "Two user turns in a row are accepted",
    requirement: "request.messages.consecutive_roles",
    modes: ["plain"],
    request: takenTogether,
    alone: inARow,
    expect: [accepted],
  },
  {
    kind: "equivalence",
    id: "conversation/consecutive-roles-reach-the-model",
    title:
      "Two user turns in a row count more input tokens than a history longer than each, or the words of both are known",
    requirement: "request.messages.consecutive_roles",
    modes: ["plain"],
    requests: [recall, inARow],
    given: [countsInput],
    comparable: [showsAllReach("sorrel", "verbena")],
    expect: [allReachModel("sorrel", "verbena")],
  },
  {
    kind: "equivalence",
    id: "conversation/history-reaches-the-model",
    title: "A long history counts more input tokens than a turn of half its length, or is recalled",
    requirement: "request.messages.history_used",
    modes: ["plain"],
    requests: [halfAsLong, recall],
    given: [countsInput],
    comparable: [showsReach("tamarind")],
    expect: [reachesModel("tamarind")],
  },
  {
    kind: "example",
    id: "conversation/history-is-recalled",
    title: "The model recalls a word of an earlier turn",
    requirement: "request.messages.history_used",
    modes: ["plain"],
    request: recall,
    alternatives: [
      converse([...told, user("What was the word? Answer with the word only.")]),
      converse([...told, user("What was the word? Answer with the word only.")], room),
    ],
    given: [says("tamarind")],
    expect: [accepted],
  },
  {
    kind: "example",
    id: "conversation/prefilled-answer-does-not-crash",
    title: "A last turn of the assistant, which some models take and others refuse, is no server error",
    requirement: "request.messages.no_server_error",
    modes: ["plain"],
    request: converse([user(pong), assistant("po")]),
    control: simplest,
    mayBeAccepted: true,
    expect: [notServerError],
  },
  {
    kind: "example",
    id: "conversation/foreign-thinking-does-not-crash",
    title: "A thinking block in the history with a signature that is not the endpoint's own is no server error",
    requirement: "request.messages.no_server_error",
    modes: ["plain"],
    request: converse([user("Hello."), assistant([thought, text("Hello!")]), user(pong)]),
    control: simplest,
    mayBeAccepted: true,
    expect: [notServerError],
  },
];
