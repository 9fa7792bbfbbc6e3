import { expect, test } from "vitest";
import { withSpokenDefaults } from "./spoken-defaults.ts";

test("a default is said in words and kept as x-default", () => {
  expect(
    withSpokenDefaults({ stream: { description: "Whether to stream.\n", type: "boolean", default: false } }),
  ).toEqual({
    stream: { description: "Whether to stream.\nDefault: `false`.", type: "boolean", "x-default": false },
  });
});

test("beside a reference, the words of what is referred to come first", () => {
  const document = {
    components: { schemas: { Speed: { description: "How fast.", type: "string" } } },
    member: { $ref: "#/components/schemas/Speed", default: "standard" },
  };
  expect(withSpokenDefaults(document)["member"]).toEqual({
    $ref: "#/components/schemas/Speed",
    description: 'How fast.\nDefault: `"standard"`.',
    "x-default": "standard",
  });
});

test("what is called default, and what stands in an example, stays", () => {
  const document = {
    properties: { default: { type: "string", default: "a" } },
    examples: [{ type: "integer", default: 3 }],
  };
  expect(withSpokenDefaults(document)).toEqual({
    properties: { default: { type: "string", description: 'Default: `"a"`.', "x-default": "a" } },
    examples: [{ type: "integer", default: 3 }],
  });
});
