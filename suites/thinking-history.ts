import { blocks, message, stopReason } from "../src/checks/answer.ts";
import { accepted, rejected } from "../src/checks/status.ts";
import { notStoppedInThinking, thinksOfStopSequence } from "../src/checks/thinking.ts";
import { ask, assistant, converse, text, user } from "../src/inputs/bodies.ts";
import { repeat, useTool } from "../src/inputs/prompts.ts";
import { toolResult, weather } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import type { Exchange, Request } from "../src/model/exchange.ts";
import type { JsonObject, JsonValue } from "../src/model/json.ts";
import { sent } from "../src/model/read.ts";
import { enabledInOtherWords, enabledThinking, problems, thinkingWithTool, withBudget } from "./thinking.ts";

/** Why an answer cannot be sent back as it is; undefined where it can. */
function unreturnable(first: Exchange): string | undefined {
  const thoughts = [...blocks(first, "thinking"), ...blocks(first, "redacted_thinking")];
  if (thoughts.length === 0) return "the first answer has no thinking block";
  if (stopReason(first) === "max_tokens") return "the first answer was cut at max_tokens";
  // An empty text block is legal in an answer and refused in a request.
  return blocks(first, "text").some((block) => block["text"] === "")
    ? "the first answer has an empty text block"
    : undefined;
}

/** The endpoint's own answer sent back as it came, and what the user says next. */
function goOn(first: Exchange, next: JsonValue): Request {
  const { messages, tools } = sent(first) ?? {};
  const earlier = Array.isArray(messages) ? (messages as readonly JsonValue[]) : [];
  const turns = [...earlier, assistant(message(first)?.["content"] ?? []), user(next)];
  return converse(turns, { ...withBudget, ...(tools !== undefined && { tools }) });
}

const withResults = (first: Exchange): Request | string => {
  const ids = blocks(first, "tool_use").map((call) => call["id"]);
  if (ids.length === 0) return "the first answer called no tool";
  const results = ids.filter((id) => typeof id === "string").map((id) => toolResult(id, "sunny, 21 degrees"));
  return unreturnable(first) ?? goOn(first, results);
};

const withQuestion = (first: Exchange): Request | string => unreturnable(first) ?? goOn(first, repeat("pong")[0]);

const [problem, ...otherProblems] = problems;
const hello = [user("Hello."), assistant([text("Hello. What can I do for you?")])];
/** No thinking in the history, though the answer is to be thought over; `17` is thought of and not said. */
const afterHello = (prompt: string, thinking: JsonObject = withBudget.thinking): Request =>
  converse([...hello, user(prompt)], { ...withBudget, thinking, stop_sequences: ["17"] });
const withoutThoughts = afterHello(problem);
const forged = { type: "thinking", thinking: "A greeting.", signature: "bm8tc3VjaC1zaWduYXR1cmU=" };

/** Thinking in the history: the endpoint's own, none, and one that it never wrote. */
export const thinkingHistoryCases: readonly Case[] = [
  {
    kind: "example",
    id: "thinking-history/own-thinking-before-a-call-is-accepted-back",
    title: "The endpoint's own thinking and call are accepted back with the result of the tool",
    requirement: "thinking.echo.accepted",
    modes: ["plain"],
    needs: ["thinking", "tools"],
    request: thinkingWithTool,
    alternatives: [
      ask(useTool("get_weather", "look up the weather in Paris")[1] ?? "", { ...withBudget, tools: [weather] }),
      ask("What is the weather in Paris? Ask the tool get_weather.", { ...withBudget, tools: [weather] }),
    ],
    follow: withResults,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "thinking-history/own-streamed-thinking-is-accepted-back",
    title: "The endpoint's own thinking, put together from a stream, is accepted back",
    requirement: "thinking.echo.accepted",
    modes: ["stream"],
    needs: ["thinking"],
    request: enabledThinking,
    alternatives: enabledInOtherWords,
    follow: withQuestion,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "thinking-history/turn-without-thinking-is-accepted",
    title: "With thinking enabled, an earlier assistant turn without a thinking block is accepted",
    requirement: "thinking.echo.optional",
    modes: ["plain"],
    needs: ["thinking"],
    request: withoutThoughts,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "thinking-history/forged-signature-is-refused",
    title: "A thinking block with a signature that the endpoint did not write is refused with 400",
    requirement: "thinking.echo.verified",
    modes: ["plain"],
    needs: ["thinking"],
    request: converse([user("Hello."), assistant([forged, text("Hello. What can I do for you?")]), user(problem)], {
      ...withBudget,
      stop_sequences: ["17"],
    }),
    control: withoutThoughts,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "thinking-history/stop-sequence-in-thinking-does-not-stop",
    title: "A stop sequence that the model thinks of does not end the answer",
    requirement: "stop.sequence.thinking",
    modes: ["plain"],
    needs: ["thinking"],
    request: withoutThoughts,
    // Where it is not shown by default, nothing is to be seen of what was thought.
    alternatives: otherProblems.map((other) => afterHello(other, { ...withBudget.thinking, display: "summarized" })),
    given: [thinksOfStopSequence],
    expect: [accepted, notStoppedInThinking],
  },
];
