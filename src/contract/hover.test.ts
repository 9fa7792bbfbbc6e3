import { expect, test } from "vitest";
import type { JsonObject } from "../model/json.ts";
import type { Document } from "./bundle.ts";
import { bounds, withHovers } from "./hover.ts";

const toy = { type: "object", description: "A toy.", properties: {} };
const members = (properties: JsonObject): JsonObject => {
  const document = {
    paths: {},
    components: { schemas: { Toy: toy, Size: { type: "integer", minimum: 1 }, Cat: { type: "object", properties } } },
  } as unknown as Document;
  return withHovers(document).components.schemas["Cat"]?.["properties"] as JsonObject;
};
const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

test("a member says what it is, with its bounds", () => {
  const age = { type: "integer", minimum: 0, maximum: 30, default: 1 };
  expect(members({ age: { description: "In years.\n", ...age } })).toEqual({
    age: { summary: "In years.\nBounds: 0 to 30.", ...age },
  });
});

test("a member without a description takes that of its definition, also where it may be null", () => {
  expect(members({ toy: reference("Toy"), spare: { oneOf: [reference("Toy"), { type: "null" }] } })).toMatchObject({
    toy: { summary: "A toy." },
    spare: { summary: "A toy." },
  });
  expect(members({ toy: { ...reference("Toy"), description: "The best one." } })).toMatchObject({
    toy: { summary: "The best one." },
  });
});

test("bounds are found behind a reference and in the items of a list", () => {
  expect(members({ size: reference("Size"), names: { type: "array", items: { minLength: 1 } } })).toMatchObject({
    size: { summary: "Bounds: at least 1." },
    names: { summary: "Bounds: each at least 1 character." },
  });
});

test("a member called like a keyword is a member", () => {
  expect(members({ properties: { description: "Where it lives.", type: "string" } })).toEqual({
    properties: { summary: "Where it lives.", type: "string" },
  });
});

test("a member of which nothing is said stays bare", () => {
  expect(members({ mood: { type: "string" } })).toEqual({ mood: { type: "string" } });
});

test("each keyword has its words", () => {
  expect(bounds({ exclusiveMinimum: 0, maxLength: 5, minItems: 1, maxItems: 2, pattern: "^a$" })).toEqual([
    "more than 0",
    "at most 5 characters",
    "1 to 2 items",
    "matches `^a$`",
  ]);
});
