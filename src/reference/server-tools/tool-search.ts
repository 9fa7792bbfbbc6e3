import { string } from "../json.ts";
import type { Thought } from "../obedient/answer.ts";
import { callsFor } from "../obedient/calls.ts";
import type { Prompt, Tool } from "../prompt.ts";
import { run } from "./blocks.ts";

/** Finds deferred tools whose name shares a word with the request, and calls the first of them. */
export function findTools(prompt: Prompt, request: string): Thought[] | undefined {
  const tool = prompt.serverTools.find(({ name }) => string(name).startsWith("tool_search_tool_"));
  const asked = /\b(?:search|find|look)\b[^.]*\btools?\b/i.test(request);
  if (!tool || !asked) return undefined;
  const found = prompt.deferred.filter((one) => isAbout(request, one));
  const [first] = found;
  const name = string(tool["name"]);
  const wanted = first ? wordsOf(first).join("|") : ".*";
  const input = name === "tool_search_tool_bm25" ? { query: wanted } : { pattern: wanted };
  const references = found.map((one) => ({ type: "tool_reference", tool_name: one.name }));
  const content = { type: "tool_search_tool_search_result", tool_references: references };
  const search = run(prompt, 0, { name, input }, "tool_search_tool_result", content);
  if (!first) return [...search, { type: "text", text: "There is no such tool." }];
  const loaded: Prompt = { ...prompt, tools: [first], choice: { tool: first.name } };
  return [
    ...search,
    ...callsFor(loaded, request).map(({ name: called, input: given }): Thought => ({
      type: "tool_use",
      name: called,
      input: given,
    })),
  ];
}

const wordsOf = (tool: Tool): string[] => tool.name.split("_").filter((word) => word.length > 3);

const isAbout = (request: string, tool: Tool): boolean =>
  wordsOf(tool).some((word) => request.toLowerCase().includes(word.toLowerCase()));
