import type { IncomingMessage, ServerResponse } from "node:http";

import { expect, test } from "vitest";

import { undeclared, type Target } from "../model/target.ts";
import { nasty } from "../report/sample.ts";
import { stubServer } from "../run/stub-server.ts";
import { probe, type Found } from "./init-probes.ts";

type Answer = (request: IncomingMessage, body: string) => readonly [status: number, body: unknown];

const message = { type: "message", content: [{ type: "text", text: "Hi" }] };
const list = (...ids: readonly unknown[]) => ({ data: ids.map((id) => ({ id })) });
const isList = ({ url }: IncomingMessage): boolean => url?.startsWith("/v1/models") === true;

async function probed(answer: Answer, auth: Target["auth"] = "auto", model?: string) {
  const seen: string[] = [];
  const server = await stubServer((request: IncomingMessage, response: ServerResponse, body: string) => {
    const scheme = request.headers.authorization ? "bearer" : "x-api-key";
    seen.push(`${request.method} ${request.url?.split("?")[0]} ${scheme}`);
    const [status, content] = answer(request, body);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(content));
  });
  try {
    const timeOuts = { firstByte: 2000, idle: 2000, total: 2000 };
    const rest = { edition: "2023-06-01", headers: {}, features: undeclared, timeOuts } as const;
    const found: Found = await probe({ url: server.url, auth, key: "k", model: "", ...rest }, model);
    return { seen, found };
  } finally {
    await server.close();
  }
}

const needsBearer = ({ headers }: IncomingMessage): boolean => headers.authorization === undefined;

test("an endpoint that takes everything is asked for models, a message and a count", async () => {
  const { seen, found } = await probed((request) => [200, isList(request) ? list("a", "b") : message]);
  expect(seen).toEqual([
    "GET /v1/models x-api-key",
    "POST /v1/messages x-api-key",
    "POST /v1/messages/count_tokens x-api-key",
  ]);
  expect(found).toMatchObject({ models: ["a", "b"], model: "a", scheme: "x-api-key", counted: 200 });
});

test("a bearer token is tried where x-api-key is refused, in place of the count", async () => {
  const late = await probed(
    (request) => (isList(request) ? [404, {}] : [needsBearer(request) ? 401 : 200, message]),
    "auto",
    "m",
  );
  expect(late.seen.slice(1)).toEqual(["POST /v1/messages x-api-key", "POST /v1/messages bearer"]);
  expect(late.found).toMatchObject({ model: "m", scheme: "bearer" });
  const early = await probed((request) => [needsBearer(request) ? 401 : 200, isList(request) ? list("a") : message]);
  expect(early.seen).toEqual(["GET /v1/models x-api-key", "GET /v1/models bearer", "POST /v1/messages bearer"]);
  expect(early.found).toMatchObject({ model: "a", scheme: "bearer" });
});

test("a form that the user fixed is the only one", async () => {
  const { seen, found } = await probed(() => [401, {}], "x-api-key", "m");
  expect(seen).toEqual(["GET /v1/models x-api-key", "POST /v1/messages x-api-key"]);
  expect(found.scheme).toBeUndefined();
});

test("the second model is asked where the first is not served", async () => {
  const { found } = await probed((request, body) =>
    isList(request) ? [200, list("a", "b")] : [body.includes('"a"') ? 404 : 200, message],
  );
  expect(found).toMatchObject({ model: "b", scheme: "x-api-key" });
});

test.each<[string, Answer]>([
  ["no list and no model", () => [200, {}]],
  [
    "a list of anything",
    () => [200, { data: [null, 4, {}, { id: 4 }, { id: "" }, { id: nasty }, { id: "x".repeat(300) }] }],
  ],
  ["500 to everything", () => [500, "no"]],
  ["401 to everything", () => [401, {}]],
  ["a message that is none", (request) => [200, isList(request) ? list("a") : { content: "text" }]],
])("%s: no form of the key is taken for found, in three requests at most", async (_, answer) => {
  const { seen, found } = await probed(answer);
  expect(seen.length).toBeLessThanOrEqual(3);
  expect(found.scheme).toBeUndefined();
});
