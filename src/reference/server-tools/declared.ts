import { string, type JsonObject } from "../json.ts";

/** Types of tools that the server runs; the client runs the others. */
const types = /^(?:web_search|web_fetch|code_execution|tool_search_tool)_/;

/** True for a definition of a tool that the server runs. */
export const isServerTool = (tool: JsonObject): boolean => types.test(string(tool["type"]));

/** True for a block that a tool of the server left in the conversation: its call or its result. */
export const isServerBlock = (block: JsonObject): boolean =>
  block["type"] === "server_tool_use" || /\w_tool_result$/.test(string(block["type"]));

const text = (...names: readonly string[]): JsonObject => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
  required: [...names],
});

/** What the typed tools that the client runs are called with. */
const inputs: readonly (readonly [prefix: string, schema: JsonObject])[] = [
  ["bash_", text("command")],
  ["text_editor_", text("command", "path")],
  ["memory_", text("command", "path")],
];

/** The input schema of a tool that the client runs: its own, or that of its type. */
export function inputSchema(tool: JsonObject): JsonObject {
  const own = tool["input_schema"];
  if (typeof own === "object" && own !== null && !Array.isArray(own)) return own;
  return inputs.find(([prefix]) => string(tool["type"]).startsWith(prefix))?.[1] ?? {};
}
