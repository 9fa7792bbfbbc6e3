import { describe, expect, test } from "vitest";
import type { Document } from "../contract/bundle.ts";
import { withDiscriminators } from "./adaptations.ts";

const discriminator = { propertyName: "type", mapping: { cat: "#/components/schemas/Cat" } };
const cat = { properties: { size: { type: "integer" } } };
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
