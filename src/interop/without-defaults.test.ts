import { expect, test } from "vitest";
import { withoutDefaults } from "./typescript/without-defaults.mjs";

test("defaults of schemas are left out, members called default and data stay", () => {
  const schema = {
    properties: { default: { type: "string", default: "a" }, examples: { type: "array", default: [] } },
    examples: [{ default: "b" }],
    oneOf: [{ type: "boolean", default: true }],
  };
  expect(withoutDefaults(schema)).toEqual({
    properties: { default: { type: "string" }, examples: { type: "array" } },
    examples: [{ default: "b" }],
    oneOf: [{ type: "boolean" }],
  });
});
