/* oxlint-disable unicorn/no-thenable -- the keyword of JSON Schema */
import { expect, test } from "vitest";
import type { Document } from "./bundle.ts";
import { definitions, standalone } from "./schemas.ts";

const documentOf = (schemas: Document["components"]["schemas"]): Document => ({ paths: {}, components: { schemas } });

const cat = { type: "object", properties: { kind: { type: "string", const: "cat" } } };
const dog = { type: "object", properties: { kind: { type: "string", const: "dog" } } };
const animal = {
  oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
  discriminator: {
    propertyName: "kind",
    mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
  },
};

test("a union of objects goes by the member that tells them apart", () => {
  expect(definitions(documentOf({ Cat: cat, Dog: dog, Animal: animal }))["Animal"]).toMatchObject({
    type: "object",
    required: ["kind"],
    properties: { kind: { enum: ["cat", "dog"] } },
    allOf: [
      { if: { properties: { kind: { const: "cat" } } }, then: { $ref: "#/$defs/Cat" } },
      { if: { properties: { kind: { const: "dog" } } }, then: { $ref: "#/$defs/Dog" } },
    ],
  });
});

test("an open union takes every string there", () => {
  const all = definitions(documentOf({ Cat: cat, Dog: dog, Animal: { ...animal, "x-open-union": true } }));
  expect(all["Animal"]).toMatchObject({ required: ["kind"], properties: { kind: { type: "string" } } });
});

test("a default variant takes what has no such member, or null", () => {
  const all = definitions(documentOf({ Cat: cat, Dog: dog, Animal: { ...animal, "x-default-variant": "Cat" } }));
  expect(all["Animal"]).not.toHaveProperty("required");
  expect(all["Animal"]).toMatchObject({
    properties: { kind: { enum: ["cat", "dog", null] } },
    allOf: [{ if: { properties: { kind: { enum: ["cat", null] } } } }, { if: { required: ["kind"] } }],
  });
});

test("a union of JSON types goes by the type", () => {
  const list = { type: "array", items: { type: "string" } };
  expect(definitions(documentOf({ Words: { oneOf: [{ type: "string" }, list, { type: "null" }] } }))).toEqual({
    Words: { type: ["string", "array", "null"], allOf: [{ if: { type: "array" }, then: list }] },
  });
});

test("a union that nothing tells apart is an error", () => {
  const union = { oneOf: [{ type: "object" }, { type: "object" }] };
  expect(() => definitions(documentOf({ Union: union }))).toThrow("cannot be told apart");
});

test("const and enum stand without a type, marks of the document are dropped", () => {
  const all = definitions(
    documentOf({ Word: { type: "string", const: "a" }, Open: { type: "string", "x-extensible-enum": ["a"] } }),
  );
  expect(all).toEqual({ Word: { const: "a" }, Open: { type: "string" } });
});

test("a standalone schema holds what it refers to, and nothing else", () => {
  const all = definitions(documentOf({ Cat: cat, Dog: dog, Animal: animal, Word: { type: "string" } }));
  const schema = standalone(all, "Animal", "urn:test:animal");
  expect(schema).toMatchObject({ $id: "urn:test:animal", title: "Animal" });
  expect(Object.keys(schema["$defs"] as object)).toEqual(["Cat", "Dog"]);
});
