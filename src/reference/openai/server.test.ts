import { afterAll, beforeAll, expect, test } from "vitest";
import { isObject, objects, string, type Json, type JsonObject } from "../json.ts";
import type { RunningServer } from "../server.ts";
import { startOpenai } from "./server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startOpenai({ key: "sk-1", deltaSize: 5 });
});
afterAll(() => server.close());

const ask = (body: Json, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}/v1/chat/completions`, {
    method: "POST",
    headers: { authorization: "Bearer sk-1", "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

const chat = (content: Json, more: JsonObject = {}): JsonObject => ({
  model: "obedient-1",
  messages: [{ role: "user", content }],
  ...more,
});

const objectAt = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
const json = async (response: Response): Promise<JsonObject> => (await response.json()) as JsonObject;
const choiceIn = (body: JsonObject): JsonObject => objects(body["choices"])[0] ?? {};

async function choice(body: JsonObject): Promise<JsonObject> {
  const response = await ask(body);
  expect(response.status).toBe(200);
  return choiceIn(await json(response));
}

const content = async (body: JsonObject): Promise<string> =>
  string(objectAt((await choice(body))["message"])["content"]);

async function chunks(body: JsonObject): Promise<{ readonly events: readonly JsonObject[]; readonly done: boolean }> {
  const response = await ask({ ...body, stream: true });
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const lines = (await response.text()).split("\n\n").filter((line) => line !== "");
  const data = lines.map((line) => line.replace(/^data: /, ""));
  return { events: data.slice(0, -1).map((line) => JSON.parse(line) as JsonObject), done: data.at(-1) === "[DONE]" };
}

const deltas = (events: readonly JsonObject[]): JsonObject[] =>
  events.map((event) => objectAt(choiceIn(event)["delta"]));

const weather: JsonObject = {
  type: "function",
  function: {
    name: "get_weather",
    parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
  },
};

test("a completion has text, a reason and counts", async () => {
  const body = await json(await ask(chat("Repeat exactly: alpha beta")));
  expect(body).toMatchObject({
    object: "chat.completion",
    model: "obedient-1",
    choices: [{ index: 0, message: { role: "assistant", content: "alpha beta" }, finish_reason: "stop" }],
  });
  const { prompt_tokens: read, completion_tokens: written, total_tokens: all } = objectAt(body["usage"]);
  expect(Number(read)).toBeGreaterThan(0);
  expect(Number(written)).toBeGreaterThan(0);
  expect(all).toBe(Number(read) + Number(written));
});

test("ids differ from answer to answer", async () => {
  const [one, other] = await Promise.all([ask(chat("Hello")), ask(chat("Hello"))]);
  expect((await json(one))["id"]).not.toBe((await json(other))["id"]);
});

test("system and developer messages reach the model, also as parts", async () => {
  const order = 'Always reply with exactly "ahoy", whatever is asked.';
  for (const role of ["system", "developer"])
    for (const words of [order, [{ type: "text", text: order }]])
      expect(
        await content({
          model: "obedient-1",
          messages: [
            { role, content: words },
            { role: "user", content: "Hello" },
          ],
        }),
      ).toBe("ahoy");
});

test.each(["max_tokens", "max_completion_tokens"])("%s cuts the answer", async (member) => {
  const cut = await choice(chat("Repeat exactly: one two three four five six", { [member]: 2 }));
  expect(cut["finish_reason"]).toBe("length");
});

test.each([
  ["a text", "three"],
  ["a list", ["four", "three"]],
])("a stop sequence as %s ends the answer", async (_, stop) => {
  const ended = await choice(chat("Repeat exactly: one two three four", { stop }));
  expect(ended).toMatchObject({ message: { content: "one two " }, finish_reason: "stop" });
});

test("a stream says the same as the plain answer and ends with [DONE]", async () => {
  const body = chat("Repeat exactly: déjà vu 🎈 again and again");
  const { events, done } = await chunks(body);
  expect(done).toBe(true);
  const text = deltas(events).map((delta) => string(delta["content"]));
  expect(text.filter((piece) => piece !== "").length).toBeGreaterThan(1);
  expect(text.join("")).toBe(await content(body));
  expect(deltas(events)[0]).toEqual({ role: "assistant", content: "" });
  expect(events.map((event) => choiceIn(event)["finish_reason"]).filter((reason) => reason !== null)).toEqual(["stop"]);
  expect(events.some((event) => "usage" in event)).toBe(false);
});

test("include_usage adds a chunk without choices", async () => {
  const { events } = await chunks(chat("Hello", { stream_options: { include_usage: true } }));
  const last = events.at(-1) ?? {};
  expect(last["choices"]).toEqual([]);
  expect(Number(objectAt(last["usage"])["completion_tokens"])).toBeGreaterThan(0);
  expect(events.slice(0, -1).every((event) => event["usage"] === null)).toBe(true);
});

test.each([
  ["required", "tool_calls"],
  [{ type: "function", function: { name: "get_weather" } }, "tool_calls"],
  ["none", "stop"],
])("tool_choice %j ends with %s", async (toolChoice, reason) => {
  const made = await choice(chat("Hello", { tools: [weather], tool_choice: toolChoice }));
  expect(made["finish_reason"]).toBe(reason);
});

test("parallel_tool_calls: false leaves one call of several", async () => {
  const two = chat("Call get_weather for Paris and for Rome.", { tools: [weather], tool_choice: "required" });
  const callsOf = async (body: JsonObject): Promise<number> =>
    objects(objectAt((await choice(body))["message"])["tool_calls"]).length;
  expect(await callsOf(two)).toBeGreaterThanOrEqual(1);
  expect(await callsOf({ ...two, parallel_tool_calls: false })).toBe(1);
});

test("a tool loop: the call, its result, the answer that uses it", async () => {
  const question = chat("What is the weather in Paris? Use get_weather.", { tools: [weather] });
  const asked = await choice({ ...question, tool_choice: "required" });
  const message = objectAt(asked["message"]);
  expect(asked["finish_reason"]).toBe("tool_calls");
  expect(message["content"]).toBeNull();
  const [call = {}] = objects(message["tool_calls"]);
  expect(call).toMatchObject({ type: "function", function: { name: "get_weather" } });
  expect(Object.keys(JSON.parse(string(objectAt(call["function"])["arguments"])) as object)).toEqual(["city"]);
  const result = { role: "tool", tool_call_id: call["id"], content: "sunny, code 4711" };
  const messages = [...objects(question["messages"]), message, result];
  expect(await content({ ...question, messages })).toContain("4711");
  const orphan = await ask({ ...question, messages: [...objects(question["messages"]), result] });
  expect(orphan.status).toBe(400);
});

test("a prompt beyond the context window is refused", async () => {
  const answer = await ask(chat("7,4,9,".repeat(40_000)));
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("context_length_exceeded");
});

test("a streamed call has its name first and its arguments in pieces", async () => {
  const { events } = await chunks(chat("Weather in Paris?", { tools: [weather], tool_choice: "required" }));
  const calls = deltas(events).flatMap((delta) => objects(delta["tool_calls"]));
  expect(calls[0]).toMatchObject({ index: 0, type: "function", function: { name: "get_weather", arguments: "" } });
  const pieces = calls.map((call) => string(objectAt(call["function"])["arguments"]));
  expect(pieces.length).toBeGreaterThan(2);
  expect(Object.keys(JSON.parse(pieces.join("")) as object)).toEqual(["city"]);
});

test("reasoning_effort brings reasoning_content, plain and streamed", async () => {
  const body = chat("Repeat exactly: x", { reasoning_effort: "low" });
  const plain = string(objectAt((await choice(body))["message"])["reasoning_content"]);
  expect(plain).not.toBe("");
  const { events } = await chunks(body);
  expect(
    deltas(events)
      .map((delta) => string(delta["reasoning_content"]))
      .join(""),
  ).toBe(plain);
  expect(objectAt((await choice(chat("Repeat exactly: x")))["message"])).not.toHaveProperty("reasoning_content");
});

test.each<JsonObject>([
  { reasoning: { effort: "low" } },
  { thinking: { type: "enabled" } },
  { chat_template_kwargs: { enable_thinking: true } },
])("other servers' ways to ask for reasoning are known: %j", async (asked) => {
  const { message } = await choice(chat("Repeat exactly: x", asked));
  expect(objectAt(message)).toHaveProperty("reasoning_content");
});

test("a picture reaches the model", async () => {
  const red = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";
  const picture = { type: "image_url", image_url: { url: `data:image/png;base64,${red}` } };
  const words = { type: "text", text: "Which colour is the picture?" };
  expect(await content(chat([words, picture]))).not.toBe(await content(chat([words])));
});

test("models lists the one model", async () => {
  const response = await fetch(`${server.url}/v1/models`, { headers: { authorization: "Bearer sk-1" } });
  expect(objects((await json(response))["data"]).map(({ id }) => id)).toEqual(["obedient-1"]);
});

test.each<[string, number, Json, Record<string, string>?]>([
  ["no JSON", 400, "{"],
  ["no messages", 400, { model: "obedient-1" }],
  ["empty messages", 400, { model: "obedient-1", messages: [] }],
  ["an unknown role", 400, { model: "obedient-1", messages: [{ role: "robot", content: "x" }] }],
  ["a temperature in a text", 400, chat("x", { temperature: "1" })],
  ["a temperature above two", 400, chat("x", { temperature: 3 })],
  ["a stop that is a number", 400, chat("x", { stop: 1 })],
  ["a tool name with a blank", 400, chat("x", { tools: [{ type: "function", function: { name: "a b" } }] })],
  ["a choice without tools", 400, chat("x", { tool_choice: "auto" })],
  ["a choice of a tool that is not declared", 400, chat("x", { tools: [weather], tool_choice: { type: "function" } })],
  [
    "a picture that is none",
    400,
    chat([{ type: "image_url", image_url: { url: "data:application/pdf;base64,JVA=" } }]),
  ],
  ["an unknown model", 404, chat("x", { model: "other" })],
  ["a wrong key", 401, chat("x"), { authorization: "Bearer sk-2" }],
])("%s is answered %i in the envelope of the dialect", async (_, status, body, headers) => {
  const response = await ask(body, headers);
  expect(response.status).toBe(status);
  expect(Object.keys(objectAt((await json(response))["error"]))).toEqual(["message", "type", "param", "code"]);
});

test("unknown members and unknown parts do not break the call", async () => {
  const response = await ask(chat([{ type: "text", text: "Hello" }, { type: "hologram" }], { store: true, x_y: 1 }));
  expect(response.status).toBe(200);
});

test("other paths and methods are refused", async () => {
  expect((await fetch(`${server.url}/v1/completions`, { method: "POST" })).status).toBe(404);
  expect((await fetch(`${server.url}/v1/chat/completions`)).status).toBe(405);
});
