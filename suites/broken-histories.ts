import type { RequirementId } from "../spec/generated/requirements.ts";
import { rejected } from "../src/checks/status.ts";
import { assistant, converse, text, user } from "../src/inputs/bodies.ts";
import { toolResult, toolUse, weather } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import type { JsonObject } from "../src/model/json.ts";
import { recall } from "./conversation.ts";
import { one } from "./tool-results.ts";

/** The turn of the assistant that a broken one stands for, is valid in the control. */
const beforeLast = (id: string, title: string, requirement: RequirementId, turn: JsonObject): Case => ({
  kind: "example",
  id: `broken-histories/${id}`,
  title,
  requirement,
  modes: ["plain"],
  request: converse([user("Choose a word, and tell me."), turn, user("Which word did you choose?")]),
  control: recall,
  expect: [rejected(400)],
});

const call = assistant([toolUse("toolu_paris", "get_weather", { city: "Paris" })]);
const result = user([toolResult("toolu_paris", "sunny, 21 degrees")]);

const withTools = (id: string, title: string, requirement: RequirementId, ...turns: readonly JsonObject[]): Case => ({
  kind: "example",
  id: `broken-histories/${id}`,
  title,
  requirement,
  modes: ["plain"],
  needs: ["tools"],
  request: converse(turns, { tools: [weather] }),
  control: one,
  expect: [rejected(400)],
});

const question = user("What is the weather in Paris?");

/** Conversations with one mistake in their earlier turns. */
export const brokenHistoriesCases: readonly Case[] = [
  beforeLast(
    "empty-assistant-turn-is-refused",
    "An empty turn of the assistant that is not the last turn is refused with 400",
    "request.message.content.empty",
    assistant(""),
  ),
  beforeLast(
    "white-space-of-the-assistant-is-refused",
    "A text block of white space in a turn of the assistant is refused with 400",
    "request.text.whitespace",
    assistant([text(" \n")]),
  ),
  beforeLast(
    "foreign-role-is-refused",
    "A turn of the role model, known from another API, between turns of the user is refused with 400",
    "request.message.role.known",
    { role: "model", content: "My word is tamarind." },
  ),
  beforeLast(
    "foreign-block-is-refused",
    "A block of the type function_call, known from another API, in a turn of the assistant is refused with 400",
    "request.block.type.known",
    assistant([{ type: "function_call", name: "get_weather", arguments: "{}" }]),
  ),
  withTools(
    "result-without-any-call-is-refused",
    "A tool_result in a conversation without any call is refused with 400",
    "tools.result.orphan",
    question,
    assistant("I will look it up."),
    result,
  ),
  withTools(
    "result-before-its-call-is-refused",
    "A tool_result in the turn before its call is refused with 400",
    "tools.result.orphan",
    result,
    call,
    result,
  ),
  withTools(
    "late-result-is-refused",
    "A tool_result that comes a turn too late is refused with 400",
    "tools.result.missing",
    question,
    call,
    user("One moment, please."),
    assistant("I am waiting."),
    result,
  ),
];
