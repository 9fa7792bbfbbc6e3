import { assert, constantFrom, jsonValue, oneof, property, record } from "fast-check";
import { expect, test } from "vitest";
import { PromptCache } from "./caching.ts";
import { faults } from "./faults/index.ts";
import { createIdentifiers } from "./identifiers.ts";
import type { Incoming, Reply } from "./incoming.ts";
import { respond, type Setting } from "./respond.ts";
import { Books } from "./traffic.ts";

const key = "test-key";
const plain: Setting = {
  key,
  shape: "rich",
  deltaSize: 5,
  deviations: [],
  ids: createIdentifiers(),
  traffic: new Books(),
  cache: new PromptCache(),
  moods: () => undefined,
};
const headers = { "x-api-key": key, "anthropic-version": "2023-06-01" };
const post = (body: unknown): Incoming => ({
  method: "POST",
  path: "/v1/messages",
  query: "",
  headers,
  text: JSON.stringify(body),
  headerNames: [],
  tooLarge: false,
});

/** Bodies near valid ones: each member is right, or anything. */
const right = {
  model: "obedient-1",
  max_tokens: 20,
  messages: [{ role: "user", content: [{ type: "text", text: "Repeat exactly: x" }] }],
  stop_sequences: ["x"],
  tools: [{ name: "t", input_schema: { type: "object", properties: { a: { $ref: "#" } }, required: ["a"] } }],
  tool_choice: { type: "any" },
  system: "Be kind",
  stream: true,
};
const bodies = record(
  Object.fromEntries(
    Object.entries(right).map(([name, value]) => [
      name,
      oneof({ weight: 6, arbitrary: constantFrom(value) }, jsonValue()),
    ]),
  ),
  { requiredKeys: ["model", "messages"] },
);

const text = ({ chunks }: Reply): string => chunks.map((chunk) => Buffer.from(chunk as string).toString()).join("");

/** What a reply is: a message, whole or streamed to its end, or an error. */
function formOf(reply: Reply): unknown {
  if (!reply.streamed) return (JSON.parse(text(reply)) as Record<string, unknown>)["type"];
  const whole = /^event: message_start\n[\s\S]*event: message_stop\ndata: .*\n\n$/.test(text(reply));
  return whole ? "message" : "broken";
}

test("any body gets a message or a refusal", () => {
  assert(
    property(bodies, (body) => {
      const reply = respond(post(body), plain);
      expect([200, 400, 404]).toContain(reply.status);
      expect(formOf(reply)).toBe(reply.status === 200 ? "message" : "error");
    }),
    { numRuns: 500 },
  );
});

test("a body of many levels is refused", () => {
  const deep = `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`;
  const tools = `[{ "name": "t", "input_schema": { "type": "object", "properties": ${deep} } }]`;
  const body = JSON.stringify({ ...right, tools: "TOOLS" }).replace('"TOOLS"', tools);
  expect(respond({ ...post({}), text: body }, plain).status).toBe(400);
});

test("no fault fails on any body", () => {
  assert(
    property(bodies, constantFrom(...faults), (body, fault) => {
      expect(respond(post(body), { ...plain, deviations: [fault] }).status).toBeGreaterThanOrEqual(200);
    }),
    { numRuns: 2000 },
  );
});
