import type { JsonObject } from "../../../../model/json.ts";
import { closed } from "../tool-schemas.ts";
import { objects, toolsOf, turnsOf, without, wordOf } from "./blocks.ts";

/** What a call names where no tool is declared. */
const fallback: JsonObject = { name: "ask", input_schema: { type: "object" } };

/** Most strict tools of a request (https://platform.claude.com/docs/en/agents-and-tools/tool-use/strict-tool-use). */
const mostTools = 20;

/** The name of a tool; of a toolset, which has none, its type. */
const nameOf = (tool: JsonObject): string => wordOf(tool["name"] ?? tool["type"]);

/** True for a tool whose calls the client answers. */
export const isOfClient = (tool: JsonObject): boolean => tool["input_schema"] !== undefined;

/** Each name once, and what a conversation with calls needs: a tool to call. */
export function declared(body: JsonObject): JsonObject {
  const calls = turnsOf(body).some((turn) => objects(turn["content"]).some(({ type }) => type === "tool_use"));
  const drawn = [...new Map(toolsOf(body).map((tool) => [nameOf(tool), tool])).values()].slice(0, mostTools);
  const tools = calls && !drawn.some(isOfClient) ? [...drawn, fallback] : drawn;
  return tools.length === 0 ? body : { ...body, tools: tools.map((tool, index) => possible(tool, index)) };
}

/** A tool whose members go together. */
function possible(tool: JsonObject, index: number): JsonObject {
  const strict = tool["strict"] === true && tool["input_schema"] !== undefined;
  const whole = strict ? { ...tool, input_schema: closed(tool["input_schema"] as JsonObject) } : tool;
  const listed = whole["allowed_domains"] !== undefined ? without(whole, "blocked_domains") : whole;
  // One tool at least is not deferred, and a mark on a deferred one would mark nothing.
  if (listed["defer_loading"] !== true) return listed;
  return index === 0 ? { ...listed, defer_loading: false } : without(listed, "cache_control");
}

/** A choice only among tools, and of a declared one. */
export function chosen(body: JsonObject): JsonObject {
  const choice = body["tool_choice"] as JsonObject | undefined;
  if (choice === undefined) return body;
  const names = toolsOf(body).filter(isOfClient).map(nameOf);
  if (toolsOf(body).length === 0) return without(body, "tool_choice");
  const isForced = choice["type"] === "any" || choice["type"] === "tool";
  if (isForced && names.length === 0) return { ...body, tool_choice: { type: "auto" } };
  return choice["type"] === "tool" ? { ...body, tool_choice: { ...choice, name: pick(names, choice["name"]) } } : body;
}

/** The name that a drawn number stands for. */
export const pick = (names: readonly string[], drawn: unknown): string => names[Number(drawn) % names.length] ?? "";
