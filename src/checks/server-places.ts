import type { RequirementId } from "../../spec/generated/requirements.ts";

const within = /^\/content\/\d+\//u;

/** Which requirement speaks for the blocks of tools that the endpoint runs; the error code of any tool has its own. */
export const serverPlaces: readonly {
  readonly pointer: RegExp;
  readonly block?: string;
  readonly requirement: RequirementId;
}[] = [
  { pointer: /^\/content\/\d+\/content\/error_code$/u, requirement: "response.server_result.error_code" },
  { pointer: /^\/content\/\d+\/id$/u, block: "server_tool_use", requirement: "response.server_tool_use.id" },
  { pointer: within, block: "server_tool_use", requirement: "response.server_tool_use.members" },
  { pointer: within, block: "web_search_tool_result", requirement: "response.server_result.web_search" },
  { pointer: within, block: "web_fetch_tool_result", requirement: "response.server_result.web_fetch" },
  { pointer: within, block: "code_execution_tool_result", requirement: "response.server_result.code_execution" },
  { pointer: within, block: "bash_code_execution_tool_result", requirement: "response.server_result.code_execution" },
  {
    pointer: within,
    block: "text_editor_code_execution_tool_result",
    requirement: "response.server_result.text_editor",
  },
  { pointer: within, block: "tool_search_tool_result", requirement: "response.server_result.tool_search" },
];
