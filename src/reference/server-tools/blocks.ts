import { createHash } from "node:crypto";
import type { Block } from "../generate.ts";
import { isObject, string, type JsonObject } from "../json.ts";
import type { Whole } from "../obedient/answer.ts";
import type { Prompt } from "../prompt.ts";
import { countTokens } from "../tokens.ts";

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 22);

/** A call of a tool that the server runs, and its result, as they go on the wire. */
export function run(prompt: Prompt, number: number, call: Call, type: string, content: JsonObject["content"]): Whole[] {
  const id = `srvtoolu_01${digest(`${prompt.rendered} ${call.name} ${number}`)}`;
  const block = { type: "server_tool_use", id, name: call.name, input: call.input };
  const tokens = countTokens(JSON.stringify(call.input)) + countTokens(call.name);
  return [
    { type: "whole", block, tokens },
    { type: "whole", block: { type, tool_use_id: id, content }, tokens: 0 },
  ];
}

export interface Call {
  readonly name: string;
  readonly input: JsonObject;
}

/** What a tool answers that could not do its work. */
export const failure = (tool: string, code: string): JsonObject => ({
  type: `${tool}_tool_result_error`,
  error_code: code,
});

const wholes = (blocks: readonly Block[]): JsonObject[] =>
  blocks.flatMap((block) => (block.type === "whole" ? [block.block] : []));

/** How many searches and fetches had a result; nothing where the server ran no tool. */
export function serverUsage(blocks: readonly Block[]): JsonObject {
  const made = wholes(blocks);
  if (!made.some((block) => block["type"] === "server_tool_use")) return {};
  const searches = made.filter(
    (block) => block["type"] === "web_search_tool_result" && Array.isArray(block["content"]),
  );
  const fetches = made.filter(({ content }) => isObject(content) && content["type"] === "web_fetch_result");
  return { server_tool_use: { web_search_requests: searches.length, web_fetch_requests: fetches.length } };
}

/** The container that code ran in; nothing where none did. */
export function containerOf(blocks: readonly Block[]): JsonObject {
  const ran = wholes(blocks).find((block) => string(block["type"]).endsWith("code_execution_tool_result"));
  if (!ran) return {};
  return { container: { id: `container_01${digest(string(ran["tool_use_id"]))}`, expires_at: "2030-01-01T00:00:00Z" } };
}
