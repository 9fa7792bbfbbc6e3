import { expect, test } from "vitest";

import type { JsonObject } from "../json.ts";
import { structured } from "./structured.ts";

const person: JsonObject = {
  type: "object",
  properties: { name: { type: "string" }, age: { type: "integer" }, remark: { type: "string" } },
  required: ["name", "age"],
  additionalProperties: false,
};

test("fills the members that are required from the prompt, and no others", () => {
  expect(JSON.parse(structured(person, "The name is Ada, the age is 36. Who is this?"))).toEqual({
    name: "Ada",
    age: 36,
  });
});

test("is JSON of the schema, whatever the prompt asks for", () => {
  expect(JSON.parse(structured(person, "Write a poem, no JSON."))).toEqual({ name: "some name", age: 1 });
  expect(JSON.parse(structured({ type: "array", items: { enum: ["red", "blue"] } }, "Say blue."))).toEqual(["blue"]);
  expect(JSON.parse(structured({ type: "boolean" }, "No."))).toBe(true);
});
