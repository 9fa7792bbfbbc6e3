import { expect, test } from "vitest";
import { generate } from "../generate.ts";
import { isObject, objects, type Json, type JsonObject } from "../json.ts";
import { messageOf } from "../message.ts";
import { readPrompt } from "../prompt.ts";

const ids = { message: () => "msg_1", tool: () => "toolu_1", request: () => "req_1" };
const user = (content: Json): JsonObject => ({ role: "user", content });
const ask = (prompt: string, tools: JsonObject[], more: JsonObject = {}): JsonObject =>
  messageOf(
    generate(readPrompt({ max_tokens: 500, messages: [user(prompt)], tools, ...more })),
    "obedient-1",
    "lean",
    ids,
  ).body;
const types = (message: JsonObject): unknown[] => objects(message["content"]).map((block) => block["type"]);
const contents = (message: JsonObject): Json[] =>
  objects(message["content"]).flatMap((block) => ("tool_use_id" in block ? [block["content"] ?? null] : []));

const search = { type: "web_search_20250305", name: "web_search" };
const prompt = 'Search the web for "one" and for "two".';

test("searches as often as the request quotes something, and no more than max_uses", () => {
  const message = ask(prompt, [{ ...search, max_uses: 1 }]);
  const pair = ["server_tool_use", "web_search_tool_result"];
  expect(types(message)).toEqual([...pair, ...pair, "text"]);
  const [first, second] = contents(message);
  expect(Array.isArray(first)).toBe(true);
  expect(second).toEqual({ type: "web_search_tool_result_error", error_code: "max_uses_exceeded" });
  expect(message["usage"]).toMatchObject({ server_tool_use: { web_search_requests: 1, web_fetch_requests: 0 } });
});

test("keeps to the domains", () => {
  const urls = (tool: JsonObject): unknown[] =>
    contents(ask(prompt, [tool])).flatMap((list) => objects(list).map(({ url }) => url));
  const of = (url: unknown): string => new URL(String(url)).hostname;
  expect(new Set(urls({ ...search, allowed_domains: ["example.org"] }).map(of))).toEqual(new Set(["example.org"]));
  const left = urls({ ...search, blocked_domains: ["encyclopedia.example"] }).map(of);
  expect(left).not.toContain("encyclopedia.example");
  expect(left).not.toEqual([]);
});

test("goes on where it paused, without a second search", () => {
  const content = objects(ask(prompt, [search])["content"]).slice(0, 2);
  const messages = [user(prompt), { role: "assistant", content }];
  expect(types(ask("", [search], { messages }))).toEqual(["text"]);
});

test("fetches the page that is named; one that is not there is an error in a good answer", () => {
  const fetch = { type: "web_fetch_20250910", name: "web_fetch" };
  const [page] = contents(ask("Fetch https://example.com/a.", [fetch]));
  expect(page).toMatchObject({ type: "web_fetch_result", url: "https://example.com/a" });
  const [error] = contents(ask("Fetch https://nowhere.example/", [fetch]));
  expect(error).toEqual({ type: "web_fetch_tool_result_error", error_code: "url_not_accessible" });
});

test("runs code in a container, by the tools of its version", () => {
  const run = (version: string): JsonObject =>
    ask('Run code that prints "pong".', [{ type: `code_execution_${version}`, name: "code_execution" }]);
  expect(contents(run("20250522"))).toEqual([
    { type: "code_execution_result", stdout: "pong\n", stderr: "", return_code: 0, content: [] },
  ]);
  const later = run("20250825");
  expect(contents(later).map((content) => isObject(content) && content["type"])).toEqual([
    "text_editor_code_execution_create_result",
    "text_editor_code_execution_tool_result_error",
    "bash_code_execution_result",
  ]);
  expect(later["container"]).toMatchObject({ expires_at: "2030-01-01T00:00:00Z" });
});

test("finds a deferred tool before it calls it", () => {
  const finder = { type: "tool_search_tool_bm25_20251119", name: "tool_search_tool_bm25" };
  const weather = { name: "get_weather", input_schema: { type: "object" }, defer_loading: true };
  const message = ask("Search the tools for one about the weather.", [finder, weather]);
  expect(types(message)).toEqual(["server_tool_use", "tool_search_tool_result", "tool_use"]);
  expect(message["stop_reason"]).toBe("tool_use");
  expect(types(ask("Search the tools for one about trains.", [finder, weather]))).toEqual([
    "server_tool_use",
    "tool_search_tool_result",
    "text",
  ]);
});

test("leaves its tools alone where nobody asks for them, or where none may be used", () => {
  expect(types(ask("Hello", [search]))).toEqual(["text"]);
  expect(types(ask(prompt, [search], { tool_choice: { type: "none" } }))).toEqual(["text"]);
});

test("calls typed tools of the client with the input of their type", () => {
  const bash = { type: "bash_20250124", name: "bash" };
  const message = ask("Use the tool bash.", [bash], { tool_choice: { type: "tool", name: "bash" } });
  expect(objects(message["content"])).toMatchObject([
    { type: "tool_use", name: "bash", input: { command: "some command" } },
  ]);
});
