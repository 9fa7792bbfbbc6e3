import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Json, JsonObject } from "../json.ts";
import { startReference, type RunningServer } from "../server.ts";
import { variants } from "../variants.ts";
import { concurrencyFaults } from "./concurrency.ts";
import { faults } from "./index.ts";
import { membersWithLongMarks, membersWithMarks, membersWithOtherMarks } from "./testing/caching-probes.ts";
import { messagesWithBadImages, messagesWithImages } from "./testing/image-probes.ts";
import * as documents from "./testing/document-probes.ts";
import * as serverTools from "./testing/server-tool-probes.ts";

interface Probe {
  readonly body?: Json;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly path?: string;
  readonly method?: string;
}

const key = "test-key";
const user = (content: Json): JsonObject => ({ role: "user", content });
const assistant = (content: Json): JsonObject => ({ role: "assistant", content });
const system = (content: Json): JsonObject => ({ role: "system", content });
const say = (content: Json, more: JsonObject = {}): Probe => ({
  body: { model: "obedient-1", max_tokens: 64, messages: [user(content)], ...more },
});
const talk = (...messages: Json[]): Probe => say("", { messages });
const streamed = (probe: Probe): Probe => ({ ...probe, body: { ...(probe.body as JsonObject), stream: true } });
const text = (words: Json): JsonObject => ({ type: "text", text: words });
const schema = { type: "object", properties: { city: { type: "string" } }, required: ["city"] };
const weather = { name: "get_weather", input_schema: schema };
const clock = { name: "get_time", input_schema: schema };
const unusual = {
  type: "custom",
  description: "Weather.",
  input_schema: { type: "object", properties: { city: { anyOf: [{ type: "string" }, { type: "null" }] } } },
};
const cities = { name: "list_cities", input_schema: { type: "object", properties: {} } };
const nested = { name: "book", input_schema: { type: "object", properties: { route: { type: "object" } } } };
const use = (id: string, input: Json = {}): JsonObject => ({ type: "tool_use", id, name: "get_weather", input });
const result = (id: string, content: Json = "22 degrees"): JsonObject => ({
  type: "tool_result",
  tool_use_id: id,
  content,
});
const tools = [clock, weather];
const own = `toolu_01${"a".repeat(22)}`;
const asksWeather = "Use the tool get_weather for Paris and for London.";
const tool = (more: JsonObject): Probe => say("Hello", { tools: [{ ...weather, ...more }] });

const closed = { type: "object", properties: { n: { type: "integer" } }, required: ["n"], additionalProperties: false };
const inside = { ...closed, properties: { n: closed } };
const formatted = (json: Json, more: JsonObject = {}): JsonObject => ({
  output_config: { format: { type: "json_schema", schema: json } },
  ...more,
});
const counter = { name: "count", strict: true, input_schema: closed };
const thought = { max_tokens: 2048, thinking: { type: "enabled", budget_tokens: 1024 } } as const;
const cited = {
  type: "document",
  source: { type: "text", media_type: "text/plain", data: "x" },
  citations: { enabled: true },
};

