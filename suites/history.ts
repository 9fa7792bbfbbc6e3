import { blocks, message } from "../src/checks/answer.ts";
import { accepted } from "../src/checks/status.ts";
import { assistant, converse, inTurn, room, user } from "../src/inputs/bodies.ts";
import { repeat } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";
import type { Exchange, Request } from "../src/model/exchange.ts";
import { sent } from "../src/model/read.ts";

/** The conversation with the endpoint's own answer and one more user turn; a text, where the answer cannot go back. */
function goneOn(first: Exchange): Request | string {
  const content = message(first)?.["content"];
  if (!Array.isArray(content) || content.length === 0) return "the first answer has no content to send back";
  // Legal in an answer and refused in a request.
  if (blocks(first, "text").some(({ text }) => typeof text === "string" && text.trim() === ""))
    return "the first answer has a text block of nothing but white space";
  const messages = sent(first)?.["messages"];
  return converse([...(Array.isArray(messages) ? messages : []), assistant(content), user(repeat("ping")[0])]);
}

/** An answer goes back as history. Those that call tools, or think, go back among the tool results and the thinking. */
export const historyCases: readonly Case[] = [
  {
    kind: "example",
    id: "history/own-text-is-accepted",
    title: "The content of an answer, sent back with a new user turn, is accepted",
    requirement: "request.messages.echo",
    modes: ["plain"],
    ...inTurn(repeat("pong"), {}, room),
    follow: goneOn,
    expect: [accepted],
  },
];
