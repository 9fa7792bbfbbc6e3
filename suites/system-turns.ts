import { acceptedOrRefused } from "../src/checks/two-readings.ts";
import { says } from "../src/checks/conditions.ts";
import { countsInput, reachesModel, showsReach } from "../src/checks/relations.ts";
import { accepted, rejected } from "../src/checks/status.ts";
import { assistant, converse, room, simplest, text, user } from "../src/inputs/bodies.ts";
import { alwaysAnswer, filler, repeat } from "../src/inputs/prompts.ts";
import { toolResult, toolUse, weather } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import type { JsonObject, JsonValue } from "../src/model/json.ts";
import { halfAsLong } from "./conversation.ts";

const system = (content: JsonValue): JsonObject => ({ role: "system", content });
const instruction = alwaysAnswer("saffron");
const long = `${filler}\n\n${instruction}`;
const hello = user("Hello.");

/** A system turn after a user turn. Also the probe of the feature. */
export const systemTurn = converse([hello, system(long)]);

const question = user("What is the weather in Paris and in Rome?");
const call = assistant([toolUse("toolu_paris", "get_weather", { city: "Paris" })]);
const result = user([toolResult("toolu_paris", "sunny, 21 degrees")]);
const tools = { tools: [weather] };

/** Turns of the role system: where they may stand, and that they reach the model. */
export const systemTurnsCases: readonly Case[] = [
  {
    kind: "example",
    id: "system-turns/are-answered",
    title: "A turn of the role system is accepted, or refused with 400",
    requirement: "request.message.role.system_answered",
    modes: ["plain"],
    request: systemTurn,
    control: simplest,
    mayBeAccepted: true,
    expect: [acceptedOrRefused],
  },
  {
    kind: "example",
    id: "system-turns/string-is-accepted",
    title: "A system turn with a string after a user turn is accepted",
    requirement: "request.system_turn.accepted",
    modes: ["plain"],
    needs: ["system-role"],
    request: systemTurn,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "system-turns/blocks-are-accepted",
    title: "A system turn with text blocks after a user turn is accepted",
    requirement: "request.system_turn.accepted",
    modes: ["plain"],
    needs: ["system-role"],
    request: converse([hello, system([text("Be terse."), text(instruction)])]),
    expect: [accepted],
  },
  {
    kind: "equivalence",
    id: "system-turns/reach-the-model",
    title: "A long system turn counts more input tokens than a user turn of half its length, or is obeyed",
    requirement: "request.system_turn.used",
    modes: ["plain"],
    needs: ["system-role"],
    requests: [halfAsLong, systemTurn],
    given: [countsInput],
    comparable: [showsReach("saffron")],
    expect: [reachesModel("saffron")],
  },
  {
    kind: "example",
    id: "system-turns/are-obeyed",
    title: "The model answers as a system turn says",
    requirement: "request.system_turn.used",
    modes: ["plain"],
    needs: ["system-role"],
    request: systemTurn,
    alternatives: [
      converse([hello, system(instruction)]),
      converse([user("Answer as you are told to."), system(instruction)], room),
    ],
    given: [says("saffron")],
    expect: [accepted],
  },
  {
    kind: "example",
    id: "system-turns/between-user-and-assistant-is-accepted",
    title: "A system turn between a user turn and an assistant turn is accepted",
    requirement: "request.system_turn.answered_next",
    modes: ["plain"],
    needs: ["system-role"],
    request: converse([hello, system(instruction), assistant("saffron"), user(repeat("pong")[0])]),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "system-turns/first-is-refused",
    title: "A system turn as the first message is refused with 400",
    requirement: "request.system_turn.first",
    modes: ["plain"],
    needs: ["system-role"],
    request: converse([system(instruction), assistant("saffron"), hello]),
    control: systemTurn,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "system-turns/after-assistant-is-refused",
    title: "A system turn after an assistant turn is refused with 400",
    requirement: "request.system_turn.after_assistant",
    modes: ["plain"],
    needs: ["system-role"],
    request: converse([hello, assistant("Hello!"), system(instruction)]),
    control: systemTurn,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "system-turns/before-user-is-refused",
    title: "A system turn before a user turn is refused with 400",
    requirement: "request.system_turn.before_user",
    modes: ["plain"],
    needs: ["system-role"],
    request: converse([hello, system(instruction), user("Hello again.")]),
    control: systemTurn,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "system-turns/before-result-is-refused",
    title: "A system turn between a tool_use and its tool_result is refused with 400",
    requirement: "request.system_turn.before_result",
    modes: ["plain"],
    needs: ["system-role", "tools"],
    request: converse([question, call, system(instruction), result], tools),
    control: converse([question, call, result], tools),
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "system-turns/unknown-block-is-refused",
    title: "A system turn with a block that is not text is refused with 400",
    requirement: "request.system_turn.content",
    modes: ["plain"],
    needs: ["system-role"],
    request: converse([hello, system([{ type: "no_such_block", text: instruction }])]),
    control: systemTurn,
    expect: [rejected(400)],
  },
];
