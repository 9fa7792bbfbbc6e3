import type { MessageParam, Tool } from "@anthropic-ai/sdk/resources/messages";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { message } from "../../src/checks/answer.ts";
import { streamed } from "../../src/checks/testing/exchanges.ts";
import { startReference } from "../../src/reference/server.ts";
import { key } from "./harness.ts";
import { officialClients, type OfficialClient } from "./official-clients.ts";

let reference: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => void (reference = await startReference({ key, shape: "lean", faults: [], variants: [] })));
afterAll(() => reference.close());

const user = (content: MessageParam["content"]): MessageParam => ({ role: "user", content });
const ask = (prompt: string) => ({ model: "obedient-1", max_tokens: 200, messages: [user(prompt)] });
const pong = ask("Repeat exactly, and write nothing else: pong");
const weather: Tool = {
  name: "get_weather",
  description: "Returns the weather of a city.",
  input_schema: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
};
const aboutParis = { ...ask("What is the weather in Paris?"), tools: [weather] };

/** The one text of a message. */
const textOf = (content: readonly { readonly type: string }[]): string =>
  content.map((block) => ("text" in block && typeof block.text === "string" ? block.text : "")).join("");

/** Our own reassembly of the last answer that went through the client. */
async function reassembled({ seen }: OfficialClient): Promise<unknown> {
  return message(streamed((await seen.at(-1)?.answer) ?? ""));
}

/** A message of the stream helper without `parsed_output`, which the client adds for itself. */
const asSent = (whole: object): unknown =>
  JSON.parse(JSON.stringify(whole, (member, value: unknown) => (member === "parsed_output" ? undefined : value)));

/** The error a call ends with. */
async function errorOf(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("the call ended without an error");
}

const shapes = ["lean", "rich"] as const;

const start = (from: (typeof officialClients)[number], shape: string, withKey = key): OfficialClient =>
  from.connect({ url: reference.url, key: withKey, headers: { "x-reference-variant": shape } });

