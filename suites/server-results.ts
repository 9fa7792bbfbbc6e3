import type { RequirementId } from "../spec/generated/requirements.ts";
import { hasBlock } from "../src/checks/applies.ts";
import { containerIsWhole, namesContainer } from "../src/checks/container.ts";
import { fitsSchema } from "../src/checks/schema.ts";
import {
  callsHaveResults,
  endsAfterServerCalls,
  errorsHaveCodes,
  hasFailed,
  hasPaused,
  hasServerResult,
  noCallPending,
  resultsFollowCalls,
} from "../src/checks/server-blocks.ts";
import {
  inputComesByDeltas,
  resultsStartComplete,
  streamsServerCall,
  streamsServerResult,
} from "../src/checks/server-stream.ts";
import { callsAreCounted, citesTheWeb, webCitationsAreWhole, wentToTheWeb } from "../src/checks/web-search.ts";
import type { AlwaysCase } from "../src/model/case.ts";

type Applies = AlwaysCase["applies"];

const anyBlock =
  (...types: readonly string[]): Applies =>
  (exchange) =>
    types.some((type) => hasBlock(type)(exchange));

/** A claim of the published response schema about the blocks of a tool. */
const shape = (id: string, title: string, requirement: RequirementId, ...types: readonly string[]): AlwaysCase => ({
  kind: "always",
  id: `server-results/${id}`,
  title,
  requirement,
  applies: anyBlock(...types),
  occasional: "no answer of the run has such a block",
  expect: [fitsSchema(requirement, title)],
});

/** What the endpoint's own tools put into answers, judged wherever an answer of the run has it. */
export const serverResultsCases: readonly AlwaysCase[] = [
  shape(
    "call-has-its-id",
    "A server_tool_use has an id that begins with srvtoolu_",
    "response.server_tool_use.id",
    "server_tool_use",
  ),
  shape(
    "call-has-its-members",
    "A server_tool_use has a name and an object as input",
    "response.server_tool_use.members",
    "server_tool_use",
  ),
  shape(
    "search-has-results",
    "A web_search_tool_result holds an array of results, or an error",
    "response.server_result.web_search",
    "web_search_tool_result",
  ),
  shape(
    "fetch-has-a-document",
    "A web_fetch_tool_result holds a document with its url, or an error",
    "response.server_result.web_fetch",
    "web_fetch_tool_result",
  ),
  shape(
    "code-has-output",
    "The result of code holds output and return_code, or an error",
    "response.server_result.code_execution",
    "code_execution_tool_result",
    "bash_code_execution_tool_result",
  ),
  shape(
    "editor-has-a-result",
    "The result of the editor is that of a view, a creation or a replacement, or an error",
    "response.server_result.text_editor",
    "text_editor_code_execution_tool_result",
  ),
  shape(
    "tool-search-has-references",
    "A tool_search_tool_result holds tool_references, or an error",
    "response.server_result.tool_search",
    "tool_search_tool_result",
  ),
  {
    kind: "always",
    id: "server-results/errors-have-codes",
    title: "The error of a server tool has a string as error_code",
    requirement: "response.server_result.error_code",
    applies: hasFailed,
    occasional: "no tool of the endpoint failed in the run",
    expect: [errorsHaveCodes],
  },
  {
    kind: "always",
    id: "server-results/follow-their-calls",
    title: "Each result names a server_tool_use before it",
    requirement: "response.server_result.follows",
    applies: hasServerResult,
    occasional: "no answer of the run has the result of a server tool",
    expect: [resultsFollowCalls],
  },
  {
    kind: "always",
    id: "server-results/are-kept",
    title: "In an answer that ends with end_turn each server_tool_use has its result",
    requirement: "response.server_result.kept",
    applies: endsAfterServerCalls,
    occasional: "no answer of the run that ended with end_turn called a server tool",
    expect: [callsHaveResults],
  },
  {
    kind: "always",
    id: "server-results/citations-are-whole",
    title: "A web_search_result_location holds url, title, cited_text and encrypted_index",
    requirement: "response.citations.web_search",
    applies: citesTheWeb,
    occasional: "no answer of the run cites a web search",
    expect: [webCitationsAreWhole],
  },
  {
    kind: "always",
    id: "server-results/container-is-whole",
    title: "A container has an id and a date and time as expires_at",
    requirement: "response.container.members",
    applies: namesContainer,
    occasional: "no answer of the run names a container",
    expect: [containerIsWhole],
  },
  {
    kind: "always",
    id: "server-results/calls-are-counted",
    title: "usage.server_tool_use counts the searches and fetches of an answer",
    requirement: "usage.server_tool_use.counted",
    applies: wentToTheWeb,
    occasional: "no answer of the run has the result of a search or a fetch",
    expect: [callsAreCounted],
  },
  {
    kind: "always",
    id: "server-results/no-call-waits-for-a-pause",
    title: "An answer that paused leaves no tool_use waiting for the client",
    requirement: "stop.pause_turn.no_pending_call",
    applies: hasPaused,
    occasional: "no answer of the run paused",
    expect: [noCallPending],
  },
  {
    kind: "always",
    id: "server-results/call-input-is-streamed",
    title: "A streamed server_tool_use starts with empty input and gets it by deltas",
    requirement: "stream.server_tool_use.input",
    modes: ["stream"],
    applies: streamsServerCall,
    occasional: "no stream of the run called a server tool",
    expect: [inputComesByDeltas],
  },
  {
    kind: "always",
    id: "server-results/start-complete",
    title: "A streamed result is complete at its start and has no deltas",
    requirement: "stream.server_result.complete",
    modes: ["stream"],
    applies: streamsServerResult,
    occasional: "no stream of the run has the result of a server tool",
    expect: [resultsStartComplete],
  },
];
