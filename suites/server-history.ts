import { blocks, message, stopReason } from "../src/checks/answer.ts";
import { goesOnAfterPause, hasPaused, isServerResult } from "../src/checks/server-blocks.ts";
import { accepted, rejected } from "../src/checks/status.ts";
import { assistant, converse, text, user } from "../src/inputs/bodies.ts";
import { repeat } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";
import type { Exchange, Request } from "../src/model/exchange.ts";
import type { JsonObject, JsonValue } from "../src/model/json.ts";
import { sent } from "../src/model/read.ts";
import { search, searchInOtherWords, webFetch, webSearch } from "./server-tools.ts";

const id = "srvtoolu_01A2B3C4D5";
const url = "https://example.com/";

/** A conversation in which the endpoint used a tool before it answered. */
const after = (tool: JsonObject, ...said: readonly JsonObject[]): Request =>
  converse(
    [user("What is example.com for?"), assistant([...said, text("It is for examples.")]), user(repeat("pong")[0])],
    { tools: [tool] },
  );

const call: JsonObject = { type: "server_tool_use", id, name: "web_search", input: { query: "example.com" } };
// What a search found cannot be made up: it holds what only the endpoint can write.
const result: JsonObject = {
  type: "web_search_tool_result",
  tool_use_id: id,
  content: { type: "web_search_tool_result_error", error_code: "unavailable" },
};
const searched = after(webSearch(), call, result);

const fetched = after(
  webFetch,
  { type: "server_tool_use", id, name: "web_fetch", input: { url } },
  {
    type: "web_fetch_tool_result",
    tool_use_id: id,
    content: {
      type: "web_fetch_result",
      url,
      content: {
        type: "document",
        source: { type: "text", media_type: "text/plain", data: "This domain is for use in examples." },
      },
    },
  },
);

/** The endpoint's own answer sent back: as the last turn where it paused, else with a turn of the user after it. */
function back(first: Exchange): Request | string {
  const content = message(first)?.["content"];
  const isOpen = hasPaused(first) && blocks(first, "server_tool_use").length > 0;
  if (!Array.isArray(content) || !(isOpen || blocks(first).some(isServerResult)))
    return "the first answer used no server tool";
  if (stopReason(first) === "max_tokens") return "the first answer was cut at max_tokens";
  if (blocks(first, "tool_use").length > 0) return "the first answer calls a tool of the client";
  // An empty text block is legal in an answer and refused in a request.
  if (blocks(first, "text").some((block) => block["text"] === "")) return "the first answer has an empty text block";
  const { messages, tools } = sent(first) ?? {};
  const before: readonly JsonValue[] = Array.isArray(messages) ? messages : [];
  const next = stopReason(first) === "pause_turn" ? [] : [user(repeat("pong")[0])];
  return converse([...before, assistant(content), ...next], { max_tokens: 64, tools });
}

/** A history with one mistake in its blocks, beside the one without. */
const refused = (
  name: string,
  title: string,
  requirement: "request.server_tool_use.id" | "request.server_tool_use.members" | "request.server_result.content",
  ...said: readonly JsonObject[]
): Case => ({
  kind: "example",
  id: `server-history/${name}`,
  title,
  requirement,
  modes: ["plain"],
  needs: ["server-tools"],
  request: after(webSearch(), ...said),
  control: searched,
  expect: [rejected(400)],
});

/** Calls and results of server tools in the turns that are sent. */
export const serverHistoryCases: readonly Case[] = [
  {
    kind: "example",
    id: "server-history/own-answer-is-accepted-back",
    title: "The endpoint's own answer with blocks of server tools is accepted back",
    requirement: "request.server_tools.echo",
    modes: ["plain"],
    needs: ["server-tools"],
    request: search,
    alternatives: searchInOtherWords,
    // oxlint-disable-next-line unicorn/no-thenable -- a case is never awaited
    follow: back,
    expect: [accepted],
  },
  {
    kind: "always",
    id: "server-history/goes-on-after-a-pause",
    title: "An answer that paused is accepted back as the last turn",
    requirement: "stop.pause_turn.continued",
    applies: goesOnAfterPause,
    occasional: "no answer of the run paused",
    expect: [accepted],
  },
  {
    kind: "example",
    id: "server-history/fetched-document-is-accepted",
    title: "A document inside the web fetch result of an assistant turn is accepted",
    requirement: "request.document.fetched",
    modes: ["plain"],
    needs: ["web-fetch"],
    request: fetched,
    expect: [accepted],
  },
  refused(
    "call-of-another-id-is-refused",
    "A server_tool_use whose id does not begin with srvtoolu_ is refused with 400",
    "request.server_tool_use.id",
    { ...call, id: "toolu_01A2B3C4D5" },
    result,
  ),
  refused(
    "unknown-tool-is-refused",
    "A server_tool_use of an unknown name is refused with 400",
    "request.server_tool_use.members",
    { ...call, name: "no_such_tool" },
    result,
  ),
  refused(
    "string-as-input-is-refused",
    "A server_tool_use whose input is a string is refused with 400",
    "request.server_tool_use.members",
    { ...call, input: "example.com" },
    result,
  ),
  refused(
    "string-as-result-is-refused",
    "A web_search_tool_result whose content is a string is refused with 400",
    "request.server_result.content",
    call,
    { ...result, content: "unavailable" },
  ),
  refused(
    "result-of-another-tool-is-refused",
    "A web_search_tool_result that holds the error of another tool is refused with 400",
    "request.server_result.content",
    call,
    { ...result, content: { type: "web_fetch_tool_result_error", error_code: "unavailable" } },
  ),
];