/** Requests that a server answers with a message. */
const answered: readonly Probe[] = [
  say("Repeat exactly: pong"),
  say("Repeat exactly: héllo 日本 😀"),
  say("Write a long story", { max_tokens: 5 }),
  say("Repeat exactly: alpha STOP beta", { stop_sequences: ["beta", "STOP", "x", "y", "zzz"] }),
  say("Repeat exactly: alpha", { stop_sequences: ["zzz"] }),
  say("Repeat exactly: alpha", { stop_sequences: ["ALPHA"] }),
  say("Repeat exactly: alpha STOP beta", { stop_sequences: ["w", "x", "y", "zzz", "STOP"] }),
  say([text("Repeat exactly: block")]),
  say("Hello", { system: "Always answer with exactly this word: papaya" }),
  say("Hello", { system: [text("Always answer with exactly this word: papaya")] }),
  say("Hello", { temperature: 0, top_p: 0.5, top_k: 0, service_tier: "standard_only", metadata: { user_id: "u1" } }),
  say("Hello", { max_tokens: 1 }),
  say("Use the tool get_weather for Paris.", { tools: [weather], max_tokens: 8 }),
  say("Use the tool get_weather for A & B.", {
    tools: [
      { ...weather, input_schema: { type: "object", properties: { city: { enum: ["A & B"] } }, required: ["city"] } },
    ],
    tool_choice: { type: "tool", name: "get_weather" },
  }),
  say("Hello", { stop_sequences: [], tools: [] }),
  say("Hello", { tools: [{ ...weather, name: "get-weather" }] }),
  say("Repeat exactly: 1 < 2\n3 & 4"),
  say("Hello", { max_tokens: 0 }),
  say("Hello", { stream: false }),
  talk(user("The code word is heron."), assistant("OK"), user("What is the code word?")),
  talk(user("Hi"), assistant("Hello."), user("Hi"), assistant("Hello."), user("Hi")),
  talk(user("Hello"), user("there")),
  talk(...Array.from({ length: 10 }, () => [user("Hi"), assistant("Hello.")]).flat(), user("Hi")),
  talk(
    user("Hi"),
    assistant([use("a", { note: "The code word is heron." })]),
    user([result("a"), text("What is the code word?")]),
  ),
  say(asksWeather, { tools }),
  say(asksWeather, { tools, tool_choice: { type: "any" } }),
  say("Hello", { tools, tool_choice: { type: "any" } }),
  say("Hello", { tools, tool_choice: { type: "tool", name: "get_weather" } }),
  say(asksWeather, { tools, tool_choice: { type: "any", disable_parallel_tool_use: true } }),
  say(asksWeather, { tools, tool_choice: { type: "none" } }),
  say("Hello", { tools, tool_choice: { type: "auto" } }),
  say("Hello", { tool_choice: { type: "auto" } }),
  say("Hello", { tools: [{ ...weather, description: "x".repeat(2000), input_schema: { ...schema, $defs: {} } }] }),
  talk(user("Hi"), assistant([use("a"), use("b")]), user([result("a")]), user([result("b")])),
  say("Hello", { tools: [cities], tool_choice: { type: "any" } }),
  say("Hello", { tools: [nested], tool_choice: { type: "any" } }),
  say("Hello", { tools: [{ ...weather, name: "n".repeat(64) }] }),
  talk(user("Hi"), assistant([use("a")]), user([result("a")])),
  talk(user("Hi"), assistant([use("a"), use("b")]), user([result("b"), result("a")])),
  talk(
    user("Hi"),
    assistant([text("x"), use("a"), use("b")]),
    user([result("a"), result("b", [text("ok")]), text("and?")]),
  ),
  talk(user("Hi"), assistant([text("x"), use(own)]), user([result(own)])),
  say("Hello", { max_tokens: 2048, thinking: { type: "enabled", budget_tokens: 1024 } }),
  say([text("Hello."), text("Repeat exactly: last")], { system: [text("Be terse."), text("Be kind.")] }),
  say("Hello", { tools: Array.from({ length: 21 }, (_, index) => ({ ...weather, name: `tool_${index}` })) }),
  say("Hello", { metadata: { user_id: null }, tools: [{ ...weather, ...unusual }] }),
  talk(user("Hi"), assistant([use("a")]), user([{ type: "tool_result", tool_use_id: "a", is_error: true }])),
  talk(user("Hi"), assistant([{ type: "thinking", thinking: "x", signature: "x" }, text("Hi")]), user("Hi")),
  talk(user("Hi"), assistant("He")),
  say("Hello", { tools, tool_choice: { type: "tool", name: "get_weather" }, max_tokens: 6 }),
  ...[formatted(closed), formatted(inside), formatted(closed, { max_tokens: 2 })].map((more) => say("Hello", more)),
  say("Hello", { output_config: { effort: null, format: null } }),
  say("Hello", { output_config: { effort: "high" } }),
  say("Hello", { tools: [counter], tool_choice: { type: "any" } }),
  say("Hello", { thinking: { type: "adaptive" } }),
  say("Hello", { thinking: { type: "disabled" } }),
  say("Hello", { ...thought, stop_sequences: ["request"] }),
  say("Hello", { ...thought, thinking: { ...thought.thinking, display: "omitted" } }),
  say("", { ...thought, messages: [user("Hi"), assistant([text("Hi")]), user("Hi")] }),
  ...messagesWithImages.map((messages) => talk(...messages)),
  ...membersWithMarks.map((members) => say("Hello", members)),
];

