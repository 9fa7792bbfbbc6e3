import { expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../model/json.ts";
import { event, message, plain, streamed } from "./testing/exchanges.ts";
import {
  callsAreCounted,
  citesTheWeb,
  fromAllowedDomains,
  searchesInDomains,
  searchesWithLimit,
  webCitationsAreWhole,
  wentToTheWeb,
  withinMaxUses,
} from "./web-search.ts";

const tool = (members: JsonObject): JsonObject => ({ type: "web_search_20250305", name: "web_search", ...members });
const found = (...urls: readonly string[]): JsonObject => ({
  type: "web_search_tool_result",
  tool_use_id: "srvtoolu_1",
  content: urls.map((url) => ({ type: "web_search_result", title: "t", url, encrypted_content: "x" })),
});
const failed: JsonObject = {
  type: "web_search_tool_result",
  tool_use_id: "srvtoolu_1",
  content: { type: "web_search_tool_result_error", error_code: "max_uses_exceeded" },
};
const says = (content: readonly JsonValue[], members: JsonObject = {}, usage: JsonObject = {}) =>
  plain({ ...message, content, usage: { input_tokens: 9, output_tokens: 2, ...usage } }, { tools: [tool(members)] });

test("searches that fail are not counted against max_uses", () => {
  const one = says([found("https://a.example/"), failed], { max_uses: 1 });
  expect(searchesWithLimit(one)).toBe(true);
  expect(withinMaxUses.judge(one)).toEqual([]);
  expect(withinMaxUses.judge(says([found(), found()], { max_uses: 1 }))).toHaveLength(1);
  expect(searchesWithLimit(says([found()]))).toBe(false);
  expect(searchesWithLimit(says([failed], { max_uses: 1 }))).toBe(false);
});

test("results come from an allowed domain or one below it", () => {
  const allowed = { allowed_domains: ["Wikipedia.org", "b.example/blog"] };
  const good = says(
    [found("https://en.wikipedia.org/wiki/A", "https://wikipedia.org/", "https://b.example/x")],
    allowed,
  );
  expect(searchesInDomains(good)).toBe(true);
  expect(fromAllowedDomains.judge(good)).toEqual([]);
  expect(fromAllowedDomains.judge(says([found("https://notwikipedia.org/")], allowed))).toHaveLength(1);
  expect(fromAllowedDomains.judge(says([found("no address")], allowed))).toEqual([]);
  const blocked = { blocked_domains: ["a.example"] };
  expect(fromAllowedDomains.judge(says([found("https://b.example/")], blocked))).toEqual([]);
  expect(fromAllowedDomains.judge(says([found("https://x.a.example/")], blocked))).toHaveLength(1);
  expect(searchesInDomains(says([found()]))).toBe(false);
});

test("usage counts at least what had a result", () => {
  const counted = (count: JsonValue) => says([found(), failed], {}, { server_tool_use: count });
  expect(wentToTheWeb(counted(null))).toBe(true);
  for (const right of [{ web_search_requests: 1 }, { web_search_requests: 2, web_fetch_requests: null }])
    expect(callsAreCounted.judge(counted(right))).toEqual([]);
  for (const wrong of [null, {}, { web_search_requests: 0 }, { web_fetch_requests: 1 }])
    expect(callsAreCounted.judge(counted(wrong))).toHaveLength(1);
  const fetched = { type: "web_fetch_tool_result", tool_use_id: "srvtoolu_2", content: { type: "web_fetch_result" } };
  expect(callsAreCounted.judge(says([fetched]))).toHaveLength(1);
  expect(wentToTheWeb(says([failed]))).toBe(false);
});

test("a citation of the web has its members; a page may have no title", () => {
  const whole = {
    type: "web_search_result_location",
    url: "https://a.example/",
    title: null,
    cited_text: "x",
    encrypted_index: "y",
  };
  const cites = (citation: JsonObject) => says([{ type: "text", text: "x", citations: [citation] }]);
  expect(citesTheWeb(cites(whole))).toBe(true);
  expect(webCitationsAreWhole.judge(cites(whole))).toEqual([]);
  expect(webCitationsAreWhole.judge(cites({ ...whole, title: undefined }))).toEqual([]);
  for (const member of ["url", "cited_text", "encrypted_index"])
    expect(webCitationsAreWhole.judge(cites({ ...whole, [member]: undefined })).map(({ at }) => at)).toEqual([
      `/content/0/citations/0/${member}`,
    ]);
  expect(citesTheWeb(cites({ type: "char_location" }))).toBe(false);
});

test.each([
  [{ output_tokens: 2 }, false],
  [{ output_tokens: 2, input_tokens: 9 }, true],
  [{ output_tokens: 2, server_tool_use: { web_search_requests: 1 } }, true],
])("a stream that ends with the usage %j may count its calls: %s", (usage, told) => {
  const stream = streamed(
    event({ type: "message_start", message: { ...message, content: [], stop_reason: null } }) +
      event({ type: "content_block_start", index: 0, content_block: found("https://a.example/") }) +
      event({ type: "content_block_stop", index: 0 }) +
      event({ type: "message_delta", delta: { stop_reason: "end_turn" }, usage }) +
      event({ type: "message_stop" }),
    { tools: [tool({})] },
  );
  expect(wentToTheWeb(stream)).toBe(told);
});
