import { Ajv } from "ajv";
import { expect, test } from "vitest";
import type { JsonObject } from "../model/json.ts";
import { addSwitches, withSwitches } from "./switches.ts";

/** The places of the violations, by the switch that is made of a schema. */
function judged(schema: JsonObject, value: unknown): string[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  addSwitches(ajv);
  const validate = ajv.compile(withSwitches(schema) as JsonObject);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const animal = {
  type: "object",
  allOf: [
    {
      if: { type: "object", required: ["kind"], properties: { kind: { const: "cat" } } },
      // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
      then: { type: "object", required: ["lives"], properties: { lives: { type: "integer" } } },
    },
    {
      if: { type: "object", properties: { kind: { enum: ["dog", null] } } },
      // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
      then: { type: "object", required: ["name"] },
    },
  ],
};

test("the variant that a member names judges the value, and no other does", () => {
  expect(judged(animal, { kind: "cat", lives: 9 })).toEqual([]);
  expect(judged(animal, { kind: "cat" })).toEqual([" required"]);
  expect(judged(animal, { kind: "cat", lives: "nine" })).toEqual(["/lives type"]);
  expect(judged(animal, { kind: "dog", name: "Rex" })).toEqual([]);
});

test("a default variant judges what has no such member, or null", () => {
  expect(judged(animal, { kind: null })).toEqual([" required"]);
  expect(judged(animal, {})).toEqual([" required"]);
  expect(judged(animal, { name: "Rex" })).toEqual([]);
});

test("an unknown variant is nobody's, and what is no object neither", () => {
  expect(judged(animal, { kind: "fish" })).toEqual([]);
  expect(judged(animal, ["cat"])).toEqual([" type"]);
  expect(judged(animal, null)).toEqual([" type"]);
});

test("a union of JSON types goes by the type", () => {
  const words = {
    type: ["string", "array", "null"],
    // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
    allOf: [{ if: { type: "array" }, then: { type: "array", items: { type: "string" } } }],
  };
  expect(judged(words, "word")).toEqual([]);
  expect(judged(words, ["word"])).toEqual([]);
  expect(judged(words, [1])).toEqual(["/0 type"]);
  expect(judged(words, null)).toEqual([]);
});
