import { objects, string, type Json, type JsonObject } from "../json.ts";
import type { Thought } from "../obedient/answer.ts";
import { quotations } from "../obedient/literal.ts";
import type { Prompt } from "../prompt.ts";
import { failure, run } from "./blocks.ts";

const asked = /\b(?:search|look up|find)\b[^.]*\b(?:web|internet|online)\b|\bweb[ _]search\b/i;
const hosts = ["encyclopedia.example", "library.example", "archive.example"];

/** Searches the web for what the request quotes, one search each: an array of results, or an error when all uses are spent. */
export function searchWeb(prompt: Prompt, request: string): Thought[] | undefined {
  const tool = prompt.serverTools.find(({ name }) => name === "web_search");
  if (!tool || !asked.test(request)) return undefined;
  const quoted = quotations(request);
  const queries = quoted.length > 0 ? quoted : [request.slice(0, 80)];
  const most = typeof tool["max_uses"] === "number" ? tool["max_uses"] : Infinity;
  const searches = queries.flatMap((query, index): Thought[] => {
    const content = index < most ? resultsOf(query, tool) : failure("web_search", "max_uses_exceeded");
    return run(prompt, index, { name: "web_search", input: { query } }, "web_search_tool_result", content);
  });
  const found = queries.slice(0, most).flatMap((query) => resultsOf(query, tool).slice(0, 1));
  const cited = objects(found).map((page) => ({
    type: "web_search_result_location",
    cited_text: `All about ${string(page["title"])}.`,
    url: page["url"],
    title: page["title"],
    encrypted_index: opaque(string(page["url"])),
  }));
  return [...searches, { type: "text", text: "This is what the web says.", citations: cited }];
}

const opaque = (text: string): string => Buffer.from(`obedient ${text}`).toString("base64");

function resultsOf(query: string, tool: JsonObject): Json[] {
  const blocked = names(tool["blocked_domains"]);
  const allowed = names(tool["allowed_domains"]);
  const open = (allowed.length > 0 ? allowed : hosts).filter((host) => !blocked.includes(host));
  return open.map((host) => {
    const url = `https://${host}/${encodeURIComponent(query)}`;
    return { type: "web_search_result", title: query, url, encrypted_content: opaque(url), page_age: null };
  });
}

const names = (list: Json | undefined): string[] => (Array.isArray(list) ? list.map((item) => string(item)) : []);
