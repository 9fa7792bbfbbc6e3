import { calledTool, notStopped, stopped } from "../src/checks/conditions.ts";
import { belowMaxTokens, countsShortOf, reachedMaxTokens, saysUncut } from "../src/checks/counting.ts";
import { saysAnything } from "../src/checks/empty-content.ts";
import { stopReasonIs } from "../src/checks/message.ts";
import { accepted } from "../src/checks/status.ts";
import { inTurn, room } from "../src/inputs/bodies.ts";
import { count, repeat, useTool } from "../src/inputs/prompts.ts";
import { weather } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import { oneToken } from "./max-tokens.ts";
import { anyTool, anyToolWithRoom } from "./tool-choice.ts";

const cut = inTurn(count(300), { max_tokens: 16 });

const useWeather = inTurn(
  useTool("get_weather", "look up the weather in Paris"),
  { max_tokens: 200, tools: [weather] },
  room,
);

/** Why an answer ended. The fourth reason, `stop_sequence`, is among the stop sequences. */
export const stopReasonsCases: readonly Case[] = [
  {
    kind: "example",
    id: "stop-reasons/natural-end-is-end-turn",
    title: "An answer that says all that was asked, with tokens left, ends with end_turn",
    requirement: "stop.end_turn.reported",
    ...inTurn(repeat("pong"), {}, room),
    given: [saysUncut("pong"), notStopped("refusal")],
    expect: [stopReasonIs("end_turn")],
  },
  {
    kind: "example",
    id: "stop-reasons/natural-end-has-content",
    title: "A prompt that asks for a word is not answered with empty content and end_turn",
    requirement: "response.content.not_empty",
    ...inTurn(repeat("pong"), {}, room),
    given: [stopped("end_turn")],
    expect: [saysAnything],
  },
  {
    kind: "example",
    id: "stop-reasons/cut-is-max-tokens",
    title: "A count cut at max_tokens ends with max_tokens",
    requirement: "stop.max_tokens.reported",
    // Sent anyway; a model that begins with other words shows its count in more tokens.
    request: oneToken,
    alone: cut.request,
    alternatives: cut.alternatives,
    given: [countsShortOf(300), reachedMaxTokens],
    expect: [accepted, stopReasonIs("max_tokens")],
  },
  {
    kind: "example",
    id: "stop-reasons/cut-stream-is-max-tokens",
    title: "A streamed count cut after 64 tokens ends with max_tokens",
    requirement: "stop.max_tokens.streamed",
    modes: ["stream"],
    ...inTurn(count(300), { max_tokens: 64 }),
    given: [countsShortOf(300), reachedMaxTokens],
    expect: [accepted, stopReasonIs("max_tokens")],
  },
  {
    kind: "example",
    id: "stop-reasons/call-is-tool-use",
    title: "An answer that calls a tool, with tokens left, ends with tool_use",
    requirement: "stop.tool_use.reported",
    needs: ["tools"],
    ...useWeather,
    // A model that never calls of its own accord may have to be told to; these are sent anyway.
    alternatives: [...useWeather.alternatives, anyTool, ...anyToolWithRoom],
    given: [calledTool, belowMaxTokens, notStopped("refusal")],
    expect: [accepted, stopReasonIs("tool_use")],
  },
];
