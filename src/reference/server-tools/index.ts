import type { Thought } from "../obedient/answer.ts";
import type { Prompt } from "../prompt.ts";
import { runCode } from "./code-execution.ts";
import { findTools } from "./tool-search.ts";
import { fetchPage } from "./web-fetch.ts";
import { searchWeb } from "./web-search.ts";

const tools = [searchWeb, fetchPage, runCode, findTools];

/**
 * What the model does with the tools that the server runs for it: calls, results, and words about them. Undefined where
 * the request asks for none of them. The tools are pretence: they answer the same to the same request, and ask nobody.
 */
export function servedThoughts(prompt: Prompt, request: string): Thought[] | undefined {
  if (prompt.choice === "none" || prompt.serverTools.length === 0) return undefined;
  if (prompt.turns.at(-1)?.served) return [{ type: "text", text: "That is all that was found." }];
  for (const serve of tools) {
    const thoughts = serve(prompt, request);
    if (thoughts) return thoughts;
  }
  return undefined;
}
