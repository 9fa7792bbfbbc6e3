import { acceptedOrRefused } from "../src/checks/two-readings.ts";
import { accepted } from "../src/checks/status.ts";
import { understoodRefusal } from "../src/checks/understood-refusal.ts";
import { assistant, converse, simplest, simplestWith, text, user } from "../src/inputs/bodies.ts";
import { halfFiller, repeat } from "../src/inputs/prompts.ts";
import { bookTrip, clock, listCities, toolResult, toolUse, weather } from "../src/inputs/tools.ts";
import type { Case, ExampleCase } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonObject } from "../src/model/json.ts";
import { highEffort } from "./structured-output.ts";
import { systemTurn } from "./system-turns.ts";
import { adaptiveThinking } from "./thinking.ts";

const marked = (block: JsonObject): JsonObject => ({ ...block, cache_control: { type: "ephemeral" } });
const reminder = text("<system-reminder>The list of tasks is empty. Do not mention this.</system-reminder>");

/** A definition as long as that of a coding tool. */
const described = (tool: JsonObject): JsonObject => ({ ...tool, description: halfFiller });
const tools = [described(weather), described(clock), described(listCities), marked(bookTrip)];

const session = "3f0c1c52-5b0e-4d6b-9a57-5f0f8f0f1a11";
const members = {
  system: [text("You are a coding assistant."), marked(text(halfFiller)), marked(text("Answer briefly."))],
  metadata: { user_id: `{"device_id":"${"0".repeat(64)}","account_uuid":"","session_id":"${session}"}` },
  tools,
};

/** A request with the headers and the query of Claude Code. */
const asClaudeCode = (request: Request): Request => ({
  ...request,
  path: "/v1/messages?beta=true",
  headers: {
    "anthropic-beta": "claude-code-20250219,interleaved-thinking-2025-05-14,context-management-2025-06-27",
    "anthropic-dangerous-direct-browser-access": "true",
    "user-agent": "claude-cli/2.1.278 (external, cli)",
    "x-app": "cli",
    "x-claude-code-session-id": session,
    "x-stainless-lang": "js",
    "x-stainless-retry-count": "0",
  },
});

const prompt = user([reminder, marked(text(repeat("pong")[0]))]);

const afterCalls = [
  user("What is the weather in Paris, and what time is it there?"),
  assistant([
    text("I look both up."),
    toolUse("toolu_weather", "get_weather", { city: "Paris" }),
    toolUse("toolu_clock", "get_time", { city: "Paris" }),
  ]),
  user([
    { ...toolResult("toolu_weather", "Error: the service is not there"), is_error: true },
    marked(toolResult("toolu_clock", [text("14:05")])),
    reminder,
  ]),
];

/** What the client goes on without, where it is refused as it understands. */
const orRefused = (id: string, title: string, requirement: ExampleCase["requirement"], request: Request): Case => ({
  kind: "example",
  id: `claude-code/${id}`,
  title,
  requirement,
  modes: ["plain"],
  request,
  control: simplest,
  mayBeAccepted: true,
  expect: [acceptedOrRefused, understoodRefusal],
});

/** Requests as Claude Code sends them: https://code.claude.com/docs/en/llm-gateway-protocol. */
export const claudeCodeCases: readonly Case[] = [
  {
    kind: "example",
    id: "claude-code/first-turn-is-accepted",
    title: "The first turn of a session, with its headers, marked blocks and tools, is accepted",
    requirement: "claude_code.request.accepted",
    modes: ["stream"],
    request: asClaudeCode(converse([prompt], members)),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "claude-code/turn-after-calls-is-accepted",
    title: "The turn after two calls, with a failed result, one of blocks and a reminder, is accepted",
    requirement: "claude_code.tool_turn.accepted",
    modes: ["plain"],
    request: asClaudeCode(converse(afterCalls, members)),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "claude-code/context-management-is-accepted",
    title: "context_management is accepted where its beta is named",
    requirement: "claude_code.context_management.accepted",
    modes: ["plain"],
    request: {
      ...simplestWith({ tools: [weather], context_management: { edits: [{ type: "clear_tool_uses_20250919" }] } }),
      headers: { "anthropic-beta": "context-management-2025-06-27" },
    },
    expect: [accepted],
  },
  orRefused(
    "system-turn-is-answered",
    "A turn of the role system is accepted, or refused as the client understands",
    "claude_code.system_turn.answered",
    systemTurn,
  ),
  orRefused(
    "adaptive-thinking-is-answered",
    "Adaptive thinking is accepted, or refused as the client understands",
    "claude_code.adaptive_thinking.answered",
    adaptiveThinking,
  ),
  orRefused(
    "effort-is-answered",
    "An effort is accepted, or refused as the client understands",
    "claude_code.effort.answered",
    highEffort,
  ),
];
