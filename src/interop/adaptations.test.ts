import { describe, expect, test } from "vitest";
import type { Document } from "../contract/bundle.ts";
import { withDiscriminators, withoutDefaults } from "./adaptations.ts";

const discriminator = { propertyName: "type", mapping: { cat: "#/components/schemas/Cat" } };
const cat = { properties: { default: { type: "string", default: "tabby" }, size: { type: "integer", default: 0 } } };
const documentOf = (animal: object): Document => ({
  paths: { "/": { get: { responses: { default: { description: "a cat" } } } } },
  components: { schemas: { Animal: { oneOf: [], ...animal }, Cat: cat }, headers: {} },
});

describe("withDiscriminators", () => {
  test("gives a union its discriminator back", () => {
    expect(withDiscriminators(documentOf({ "x-discriminator": discriminator }))).toEqual(documentOf({ discriminator }));
  });

  test("leaves everything else as it is", () => {
    expect(withDiscriminators(documentOf({ discriminator }))).toEqual(documentOf({ discriminator }));
  });
});

test("withoutDefaults drops the keyword, not members and answers of that name", () => {
  const { paths, components } = withoutDefaults(documentOf({}));
  expect(components.schemas["Cat"]).toEqual({
    properties: { default: { type: "string" }, size: { type: "integer" } },
  });
  expect(paths).toEqual(documentOf({}).paths);
});