/** Requests that a server refuses, and others that turn on headers. */
const others: readonly Probe[] = [
  ...messagesWithBadImages.map((messages) => talk(...messages)),
  ...membersWithOtherMarks.map((members) => say("Hello", members)),
  ...membersWithLongMarks.map((members) => say("Hello", members)),
  streamed(say("Hello", membersWithLongMarks[0])),
  ...["{", "[]", ""].map((body) => ({ text: body })),
  { text: JSON.stringify(say("half: \ud800").body) },
  ...[
    { x: 1 },
    { messages: [{ ...user("Hi"), x: 1 }] },
    { model: undefined },
    { model: 1 },
    { model: "x".repeat(257) },
    { model: "other" },
    { messages: undefined },
    { messages: "Hi" },
    { messages: [] },
    { messages: ["Hi"] },
    { messages: [{ content: "Hi" }] },
    { messages: [{ role: "robot", content: "Hi" }] },
    { messages: [{ role: "user" }] },
    { messages: [user(5)] },
    { messages: [user("")] },
    { messages: [user(["Hi"])] },
    { messages: [user([{ text: "Hi" }])] },
    { messages: [user([{ type: "mystery", text: "Hi" }])] },
    { messages: [user([{ type: "text" }])] },
    { messages: [user([text(5)])] },
    { messages: [user([text("")])] },
    { messages: [user([text(" ")])] },
    { max_tokens: undefined },
    { max_tokens: "5" },
    { max_tokens: 5.5 },
    { max_tokens: -1 },
    { system: 5 },
    { system: [{ type: "text" }] },
    { system: [{ type: "image", source: { type: "url", url: "https://example.com/a.png" } }] },
    { temperature: -0.5 },
    { temperature: 1.5 },
    { temperature: 3 },
    { temperature: "0.5" },
    { top_p: -0.5 },
    { top_p: 1.5 },
    { top_p: "0.5" },
    { top_k: -1 },
    { top_k: 1.5 },
    { stream: "true" },
    { stop_sequences: "x" },
    { stop_sequences: [5] },
    { stop_sequences: [""] },
    { stop_sequences: [" "] },
    { service_tier: "gold" },
    { metadata: "x" },
    { metadata: { user_id: 5 } },
    { metadata: { user_id: "x".repeat(513) } },
    { thinking: true },
    { thinking: { type: "deep" } },
    { thinking: { type: "enabled" } },
    { thinking: { type: "enabled", budget_tokens: 1023 }, max_tokens: 2048 },
    { thinking: { type: "enabled", budget_tokens: 2048 }, max_tokens: 2048 },
    { tools: {} },
    { tools: [weather, weather] },
    { tools: ["get_weather"] },
    { tools: [weather, { name: "get_time" }] },
    { tool_choice: "auto", tools },
    { tool_choice: { type: "maybe" }, tools },
    { tool_choice: { type: "auto", disable_parallel_tool_use: "true" }, tools },
    { tool_choice: { type: "tool" }, tools },
    { tool_choice: { type: "tool", name: "other" }, tools },
    { messages: [user("Hi"), assistant([use("a")]), user("Hi")] },
    { messages: [user([result("a")])] },
    { messages: [user("Hi"), assistant([use("a", "x")]), user([result("a")])] },
    { messages: [user("Hi"), assistant([{ ...use("a"), id: undefined }]), user([result("a")])] },
    { messages: [user("Hi"), assistant([{ ...use("a"), name: undefined }]), user([result("a")])] },
    { messages: [user("Hi"), assistant([use("a"), use("a")]), user([result("a")])] },
    { messages: [user("Hi"), assistant([use("a")]), user([text("x"), result("a")])] },
    { messages: [user("Hi"), assistant([{ ...use("a"), input: undefined }]), user([result("a")])] },
    { messages: [user("Hi"), assistant([use("a")]), user([{ ...result("a"), tool_use_id: undefined }])] },
    { messages: [user("Hi"), assistant([use("a")]), user([result("a", 5)])] },
    { messages: [user("Hi"), assistant([use("a")]), user([{ ...result("a"), is_error: "true" }])] },
    { output_config: "high" },
    { output_config: { effort: "huge" } },
    { output_config: { format: { type: "yaml", schema: closed } } },
    { output_config: { format: { schema: closed } } },
    { output_config: { format: { type: "json_schema" } } },
    formatted("object"),
    formatted({ ...closed, additionalProperties: undefined }),
    formatted({ ...closed, properties: { n: { type: "integer", minimum: 0 } } }),
    formatted(closed, { max_tokens: 0 }),
    formatted(closed, { messages: [user([cited, text("Hi")])] }),
    { tools: [{ ...counter, strict: "yes" }] },
    { tools: [{ ...counter, input_schema: schema }] },
    { tools: Array.from({ length: 21 }, (_, index) => Object.assign({}, counter, { name: `count_${index}` })) },
    { ...thought, tools, tool_choice: { type: "any" } },
    { ...thought, thinking: { ...thought.thinking, display: "loud" } },
    {
      ...thought,
      messages: [user("Hi"), assistant([{ type: "thinking", thinking: "x", signature: "x" }]), user("Hi")],
    },
  ].map((wrong) => say("Hello", wrong as JsonObject)),
  ...[
    { name: undefined },
    { name: "a b" },
    { name: 5 },
    { name: "" },
    { input_schema: "object" },
    { name: "x".repeat(129) },
    { input_schema: undefined },
    { input_schema: { type: "array" } },
    { description: 5 },
    { defer_loading: "x" },
    { eager_input_streaming: "x" },
    { allowed_callers: "x" },
    { input_examples: "x" },
  ].map((wrong) => tool(wrong as JsonObject)),
  streamed(say("Hello", { temperature: 3 })),
  { ...say("Hello"), headers: { "x-api-key": undefined } },
  { ...say("Hello"), headers: { "x-api-key": "other" } },
  { ...streamed(say("Hello")), headers: { "x-api-key": "other" } },
  { ...say("Hello"), headers: { "x-api-key": undefined, authorization: `Bearer ${key}` } },
  { ...say("Hello"), headers: { "anthropic-version": undefined } },
  { ...say("Hello"), headers: { "anthropic-version": "1999-01-01" } },
  ...[{}, { temperature: 1 }, { top_p: 1 }, { top_k: 40 }].map((more) =>
    Object.assign(say("Hello", more), { headers: { "anthropic-version": "2026-10-21" } }),
  ),
  { ...say("Hello"), headers: { "anthropic-version": undefined, "Anthropic-Version": "2023-06-01" } },
  { ...say("Hello"), headers: { "anthropic-beta": "no-such-beta" } },
  { ...say("Hello"), headers: { "anthropic-beta": "interleaved-thinking-2025-05-14" } },
  { ...say("Hello"), headers: { "content-type": "application/json; charset=utf-8" } },
  { ...say("Hello"), headers: { "content-type": "text/plain" } },
  { ...say("Hello"), headers: { "x-unknown": "1", "accept-encoding": "gzip" } },
  { ...say("Hello"), headers: { accept: "text/event-stream" } },
  { ...streamed(say("Hello")), headers: { accept: "application/json", "accept-encoding": "gzip" } },
  say('Use the tool get_weather for "日本 😀".', { tools, tool_choice: { type: "any" } }),
  { ...say("Hello"), headers: { "accept-encoding": "identity" } },
  { ...say("Hello"), headers: { "accept-encoding": "gzip, br" } },
  { ...say("Hello"), headers: { "anthropic-beta": "interleaved-thinking-2025-05-14,token-counting-2024-11-01" } },
  ...[
    [user("Hi"), system("Be terse.")],
    [user("Hi"), system([text("Always answer with exactly this word: papaya")])],
    [user("Hi"), system([{ type: "mystery", text: "Be terse." }])],
    [user("Hi"), system("Be terse."), assistant("Hi"), user("Hello")],
    [system("Be terse."), assistant("Hi"), user("Hello")],
    [user("Hi"), assistant("Hi"), system("Be terse.")],
    [user("Hi"), system("Be terse."), user("Hello")],
    [user("Hi"), assistant([use("a")]), system("Be terse."), user([result("a")])],
    [user("Hi"), assistant([text("Hi")]), user("Hello")],
  ].map((messages) => talk(...messages)),
  streamed(say("Write a long story", { max_tokens: 256 })),
  say("Hello", { max_tokens: 128 }),
  say("Hello", { metadata: { user_id: '{"device_id":"0f"}' }, speed: null, diagnostics: null }),
  say("7,4,9,".repeat(40_000)),
  { text: JSON.stringify(say("Hello").body) + " ".repeat(11 * 1024 * 1024) },
  { ...say("Hello"), path: "/v1/messages?beta=true" },
  { ...say("Hello"), path: "/v1/other" },
  { method: "GET" },
  { text: JSON.stringify({ ...(say("x").body as JsonObject), system: "x".repeat(32 * 1024 * 1024) }) },
];

