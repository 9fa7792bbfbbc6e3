import { calledTool, isWhole, notStopped } from "../src/checks/conditions.ts";
import { callsOnly, toolCalls } from "../src/checks/message.ts";
import { accepted, notServerError, rejected } from "../src/checks/status.ts";
import { acceptedOrRefused } from "../src/checks/two-readings.ts";
import { ask, room, simplest, simplestWith, type Members } from "../src/inputs/bodies.ts";
import { useTool } from "../src/inputs/prompts.ts";
import { clock, weather } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonValue } from "../src/model/json.ts";
import { cutCall, twice, twoTools } from "./tools.ts";

const aboutWeather = useTool("get_weather", "look up the weather in Paris")[0];
const choose = (tool_choice: JsonValue, prompt = aboutWeather, members: Members = {}): Request =>
  ask(prompt, { max_tokens: 200, tools: [weather, clock], tool_choice, ...members });
/** The choice, and once more for a model that thinks before it calls. */
const chooseInTurn = (tool_choice: JsonValue, prompt = aboutWeather) => ({
  request: choose(tool_choice, prompt),
  alternatives: [choose(tool_choice, prompt, room)],
});

const auto = twoTools;
const none = ask(aboutWeather, { tools: [weather, clock], tool_choice: { type: "none" } });
/** One of two tools has to be called. */
export const named: Request = choose({ type: "tool", name: "get_time" });
const finished = notStopped("max_tokens", "refusal");

const greeting = "Say hello.";

/** Any tool has to be called, though the prompt asks for none. Also the probe of the feature. */
export const anyTool: Request = choose({ type: "any" }, greeting);
/** The same for a model that thinks before it calls. */
export const anyToolWithRoom: readonly Request[] = [choose({ type: "any" }, greeting, room)];

/** `tool_choice`: what each form makes the model do, and what is refused. */
export const toolChoiceCases: readonly Case[] = [
  {
    kind: "example",
    id: "tool-choice/auto-is-accepted",
    title: "tool_choice auto is accepted, and only declared tools are called",
    requirement: "tools.choice.auto",
    needs: ["tools"],
    request: auto,
    expect: [accepted, callsOnly(["get_weather", "get_time"])],
  },
  {
    kind: "example",
    id: "tool-choice/any-calls-a-tool",
    title: "tool_choice any makes the model call a declared tool",
    requirement: "tools.choice.any",
    needs: ["tools", "forced-tools"],
    request: anyTool,
    alternatives: anyToolWithRoom,
    given: [finished],
    expect: [accepted, toolCalls({ atLeast: 1 }), callsOnly(["get_weather", "get_time"])],
  },
  {
    kind: "example",
    id: "tool-choice/tool-calls-the-named-one",
    title: "tool_choice tool makes the model call the named tool, though the prompt names another",
    requirement: "tools.choice.tool",
    needs: ["tools", "forced-tools"],
    request: named,
    alternatives: [choose({ type: "tool", name: "get_time" }, aboutWeather, room)],
    given: [finished],
    expect: [accepted, toolCalls({ atLeast: 1 }), callsOnly(["get_time"])],
  },
  {
    kind: "example",
    id: "tool-choice/none-calls-no-tool",
    title: "tool_choice none keeps the model from calling a tool, though the prompt asks for it",
    requirement: "tools.choice.none",
    needs: ["tools"],
    request: none,
    given: [isWhole],
    expect: [accepted, toolCalls({ exactly: 0 })],
  },
  {
    kind: "example",
    id: "tool-choice/any-without-parallel-calls-one-tool",
    title: "With disable_parallel_tool_use, any makes the model call exactly one tool, though the prompt asks for two",
    requirement: "tools.parallel.off",
    modes: ["plain"],
    needs: ["tools", "forced-tools"],
    ...chooseInTurn({ type: "any", disable_parallel_tool_use: true }, twice),
    given: [finished],
    expect: [accepted, toolCalls({ exactly: 1 })],
  },
  {
    kind: "example",
    id: "tool-choice/auto-without-parallel-calls-one-tool",
    title: "With disable_parallel_tool_use, an answer that calls a tool calls one, though the prompt asks for two",
    requirement: "tools.parallel.off",
    modes: ["plain"],
    needs: ["tools"],
    ...chooseInTurn({ type: "auto", disable_parallel_tool_use: true }, twice),
    given: [calledTool],
    expect: [accepted, toolCalls({ atMost: 1 })],
  },
  {
    kind: "example",
    id: "tool-choice/a-call-cut-at-its-beginning-is-accepted",
    title: "A call with too few tokens for its arguments is answered where no tool is forced",
    requirement: "tools.call.cut",
    modes: ["plain"],
    needs: ["tools"],
    request: cutCall,
    alone: ask(aboutWeather, { max_tokens: 8, tools: [weather, clock] }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "tool-choice/a-cut-call-is-accepted",
    title: "A forced call with too few tokens for its arguments is answered",
    requirement: "tools.choice.tool",
    modes: ["stream"],
    needs: ["tools", "forced-tools"],
    request: choose({ type: "tool", name: "get_time" }, aboutWeather, { max_tokens: 8 }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "tool-choice/string-is-refused",
    title: "A tool_choice that is a string is refused with 400",
    requirement: "tools.choice.type",
    modes: ["plain"],
    needs: ["tools"],
    request: choose("auto", twice),
    control: auto,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-choice/unknown-type-is-refused",
    title: "A tool_choice of the type required, known from another API, is refused with 400",
    requirement: "tools.choice.known",
    needs: ["tools"],
    request: choose({ type: "required" }, twice),
    control: auto,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-choice/missing-name-is-refused",
    title: "tool_choice tool without name is refused with 400",
    requirement: "tools.choice.name_required",
    modes: ["plain"],
    needs: ["tools", "forced-tools"],
    request: choose({ type: "tool" }),
    control: named,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-choice/undeclared-name-is-refused",
    title: "A tool_choice naming a tool that is not declared is refused with 400",
    requirement: "tools.choice.name_declared",
    modes: ["plain"],
    needs: ["tools", "forced-tools"],
    request: choose({ type: "tool", name: "no_such_tool" }),
    control: named,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-choice/unknown-member-is-refused",
    title: "An unknown member of tool_choice is refused with 400",
    requirement: "request.body.unknown_field",
    modes: ["plain"],
    needs: ["tools"],
    request: choose({ type: "auto", no_such_member: 1 }, twice),
    control: auto,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-choice/string-as-parallel-is-refused",
    title: "A disable_parallel_tool_use that is a string is refused with 400",
    requirement: "tools.choice.type",
    modes: ["plain"],
    needs: ["tools"],
    request: choose({ type: "auto", disable_parallel_tool_use: "sometimes" }, twice),
    control: auto,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-choice/without-tools-does-not-crash",
    title: "A tool_choice auto without tools is accepted, or refused with 400",
    requirement: "tools.choice.without_tools",
    modes: ["plain"],
    request: simplestWith({ tool_choice: { type: "auto" } }),
    control: simplest,
    mayBeAccepted: true,
    expect: [notServerError, acceptedOrRefused],
  },
];
