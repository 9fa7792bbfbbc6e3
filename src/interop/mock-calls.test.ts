import { expect, test } from "vitest";
import type { Document } from "../contract/bundle.ts";
import { calls } from "./mock-calls.ts";
import { operations } from "./operations.ts";

const json = (name: string, ...examples: string[]) => ({
  content: {
    "application/json": {
      schema: { $ref: `#/components/schemas/${name}` },
      examples: Object.fromEntries(examples.map((one) => [one, { value: {} }])),
    },
  },
});

const document = {
  paths: {
    "/v1/messages": {
      parameters: [],
      post: {
        operationId: "create",
        requestBody: { $ref: "#/components/requestBodies/Order" },
        responses: {
          "200": {
            content: {
              ...json("Message", "text").content,
              "text/event-stream": { examples: { text: { value: "event: ping" } } },
            },
          },
          "400": { $ref: "#/components/responses/Invalid" },
        },
      },
    },
    "/v1/models/{model_id}": {
      get: {
        operationId: "get",
        parameters: [{ $ref: "#/components/parameters/Model" }],
        responses: { "200": json("ModelInfo", "one") },
      },
    },
  },
  components: {
    schemas: {},
    parameters: { Model: { name: "model_id", in: "path", examples: { one: { value: "a/b" } } } },
    requestBodies: { Order: json("MessageRequest") },
    responses: { Invalid: json("ErrorResponse", "missing", "unknown") },
  },
} as unknown as Document;

const answer = (status: number, definition: string, examples: string[], streams: string[] = []) => ({
  status,
  definition,
  examples,
  streams,
});

test("operations are read with their references followed", () => {
  expect(operations(document)).toEqual([
    {
      name: "create",
      method: "POST",
      path: "/v1/messages",
      body: "MessageRequest",
      answers: [answer(200, "Message", ["text"], ["text"]), answer(400, "ErrorResponse", ["missing", "unknown"])],
    },
    { name: "get", method: "GET", path: "/v1/models/a%2Fb", answers: [answer(200, "ModelInfo", ["one"])] },
  ]);
});

const sample = { name: "smallest", definition: "MessageRequest", side: "request", value: { model: "m" } } as const;
const all = calls(operations(document), [sample], [["no model", {}]], "2023-06-01");
const called = (name: string) => all.find((call) => call.name === name);

test("every request example is sent and has to be accepted, every invalid one refused", () => {
  expect(called("smallest")).toMatchObject({ status: 200, definition: "Message", body: { model: "m" } });
  expect(called("refuses no model")).toMatchObject({ definition: "ErrorResponse", body: {} });
  expect(called("refuses no model")?.status).toBeUndefined();
});

test("every documented example is asked for, streams as streams", () => {
  const asked = all.filter(({ headers }) => headers["prefer"]?.startsWith("code="));
  expect(
    asked.map(({ headers, status, definition, stream }) => [headers["prefer"], status, definition, stream]),
  ).toEqual([
    ["code=200, example=text", 200, "Message", false],
    ["code=200, example=text", 200, "StreamEvent", true],
    ["code=400, example=missing", 400, "ErrorResponse", false],
    ["code=400, example=unknown", 400, "ErrorResponse", false],
    ["code=200, example=one", 200, "ModelInfo", false],
  ]);
  expect(asked.map(({ headers }) => headers["accept"])[1]).toBe("text/event-stream");
});

test("a missing key is refused by each operation, and only there the key is missing", () => {
  const without = all.filter(({ headers }) => headers["x-api-key"] === undefined);
  expect(without.map(({ name, status }) => [name, status])).toEqual([
    ["create without a key", 401],
    ["get without a key", 401],
  ]);
});
