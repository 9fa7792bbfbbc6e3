import { expect, test } from "vitest";
import { javaLimits } from "./java-limits.ts";
import type { Sample } from "./toolchain.ts";

const untyped = { name: "add", input_schema: { type: "object" } };
const typed = { ...untyped, type: "custom" };
const strict = { ...typed, input_schema: { type: "object", additionalProperties: false } };

const covering = (part: Partial<Sample>): readonly string[] => {
  const sample: Sample = { name: "a", definition: "Message", side: "request", value: {}, ...part };
  return javaLimits.filter(({ covers }) => covers(sample)).map(({ says }) => says.slice(0, 13));
};

test.each<[string, unknown, readonly string[]]>([
  ["MessageRequest", { tools: [typed, untyped] }, ["a tool withou"]],
  ["MessageRequest", { tools: [{ ...typed, type: null }] }, ["a tool withou"]],
  ["MessageRequest", { tools: [typed] }, []],
  ["MessageRequest", {}, []],
  ["MessageRequest", { tools: [typed, strict] }, ["an open class"]],
  ["ToolList", [untyped], ["a tool withou"]],
  ["Tool", strict, ["an open class"]],
  ["CustomTool", untyped, []],
  ["CustomTool", strict, ["an open class"]],
  ["ToolInputSchema", strict.input_schema, ["an open class"]],
  ["ToolInputSchema", untyped.input_schema, []],
])("limits of a %s %j", (definition, value, expected) => {
  expect(covering({ definition, value })).toEqual(expected);
});