/** What the other operations take, and what they refuse. */
const count = (content: Json, more: JsonObject = {}): Probe => ({
  path: "/v1/messages/count_tokens",
  body: { model: "obedient-1", messages: [user(content)], ...more },
});
const picture = { type: "image", source: { type: "base64", media_type: "image/png", data: "iVBORw0KGgo=" } };
const elsewhere: readonly Probe[] = [
  count("Hello"),
  count([{ ...text("Hello"), cache_control: { type: "ephemeral" } }]),
  count([picture]),
  count("Hello", { system: "Be kind.", tools, tool_choice: { type: "auto" } }),
  count("Hello", { thinking: { type: "enabled", budget_tokens: 1024 } }),
  count("Hello", { messages: [user("Hi"), assistant([use("a")]), user([result("a")])] }),
  ...[{ max_tokens: 5 }, { stream: true }, { model: undefined }, { model: "other" }, { messages: undefined }].map(
    (wrong) => count("Hello", wrong as JsonObject),
  ),
  { path: "/v1/messages/count_tokens", text: "{" },
  { ...count("Hello"), path: "/v1/messages/count_tokens?beta=true" },
  { ...count("Hello"), headers: { "anthropic-beta": "interleaved-thinking-2025-05-14" } },
  { ...count("Hello"), headers: { "x-api-key": undefined, authorization: `Bearer ${key}` } },
  ...[
    "",
    "?limit=1",
    "?limit=1000",
    "?limit=0",
    "?limit=many",
    "?limit=2&after_id=obedient-1",
    "?before_id=obedient-1",
    "?before_id=obedient-0",
    "?lifecycle=active",
    "?lifecycle=other",
    "/obedient-1",
    "/no-such-model",
  ].map((rest) => ({ method: "GET", path: `/v1/models${rest}` })),
  { method: "GET", path: "/v1/models", headers: { "x-api-key": undefined, authorization: `Bearer ${key}` } },
  {
    ...say("Hello", { context_management: { edits: [] } }),
    headers: { "anthropic-beta": "context-management-2025-06-27" },
  },
  say("Hello", {
    system: [text("Be kind.")],
    tools: ["one", "two", "three", "four"].map((name) => Object.assign({}, weather, { name })),
  }),
  { method: "HEAD", path: "/" },
  { method: "HEAD", path: "/api/hello" },
  {
    method: "OPTIONS",
    headers: { "access-control-request-method": "POST", "access-control-request-headers": "x-api-key" },
  },
  {
    ...say("Hello"),
    headers: { origin: "https://app.example", "anthropic-dangerous-direct-browser-access": "true" },
  },
];

