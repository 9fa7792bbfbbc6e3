import { message } from "../src/checks/answer.ts";
import { isAnswered } from "../src/checks/concurrent.ts";
import { firstIsAccepted, oneModel } from "../src/checks/one-model.ts";
import { sameStatus } from "../src/checks/relations.ts";
import { simplest, simplestWith } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";
import type { Exchange, Request } from "../src/model/exchange.ts";
import { repeatScripts } from "./content.ts";
import { countToNine } from "./stop-sequences.ts";
import { asString } from "./system.ts";

/** The simplest request to the model that an answer names; a text, where it names none. */
function toTheSame(first: Exchange): Request | string {
  const model = message(first)?.["model"];
  return typeof model === "string" ? simplestWith({ model }) : "the first answer names no model";
}

/** `model` of an answer: the same in all of them, and one that can be asked for. */
export const modelEchoCases: readonly Case[] = [
  {
    kind: "concurrent",
    id: "model-echo/answers-name-one-model",
    title: "The answers to four requests for one model name one model",
    requirement: "response.model.stable",
    // Sent anyway: this costs nothing.
    requests: [simplest, repeatScripts.request, asString, countToNine.request],
    refusable: true,
    enough: { least: 2, ...isAnswered },
    expect: [oneModel],
  },
  {
    kind: "equivalence",
    id: "model-echo/named-model-is-accepted",
    title: "The model that an answer names is accepted as the model of a request",
    requirement: "response.model.accepted",
    requests: [simplest, simplest],
    follow: toTheSame,
    refusable: true,
    comparable: [firstIsAccepted],
    expect: [sameStatus],
  },
];
