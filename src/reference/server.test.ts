import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startReference, UnknownFault, type RunningServer } from "./server.ts";

const key = "test-key";
let server: RunningServer;
beforeAll(async () => {
  server = await startReference({ key, shape: "lean", faults: [], variants: [] });
});
afterAll(() => server.close());

const standard = { "x-api-key": key, "anthropic-version": "2023-06-01", "content-type": "application/json" };
const hello = { model: "obedient-1", max_tokens: 64, messages: [{ role: "user", content: "Hello" }] };

async function post(body: unknown, headers: Record<string, string> = standard, path = "/v1/messages") {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const answer = await fetch(server.url + path, { method: "POST", headers, body: text });
  const json: unknown = await answer.json();
  return { status: answer.status, headers: answer.headers, json };
}

const refusal = (status: number, type: string) => ({
  status,
  json: {
    type: "error",
    error: { type, message: expect.any(String) as string },
    request_id: expect.any(String) as string,
  },
});
const without = (name: string) => Object.fromEntries(Object.entries(standard).filter(([known]) => known !== name));

describe("authentication", () => {
  test("takes the key in either header", async () => {
    expect((await post(hello)).status).toBe(200);
    expect((await post(hello, { ...without("x-api-key"), authorization: `Bearer ${key}` })).status).toBe(200);
  });
  test("refuses a missing and a wrong key", async () => {
    expect(await post(hello, without("x-api-key"))).toMatchObject(refusal(401, "authentication_error"));
    expect(await post(hello, { ...standard, "x-api-key": "other" })).toMatchObject(
      refusal(401, "authentication_error"),
    );
  });
});

describe("headers", () => {
  test("wants a known version", async () => {
    expect(await post(hello, without("anthropic-version"))).toMatchObject(refusal(400, "invalid_request_error"));
    expect(await post(hello, { ...standard, "anthropic-version": "1999-01-01" })).toMatchObject(
      refusal(400, "invalid_request_error"),
    );
  });
  test("knows public betas only", async () => {
    expect(
      (await post(hello, { ...standard, "anthropic-beta": "files-api-2025-04-14, oauth-2025-04-20" })).status,
    ).toBe(200);
    expect((await post(hello, { ...standard, "anthropic-beta": "no-such-beta" })).status).toBe(400);
  });
  test("tolerates a query, other headers and content types", async () => {
    const odd = { ...standard, "x-anything": "1", "content-type": "text/plain" };
    expect((await post(hello, odd, "/v1/messages?beta=true")).status).toBe(200);
  });
  test("gives each answer its own request-id, equal to that of the error body", async () => {
    const answers = await Promise.all([post(hello), post(hello), post("{")]);
    const ids = answers.map(({ headers }) => headers.get("request-id"));
    expect(new Set(ids).size).toBe(3);
    expect(answers[2]?.json).toHaveProperty("request_id", ids[2]);
  });
});

describe("routes", () => {
  test("knows one path and one method", async () => {
    expect(await post(hello, standard, "/v1/other")).toMatchObject(refusal(404, "not_found_error"));
    const get = await fetch(`${server.url}/v1/messages`, { headers: standard });
    expect({ status: get.status, json: await get.json() }).toMatchObject(refusal(405, "invalid_request_error"));
    expect((await fetch(`${server.url}/api/hello`, { method: "HEAD" })).status).toBe(200);
  });
  test("knows one model", async () => {
    expect(await post({ ...hello, model: "other" })).toMatchObject(refusal(404, "not_found_error"));
  });
});

describe("body", () => {
  test.each(["", "{", "[]", '"text"', "null", '{"model":"\\ud800"}'])("refuses %j", async (body) => {
    expect(await post(body)).toMatchObject(refusal(400, "invalid_request_error"));
  });
  test("refuses more than 32 MB", async () => {
    const large = JSON.stringify({ ...hello, system: "x".repeat(33 * 1024 * 1024) });
    expect(await post(large)).toMatchObject(refusal(413, "request_too_large"));
  });
  test("says what is wrong in one sentence", async () => {
    expect((await post({ ...hello, temperature: 1.5 })).json).toHaveProperty(
      "error.message",
      "temperature: Input should be less than or equal to 1",
    );
    expect((await post({ ...hello, extra: 1 })).json).toHaveProperty(
      "error.message",
      "extra: Extra inputs are not permitted",
    );
  });
});

describe("faults", () => {
  test("an unknown one cannot be started", async () => {
    const start = startReference({ key, shape: "lean", faults: ["drops-message-start", "no-such"], variants: [] });
    await expect(start).rejects.toBeInstanceOf(UnknownFault);
  });
  test("an unknown one in the header is refused", async () => {
    const answer = await post(hello, { ...standard, "x-reference-fault": "drops-stop-msg" });
    expect(answer).toMatchObject(refusal(400, "invalid_request_error"));
  });
  test("come from the header and from the start, together", async () => {
    const faulty = await startReference({ key, shape: "lean", faults: ["drops-id"], variants: ["rich"] });
    const answer = await fetch(`${faulty.url}/v1/messages`, {
      method: "POST",
      headers: { ...standard, "x-reference-fault": "drops-role, drops-model" },
      body: JSON.stringify(hello),
    });
    const body: unknown = await answer.json();
    await faulty.close();
    expect(Object.keys(body as object)).toEqual(expect.not.arrayContaining(["id", "role", "model"]));
    expect(body).toHaveProperty("stop_details", null);
  });
});

test("a client that leaves in the middle of a stream does no harm", async () => {
  const slow = await startReference({ key, shape: "lean", faults: [], variants: [], delayMs: 20 });
  const leaving = new AbortController();
  const body = JSON.stringify({ ...hello, stream: true });
  const answer = await fetch(`${slow.url}/v1/messages`, {
    method: "POST",
    headers: standard,
    body,
    signal: leaving.signal,
  });
  const reader = answer.body?.getReader();
  await reader?.read();
  leaving.abort();
  await expect(reader?.read()).rejects.toThrow(/abort/i);
  const next = await fetch(`${slow.url}/v1/messages`, {
    method: "POST",
    headers: standard,
    body: JSON.stringify(hello),
  });
  expect(next.status).toBe(200);
  await slow.close();
});
