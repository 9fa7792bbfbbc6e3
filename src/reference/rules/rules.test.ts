import { expect, test } from "vitest";
import { signatureOf } from "../identifiers.ts";
import type { Json, JsonObject } from "../json.ts";
import { validate } from "../validate.ts";

const none: ReadonlySet<string> = new Set();
const user = (content: Json): JsonObject => ({ role: "user", content });
const assistant = (content: Json): JsonObject => ({ role: "assistant", content });
const body = (more: JsonObject): JsonObject => ({ model: "m", max_tokens: 64, messages: [user("Hi")], ...more });
const talk = (...messages: JsonObject[]): JsonObject => body({ messages });
const use = (id: string): JsonObject => ({ type: "tool_use", id, name: "t", input: {} });
const result = (id: string): JsonObject => ({ type: "tool_result", tool_use_id: id, content: "ok" });
const text = (words: string): JsonObject => ({ type: "text", text: words });
const tool = (name: string): JsonObject => ({ name, input_schema: { type: "object" } });
const marked = (words: string): JsonObject => ({ ...text(words), cache_control: { type: "ephemeral" } });

const image = (type: string, data: string): JsonObject => ({
  type: "image",
  source: { type: "base64", media_type: type, data },
});
const forged = { type: "thinking", thinking: "Hm.", signature: "x" };
const own = { ...forged, signature: signatureOf(forged.thinking) };
const closed = { type: "object", properties: {}, additionalProperties: false };
const strictTool = (name: string): JsonObject => ({ name, strict: true, input_schema: closed });
const formatted = (schema: JsonObject): JsonObject =>
  body({ output_config: { format: { type: "json_schema", schema } } });
const cited = {
  type: "document",
  source: { type: "text", media_type: "text/plain", data: "x" },
  citations: { enabled: true },
};

const broken: readonly (readonly [rule: string, JsonObject])[] = [
  ["schema", body({ temperature: 2 })],
  ["schema", body({ messages: [{ role: "user" }] })],
  ["schema", talk(user([text("")]))],
  ["context-window", talk(user("7,4,9,".repeat(40_000)))],
  ["content-empty", talk(user(""))],
  ["content-empty", talk(user("Hi"), assistant([]), user("Hi"))],
  ["text-whitespace", talk(user("  "))],
  ["user-id-email", body({ metadata: { user_id: "a@example.com" } })],
  ["system-role-place", talk({ role: "system", content: "x" }, user("Hi"))],
  ["cache-breakpoints", talk(user([1, 2, 3, 4, 5].map((n) => marked(`${n}`))))],
  ["cache-ttl-order", talk(user([marked("a"), { ...text("b"), cache_control: { type: "ephemeral", ttl: "1h" } }]))],
  ["image-base64", talk(user([image("image/png", "not base64")]))],
  ["image-media-type", talk(user([image("image/jpeg", "iVBORw0KGgo=")]))],
  ["tool-names-unique", body({ tools: [tool("a"), tool("a")] })],
  ["tool-choice-declared", body({ tools: [tool("a")], tool_choice: { type: "tool", name: "b" } })],
  ["tool-choice-without-tools", body({ tool_choice: { type: "any" } })],
  ["tool-use-answered", talk(user("Hi"), assistant([use("a")]))],
  ["tool-use-answered", talk(user("Hi"), assistant([use("a"), use("b")]), user([result("a")]))],
  ["tool-result-expected", talk(user([result("a")]))],
  ["tool-result-expected", talk(user("Hi"), assistant([use("a")]), user([result("a"), result("b")]))],
  ["tool-results-once", talk(user("Hi"), assistant([use("a")]), user([result("a"), result("a")]))],
  ["tool-results-first", talk(user("Hi"), assistant([use("a")]), user([text("x"), result("a")]))],
  ["tool-use-ids-unique", talk(user("Hi"), assistant([use("a"), use("a")]), user([result("a")]))],
  ["thinking-below-max-tokens", body({ max_tokens: 1024, thinking: { type: "enabled", budget_tokens: 1024 } })],
  [
    "thinking-with-forced-tool",
    body({ thinking: { type: "adaptive" }, tools: [tool("a")], tool_choice: { type: "any" } }),
  ],
  ["zero-max-tokens", body({ max_tokens: 0, stream: true })],
  ["thinking-signature", { ...talk(user("Hi"), assistant([forged]), user("Hi")), thinking: { type: "adaptive" } }],
  ["format-schema-closed", formatted({ type: "object", properties: {} })],
  ["format-schema-closed", formatted({ ...closed, properties: { a: { anyOf: [{ type: "object" }] } } })],
  ["format-schema-closed", formatted({ type: "array", items: { type: "object" } })],
  ["format-schema-bounds", formatted({ ...closed, properties: { a: { type: "string", maxLength: 9 } } })],
  ["format-with-citations", { ...formatted(closed), messages: [user([cited])] }],
  ["strict-tools-closed", body({ tools: [{ ...tool("a"), strict: true }] })],
  ["strict-tools-maximum", body({ tools: Array.from({ length: 21 }, (_, index) => strictTool(`a${index}`)) })],
];

test.each(broken)("%s is refused", (rule, wrong) => {
  expect(validate(wrong, "2023-06-01", none)).toMatchObject({ rule, status: 400, type: "invalid_request_error" });
});

test.each(broken.filter(([rule]) => !["schema", "tool-use-ids-unique"].includes(rule)))(
  "%s can be switched off",
  (rule, wrong) => {
    expect(validate(wrong, "2023-06-01", new Set([rule]))?.rule).not.toBe(rule);
  },
);

const kept: readonly JsonObject[] = [
  body({}),
  body({ max_tokens: 0 }),
  talk(user("Hi"), user("there"), assistant("Yes?"), user([text("a"), text("b")])),
  talk(user("Hi"), assistant("")),
  talk(user("Hi"), assistant([text("x"), use("a"), use("b")]), user([result("b"), result("a"), text("and")])),
  talk(user("Hi"), assistant([use("a"), use("b")]), user([result("a")]), user([result("b")])),
  body({ max_tokens: 1025, thinking: { type: "enabled", budget_tokens: 1024 } }),
  body({ tools: [tool("a"), tool("b")], tool_choice: { type: "tool", name: "b", disable_parallel_tool_use: true } }),
  talk(user([1, 2, 3, 4].map((n) => marked(`${n}`)))),
  talk(user("Hi"), assistant([forged]), user("Hi")),
  { ...talk(user("Hi"), assistant([own, text("x")]), user("Hi")), thinking: { type: "adaptive" } },
  {
    ...talk(user("Hi"), assistant([forged]), user("Hi"), assistant([own]), user("Hi")),
    thinking: { type: "adaptive" },
  },
  formatted({ ...closed, properties: { properties: { type: "string" } } }),
  body({ tools: Array.from({ length: 20 }, (_, index) => strictTool(`a${index}`)) }),
];

test.each(kept)("%j is accepted", (right) => {
  expect(validate(right, "2023-06-01", none)).toBeUndefined();
});