const probes: readonly Probe[] = [
  ...answered,
  ...answered.slice(0, 10).map((probe) => streamed(probe)),
  ...answered.slice(12).map((probe) => streamed(probe)),
  ...others,
  ...elsewhere,
  ...documents.documented.flatMap((body) => [{ body }, streamed({ body })]),
  ...documents.wronglyDocumented.map((body) => ({ body })),
  ...documents.documentedAsBefore.map((body) => ({ body, headers: { "anthropic-version": "2026-10-21" } })),
  ...serverTools.served.flatMap((body) => [{ body }, streamed({ body })]),
  ...serverTools.refused.map((body) => ({ body })),
];

let server: RunningServer;
const seen = new Map<Probe, string>();

beforeAll(async () => {
  server = await startReference({ key, shape: "lean", faults: [], variants: [], deltaSize: 4 });
  // Twice: from then on, each answer reads from the cache what it will read from then on.
  for (const probe of [...probes, ...probes]) seen.set(probe, await answerTo(probe, {}));
});
afterAll(() => server.close());

/** Status, headers and body of an answer with its ids, which differ each time, made the same. */
async function answerTo(probe: Probe, extra: Readonly<Record<string, string>>): Promise<string> {
  const standard = {
    "x-api-key": key,
    "anthropic-version": "2023-06-01",
    "content-type": "application/json",
    accept: "*/*",
  };
  const headers = Object.entries({ ...standard, ...probe.headers, ...extra }).filter(
    ([, value]) => value !== undefined,
  );
  const outgoing = request(server.url + (probe.path ?? "/v1/messages"), {
    method: probe.method ?? "POST",
    headers: Object.fromEntries(headers),
  });
  const body = probe.text ?? JSON.stringify(probe.body);
  outgoing.end(["GET", "HEAD", "OPTIONS"].includes(probe.method ?? "POST") ? undefined : body);
  const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
  const head = [
    answer.statusCode,
    ...answer.rawHeaders.filter((_, index, all) => !/^date$/i.test(all[index - (index % 2)] ?? "")),
  ];
  return `${head.join("\n")}\n\n${await read(answer)}`.replaceAll(/_01[0-9a-f]{18}([0-9a-z]+)/g, "_01");
}

