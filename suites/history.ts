import { blocks, message, stopReason } from "../src/checks/answer.ts";
import { noForeignWord, saysOneOf } from "../src/checks/own-answer.ts";
import { accepted } from "../src/checks/status.ts";
import { assistant, converse, inTurn, room, user } from "../src/inputs/bodies.ts";
import { repeat } from "../src/inputs/prompts.ts";
import { toolResult } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import type { Exchange, Request } from "../src/model/exchange.ts";
import type { JsonValue } from "../src/model/json.ts";
import { sent } from "../src/model/read.ts";
import { repeatScripts } from "./content.ts";
import { countToNine } from "./stop-sequences.ts";
import { asString } from "./system.ts";
import { anyTool, anyToolWithRoom } from "./tool-choice.ts";

/** The conversation with the endpoint's own answer and the user's next turn; a text, where the answer cannot go back. */
function goneOn(first: Exchange, next: JsonValue): Request | string {
  const content = message(first)?.["content"];
  if (!Array.isArray(content) || content.length === 0) return "the first answer has no content to send back";
  // Legal in an answer and refused in a request.
  if (blocks(first, "text").some(({ text }) => typeof text === "string" && text.trim() === ""))
    return "the first answer has a text block of nothing but white space";
  const { messages, tools } = sent(first) ?? {};
  return converse([...(Array.isArray(messages) ? messages : []), assistant(content), user(next)], { tools });
}

/** The result of every call of an answer. */
function withResults(first: Exchange): Request | string {
  const ids = blocks(first, "tool_use").flatMap(({ id }) => (typeof id === "string" ? [id] : []));
  if (ids.length === 0) return "the first answer called no tool";
  if (stopReason(first) === "max_tokens") return "the first answer was cut at max_tokens";
  return goneOn(
    first,
    ids.map((id) => toolResult(id, "sunny, 21 degrees")),
  );
}

/** A word that the answer to one of these requests has, and to no other. Other cases ask for them, too. */
const told = [
  [repeatScripts.request, "🦊"],
  [countToNine.request, "3 4 5"],
  [asString, "marzipan"],
] as const;
const words = told.map(([, word]) => word);

/** Answers go back as history, and each to whom it belongs. */
export const historyCases: readonly Case[] = [
  {
    kind: "concurrent",
    id: "history/answers-are-not-mixed-up",
    title: "Three requests at once, one word in each: no answer has a word of another request",
    requirement: "request.answer.own",
    requests: told.map(([request]) => request),
    given: [saysOneOf(words)],
    expect: [noForeignWord(words)],
  },
  {
    kind: "example",
    id: "history/own-text-is-accepted",
    title: "The content of an answer, sent back with a new user turn, is accepted",
    requirement: "request.messages.echo",
    ...inTurn(repeat("pong"), {}, room),
    follow: (first) => goneOn(first, repeat("ping")[0]),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "history/own-calls-are-accepted",
    title: "An answer that calls tools, sent back with their results, is accepted",
    requirement: "request.messages.echo",
    modes: ["plain"],
    needs: ["tools", "forced-tools"],
    request: anyTool,
    alternatives: anyToolWithRoom,
    follow: withResults,
    expect: [accepted],
  },
];
