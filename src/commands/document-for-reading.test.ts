import { expect, test } from "vitest";

import { documentForReading } from "./document-for-reading.ts";

test("the values of an open string become a sentence", () => {
  expect(documentForReading({ type: "string", description: "Why.", "x-extensible-enum": ["a", "b"] })).toEqual({
    type: "string",
    description: "Why.\n\nToday's values, to which new ones may come: `a`, `b`.",
  });
});

test("values that the description names already are not named again", () => {
  expect(documentForReading({ description: "`a`: first. `b`: second.", "x-extensible-enum": ["a", "b"] })).toEqual({
    description: "`a`: first. `b`: second.\n\nNew values may appear at any time.",
  });
});

test("what belongs to a beta becomes a list, at any depth", () => {
  const schema = { items: [{ "x-beta-members": { thread: "Where it is kept (beta-1)." } }] };
  expect(documentForReading(schema)).toEqual({
    items: [{ description: "Only with a beta:\n- `thread`: Where it is kept (beta-1)." }],
  });
});

test("a union of objects says that it is an object, and which variant is meant without a type", () => {
  const union = { oneOf: [{ $ref: "#/A" }], discriminator: { propertyName: "type" }, "x-open-union": true };
  expect(documentForReading(union)).toEqual({
    type: "object",
    oneOf: [{ $ref: "#/A" }],
    discriminator: { propertyName: "type" },
    description: "New variants may appear at any time and have to be ignored.",
  });
  const optional = { oneOf: [], "x-default-variant": "A", "x-discriminator": { propertyName: "type" } };
  expect(documentForReading(optional)).toEqual({
    type: "object",
    oneOf: [],
    discriminator: { propertyName: "type" },
    description: "Where the type is absent or null it is a `A`.",
  });
});

test("examples, other extensions and everything else stay as they are", () => {
  const rest = { examples: [{ "x-open-union": true }], "x-logo": "a", headers: { "x-should-retry": { $ref: "#/B" } } };
  expect(documentForReading(rest)).toEqual(rest);
});

test("names of betas become a sentence, and a default that the description says is not said twice", () => {
  const schema = { description: "Betas.", "x-beta-names": ["a-1", "b-2"], "x-default": "a-1" };
  expect(documentForReading(schema)).toEqual({ description: "Betas.\n\nToday's names: `a-1`, `b-2`." });
});