async function read(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  // What stays open is told from what ends by waiting a little.
  const patience = setTimeout(() => answer.destroy(), 60);
  try {
    for await (const chunk of answer) chunks.push(chunk as Buffer);
  } catch {
    chunks.push(Buffer.from("[open or reset]"));
  }
  clearTimeout(patience);
  return Buffer.concat(chunks).toString("latin1");
}

/** Faults that are seen in several answers together, or in when they come. */
const unseenInOne = new Set(["mixes-up-answers", "buffers-whole-stream", "buffers-stream-after-its-start"]);

/** Faults that show only beside other requests, or after a client that left; the self-test finds them. */
const beside = new Set(concurrencyFaults.map(({ id }) => id));

/** Faults that repeat an id change nothing in a single answer. */
const repeating = new Set(["repeats-message-id", "repeats-request-id"]);

test("ids of faults and variants are unique, and say what they mean", () => {
  const ids = [...faults, ...variants].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test("each fault names a public source", () => {
  for (const { source } of faults)
    expect(source).toMatch(/^https:\/\/(?:github\.com|platform\.claude\.com|www\.rfc-editor\.org)\//);
});

test("the server is deterministic but for its ids", async () => {
  for (const probe of probes) expect(await answerTo(probe, {})).toBe(seen.get(probe));
});

test("what changes nothing is told from what does", async () => {
  for (const probe of answered) expect(await answerTo(probe, { "x-reference-variant": "lean" })).toBe(seen.get(probe));
});

/** The probe that showed a fault last comes first: faults of one topic follow each other. */
let inTurn: readonly Probe[] = probes;

/** True where a fault changes the answer to at least one probe. */
async function changesAnAnswer(id: string): Promise<boolean> {
  for (const probe of inTurn) {
    if ((await answerTo(probe, { "x-reference-fault": id })) === seen.get(probe)) continue;
    inTurn = [probe, ...inTurn.filter((one) => one !== probe)];
    return true;
  }
  return false;
}

test.concurrent.for(
  faults.map(({ id }) => id).filter((id) => !repeating.has(id) && !unseenInOne.has(id) && !beside.has(id)),
)("%s changes an answer", { timeout: 20_000 }, async (id) => {
  expect(await changesAnAnswer(id)).toBe(true);
});

test.for([...repeating])("%s gives two answers the same id", async (id) => {
  const probe = answered[0] ?? {};
  expect(await answerTo(probe, { "x-reference-fault": id })).toContain("_01constant");
});
