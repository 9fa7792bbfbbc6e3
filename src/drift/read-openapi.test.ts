import { expect, test } from "vitest";

import { readOpenApi } from "./read-openapi.ts";
import { anything, mapShape, openString } from "./shape.ts";

const read = (root: unknown, schemas: Record<string, unknown> = {}) =>
  readOpenApi({ root, components: { schemas } }, [{ sdk: "Root", ours: "/root" }]);

test.each([
  ["an empty schema", {}, anything],
  ["true", true, anything],
  ["an object without members", { type: "object", additionalProperties: true }, mapShape],
  ["a string", { type: "string" }, openString],
  ["null beside a type", { type: ["string", "null"] }, { ...openString, nullable: true }],
  [
    "an enum that holds null",
    { type: ["string", "null"], enum: ["a", null] },
    { ...openString, values: new Set(["a"]), openValues: false, nullable: true },
  ],
  [
    "an enum whose null the type forbids",
    { type: "string", enum: ["a", null] },
    { ...openString, values: new Set(["a"]), openValues: false },
  ],
  [
    "values that may grow",
    { type: "string", "x-extensible-enum": ["a"] },
    { ...openString, values: new Set(["a"]), openValues: true },
  ],
])("reads %s", (_, schema, shape) => {
  expect(read(schema).roots.get("Root")).toEqual(shape);
});

test("unions are flat, and remember the names that they were written with", () => {
  const { roots, objects, definitions } = read(
    { oneOf: [{ $ref: "#/components/schemas/Some" }, { type: "array", items: { type: "integer" } }] },
    { Some: { oneOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] }, A: { type: "object", properties: {} } },
  );
  expect(roots.get("Root")).toMatchObject({ objects: ["A"], names: ["Some"], nullable: true, items: {} });
  expect([...objects.keys()]).toEqual(["A"]);
  expect(definitions).toEqual(["Some", "A"]);
});

test("a pointer goes through references, and may lead to query parameters", () => {
  const document = {
    paths: { "/a/{b}": { get: { responses: { 200: { $ref: "#/components/responses/Ok" } } } } },
    components: {
      responses: { Ok: { content: { schema: { type: "boolean" } } } },
      parameters: { Page: { in: "query", name: "page[]", schema: { type: "string" } } },
    },
    list: [{ $ref: "#/components/parameters/Page" }, { in: "header", name: "h", schema: {} }],
  };
  const { roots, objects } = readOpenApi(document, [
    { sdk: "Answer", ours: "/paths/~1a~1{b}/get/responses/200/content/schema" },
    { sdk: "Query", ours: "/list" },
    { sdk: "Missing", ours: "/paths/~1c" },
  ]);
  expect(roots.get("Answer")?.types).toEqual(new Set(["boolean"]));
  expect([...(objects.get("Query")?.members.keys() ?? [])]).toEqual(["page"]);
  expect(roots.has("Missing")).toBe(false);
});

test.each([
  ["a reference into nowhere", { $ref: "#/components/schemas/None" }, "leads nowhere"],
  ["allOf", { allOf: [{}] }, "uses allOf"],
  ["a type that JSON Schema does not have", { type: "text" }, "has the type text"],
  ["no schema", 5, "is no schema"],
])("%s is no clean answer", (_, schema, message) => {
  expect(() => read(schema)).toThrow(message);
});
