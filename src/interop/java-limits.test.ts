import { expect, test } from "vitest";
import { javaLimits } from "./java-limits.ts";
import type { Sample } from "./toolchain.ts";

const untyped = { name: "add", input_schema: { type: "object" } };
const typed = { ...untyped, type: "custom" };
const strict = { ...typed, input_schema: { type: "object", additionalProperties: false } };

const covering = (part: Partial<Sample>): readonly string[] => {
  const sample: Sample = { name: "a", definition: "Message", side: "request", value: {}, ...part };
  return javaLimits.filter(({ covers }) => covers(sample)).map(({ says }) => says.split(" ", 3).join(" "));
};

test.each<[string, unknown, readonly string[]]>([
  ["MessageRequest", { tools: [typed, untyped] }, ["a tool without"]],
  ["MessageRequest", { tools: [{ ...typed, type: null }] }, ["a tool without"]],
  ["MessageRequest", { tools: [typed] }, []],
  ["MessageRequest", {}, []],
  ["MessageRequest", { tools: [typed, strict] }, ["an open class"]],
  ["ToolList", [untyped], ["a tool without"]],
  ["Tool", strict, ["an open class"]],
  ["CustomTool", untyped, []],
  ["CustomTool", strict, ["an open class"]],
  ["ToolInputSchema", strict.input_schema, ["an open class"]],
  ["MessageRequest", { tools: [{ type: "a", configs: { zoom: { enabled: true }, key: null } }] }, []],
  ["ToolInputSchema", untyped.input_schema, []],
])("limits of a %s %j", (definition, value, expected) => {
  expect(covering({ definition, value })).toEqual(expected);
});
