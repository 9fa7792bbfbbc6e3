import type { JsonObject } from "../json.ts";
import type { Prompt, Tool } from "../prompt.ts";
import { argumentsFor } from "./arguments.ts";
import { quotations } from "./literal.ts";

export interface Call {
  readonly name: string;
  readonly input: JsonObject;
}

/** The tool calls the model makes: those it is forced to, or those the last user turn asks for. */
export function callsFor(prompt: Prompt, request: string): Call[] {
  if (prompt.choice === "none" || prompt.tools.length === 0) return [];
  const wanted = toolsFor(prompt, request);
  const calls = wanted.length > 1 ? wanted.map((tool) => callOf(tool, request, 0)) : repeatedly(wanted[0], request);
  return prompt.parallel ? calls : calls.slice(0, 1);
}

function toolsFor(prompt: Prompt, request: string): readonly Tool[] {
  const { choice, tools } = prompt;
  if (typeof choice === "object") return tools.filter((tool) => tool.name === choice.tool).slice(0, 1);
  const named = tools.filter((tool) => names(request, tool.name));
  const asked = /\b(?:use|using|call|invoke|run|try)\b/i.test(request) ? named : [];
  const chosen = asked.length > 0 ? asked : tools.filter((tool) => isAbout(request, tool)).slice(0, 1);
  if (chosen.length > 0 || choice !== "any") return chosen;
  return tools.slice(0, 1);
}

/** True where the request holds the name of the tool as a word of its own. */
function names(request: string, tool: string): boolean {
  return request.split(/[^\w-]+/).includes(tool);
}

/** A question that shares a telling word with the name of a tool: `weather` and `get_weather`. */
function isAbout(request: string, tool: Tool): boolean {
  const words = tool.name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 4);
  return request.includes("?") && words.some((word) => new RegExp(`\\b${word}\\b`, "i").test(request));
}

/** One call, or one for each value where the request names several and asks for each of them. */
function repeatedly(tool: Tool | undefined, request: string): Call[] {
  if (!tool) return [];
  const values = offered(request);
  const twice = /\b(?:twice|two times|two calls|again)\b/i.test(request);
  const several =
    values.length > 1 && takesText(tool) && /\b(?:both|each|every|parallel|and|twice|two|three)\b/i.test(request);
  const count = several ? values.length : twice ? 2 : 1;
  return Array.from({ length: count }, (_, index) => callOf(tool, request, several ? index : 0));
}

function takesText(tool: Tool): boolean {
  return JSON.stringify(tool.schema).includes('"string"');
}

function callOf(tool: Tool, request: string, skip: number): Call {
  const numbers = [...request.matchAll(/(?<![\w.-])-?\d+(?:\.\d+)?(?![\w-])/g)].map((match) => Number(match[0]));
  return {
    name: tool.name,
    input: argumentsFor(tool.schema, { texts: offered(request).slice(skip), numbers, prompt: request }),
  };
}

const place = /\b(?:in|for|at|to|of|from|and|,)\s+((?:\p{Lu}[\p{L}-]+)(?:\s+\p{Lu}[\p{L}-]+)*)/gu;

/** Values a request offers: what it quotes, else the proper names after a preposition. */
function offered(request: string): string[] {
  const quoted = quotations(request).filter((text) => !/^[a-z][\w-]*_[\w-]*$/.test(text));
  const values = quoted.length > 0 ? quoted : [...request.matchAll(place)].map((match) => match[1] ?? "");
  return [...new Set(values)];
}