describe.each(shapes.flatMap((shape) => officialClients.map((from) => [from.name, shape, from] as const)))(
  "%s drives the reference server, %s",
  (_, shape, from) => {
    test("sends the version and the form of the key that it is known for", async () => {
      const { client, seen } = start(from, shape);
      await client.messages.create(pong);
      const headers = seen[0]?.headers;
      expect(headers?.get("anthropic-version")).toBe(from.version);
      expect(["authorization", "x-api-key"].filter((name) => headers?.has(name))).toEqual([from.keyHeader]);
    });

    test("create gives a typed message and the request id", async () => {
      const { client } = start(from, shape);
      const answer = await client.messages.create(pong);
      expect(answer).toMatchObject({
        id: expect.stringMatching(/^msg_/),
        type: "message",
        role: "assistant",
        model: "obedient-1",
        content: [{ type: "text", text: "pong" }],
        stop_reason: "end_turn",
        stop_sequence: null,
      });
      expect(answer.usage.input_tokens).toBeGreaterThan(0);
      expect(answer.usage.output_tokens).toBeGreaterThan(0);
      expect(answer._request_id).toMatch(/^req_/);
    });

    test.each<[string, { max_tokens?: number; stop_sequences?: string[] }, string | null]>([
      ["end_turn", {}, null],
      ["max_tokens", { max_tokens: 3 }, null],
      ["stop_sequence", { stop_sequences: ["7"] }, "7"],
    ])("stop reason %s", async (reason, members, sequence) => {
      const { client } = start(from, shape);
      const counting = ask("Count from 1 to 20 in digits, with one space between the numbers, and write nothing else.");
      const plain = await client.messages.create({ ...counting, ...members });
      const whole = await client.messages.stream({ ...counting, ...members }).finalMessage();
      for (const answer of [plain, whole]) {
        expect([answer.stop_reason, answer.stop_sequence]).toEqual([reason, sequence]);
      }
      expect(textOf(whole.content)).toBe(textOf(plain.content));
    });

    test("the stream helper accumulates what our own reassembly makes of the same bytes", async () => {
      const one = start(from, shape);
      const prompts = [pong, aboutParis, { ...pong, max_tokens: 1 }, ask("Repeat exactly: ä é Ж 你好 🦊 𠮷")];
      for (const prompt of prompts) {
        const deltas: string[] = [];
        const stream = one.client.messages.stream(prompt).on("text", (delta) => deltas.push(delta));
        const whole = await stream.finalMessage();
        expect(asSent(whole)).toEqual(await reassembled(one));
        expect(textOf(whole.content)).toBe(deltas.join(""));
        expect(stream.request_id).toMatch(/^req_/);
      }
    });

    test("raw events come typed and in order", async () => {
      const { client } = start(from, shape);
      const { data: stream, request_id } = await client.messages.create({ ...pong, stream: true }).withResponse();
      const types: string[] = [];
      for await (const event of stream) types.push(event.type);
      expect(types).toEqual([
        "message_start",
        "content_block_start",
        "content_block_delta",
        "content_block_stop",
        "message_delta",
        "message_stop",
      ]);
      expect(request_id).toMatch(/^req_/);
    });

    test.each(["create", "stream"] as const)("a tool loop ends in a text: %s", async (way) => {
      const { client } = start(from, shape);
      const send = (messages: MessageParam[]) =>
        way === "create"
          ? client.messages.create({ ...aboutParis, messages })
          : client.messages.stream({ ...aboutParis, messages }).finalMessage();
      const first = await send(aboutParis.messages);
      expect(first.stop_reason).toBe("tool_use");
      const calls = first.content.filter((block) => block.type === "tool_use");
      expect(calls).toMatchObject([{ name: "get_weather", input: { city: "Paris" } }]);
      const results = calls.map(({ id }) => ({ type: "tool_result" as const, tool_use_id: id, content: "sunny, 21" }));
      const second = await send([...aboutParis.messages, { role: "assistant", content: first.content }, user(results)]);
      expect(second.stop_reason).toBe("end_turn");
      expect(textOf(second.content)).toContain("sunny, 21");
    });

    test.each([
      ["BadRequestError", 400, "invalid_request_error", { max_tokens: -1 }],
      ["NotFoundError", 404, "not_found_error", { model: "no-such-model" }],
      ["AuthenticationError", 401, "authentication_error", {}],
    ] as const)("%s", async (name, status, type, members) => {
      const { client, errors } = start(from, shape, status === 401 ? "wrong-key" : key);
      const body = { ...pong, ...members };
      const calls = [
        () => client.messages.create(body),
        () => client.messages.create({ ...body, stream: true }),
        () => client.messages.stream(body).finalMessage(),
      ];
      for (const call of calls) {
        const error = await errorOf(call());
        expect(error).toBeInstanceOf(errors[name]);
        expect(error).toMatchObject({
          status,
          type,
          requestID: expect.stringMatching(/^req_/),
          error: { type: "error", error: { type, message: expect.stringMatching(/./) } },
        });
        const { requestID, error: envelope } = error as { requestID: string; error: { request_id: string } };
        expect(envelope.request_id).toBe(requestID);
      }
    });
  },
);

// That of 1.x is built on a beta of its own (message threads), which the contract of 2023-06-01 does not have.
test.each(shapes)("the tool runner of 0.x calls a function and ends in a text, %s", async (shape) => {
  const { client, seen } = start(officialClients[1], shape);
  const cities: unknown[] = [];
  const runner = client.beta.messages.toolRunner({
    ...aboutParis,
    tools: [
      {
        ...weather,
        type: "custom",
        parse: (input: unknown) => input,
        run(input: unknown) {
          cities.push(input);
          return "sunny, 21";
        },
      },
    ],
  });
  const last = await runner.runUntilDone();
  expect(cities).toEqual([{ city: "Paris" }]);
  expect(textOf(last.content)).toContain("sunny, 21");
  expect(seen).toHaveLength(2);
});
