import type { Json, JsonObject } from "../../json.ts";

const user = (content: Json): JsonObject => ({ role: "user", content });
const ask = (prompt: Json, tools: JsonObject[], more: JsonObject = {}): JsonObject => ({
  model: "obedient-1",
  max_tokens: 500,
  messages: [user(prompt)],
  tools,
  ...more,
});

const search = { type: "web_search_20250305", name: "web_search", max_uses: 1, allowed_domains: ["example.org"] };
const fetch = { type: "web_fetch_20250910", name: "web_fetch" };
const code = { type: "code_execution_20250825", name: "code_execution" };
const bash = { type: "bash_20250124", name: "bash" };
const weather = { name: "get_weather", input_schema: { type: "object" } };
const finder = { type: "tool_search_tool_regex_20251119", name: "tool_search_tool_regex" };
const twoSearches = 'Search the web for "one" and for "two".';

const id = "srvtoolu_1";
const call = { type: "server_tool_use", id, name: "web_search", input: {} };
const error = { type: "web_search_tool_result_error", error_code: "unavailable" };
const result = { type: "web_search_tool_result", tool_use_id: id, content: error };
const page = {
  type: "web_fetch_result",
  url: "https://example.com/",
  content: { type: "document", source: { type: "text", media_type: "text/plain", data: "x" } },
};
const after = (...content: JsonObject[]): JsonObject =>
  ask("", [search], { messages: [user("Hi"), { role: "assistant", content }, user("And?")] });

/** Bodies that a server with its own tools answers with a message. */
export const served: readonly JsonObject[] = [
  ask(twoSearches, [search]),
  ask(twoSearches, [{ ...search, allowed_domains: undefined, blocked_domains: ["encyclopedia.example"] }]),
  ask("Fetch https://example.com/ now.", [fetch]),
  ask('Run code that prints "pong".', [code]),
  ask("Search the tools for one about weather.", [finder, { ...weather, defer_loading: true }]),
  ask("Use the tool bash.", [bash], { tool_choice: { type: "tool", name: "bash" } }),
  after(call, result),
  after({ ...call, name: "web_fetch" }, { type: "web_fetch_tool_result", tool_use_id: id, content: page }),
  ask("", [search], { messages: [user("Hi"), { role: "assistant", content: [call, result] }] }),
];

/** Bodies that it refuses. */
export const refused: readonly JsonObject[] = [
  ask("Hi", [weather, { type: "no_such_tool", name: "x" }]),
  ask("Hi", [{ ...search, name: "x" }]),
  ask("Hi", [{ ...search, max_uses: 0 }]),
  ask("Hi", [{ ...fetch, max_content_tokens: 0 }]),
  ask("Hi", [{ ...search, blocked_domains: ["example.com"] }]),
  ask("Hi", [{ ...search, user_location: { type: "exact" } }]),
  ask("Hi", [code], { container: 5 }),
  ask([{ type: "container_upload" }], [code]),
  ask([{ type: "container_upload", file_id: 5 }], [code]),
  after({ ...call, id: "toolu_1" }, result),
  after({ ...call, name: "x" }, result),
  after({ ...call, input: "x" }, result),
  after(call, { ...result, content: "x" }),
];
