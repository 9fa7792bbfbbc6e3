import { isObject, objects, string, type Json, type JsonObject } from "../json.ts";
import type { Rule } from "./rule.ts";

/** Most strict tools of a request (https://platform.claude.com/docs/en/agents-and-tools/tool-use/strict-tool-use). */
const mostStrictTools = 20;

const bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength"];
/** Keywords whose value is a schema, a list of schemas, or schemas by name. */
const holders = {
  one: ["items", "not"],
  many: ["anyOf", "allOf", "oneOf", "prefixItems"],
  named: ["properties", "$defs", "definitions"],
} as const;

/** The parts of the answer's schema and of those of strict tools: all schemas in them, the whole first. */
function parts(schema: Json | undefined): JsonObject[] {
  if (!isObject(schema)) return [];
  const inner = [
    ...holders.one.map((keyword) => schema[keyword]),
    ...holders.many.flatMap((keyword) => objects(schema[keyword])),
    ...holders.named.flatMap((keyword) => (isObject(schema[keyword]) ? Object.values(schema[keyword]) : [])),
  ];
  return [schema, ...inner.flatMap((part) => parts(part))];
}

const isOpen = (schema: JsonObject): boolean =>
  (schema["type"] === "object" || isObject(schema["properties"])) && schema["additionalProperties"] !== false;

const formatOf = (body: JsonObject): JsonObject | undefined => {
  const format = isObject(body["output_config"]) ? body["output_config"]["format"] : undefined;
  return isObject(format) ? format : undefined;
};
const strictTools = (body: JsonObject): JsonObject[] =>
  objects(body["tools"]).filter((tool) => tool["strict"] === true);
const cites = (block: JsonObject): boolean => isObject(block["citations"]) && block["citations"]["enabled"] === true;
const closed = "For 'object' type, 'additionalProperties' must be explicitly set to false";

/** Rules about `output_config.format` and strict tools. */
export const structuredRules: readonly Rule[] = [
  {
    rule: "format-schema-closed",
    broken: (body) =>
      parts(formatOf(body)?.["schema"]).some((schema) => isOpen(schema))
        ? [`output_config.format.schema: ${closed}`]
        : [],
  },
  {
    rule: "format-schema-bounds",
    broken: (body) =>
      parts(formatOf(body)?.["schema"]).flatMap((schema) =>
        bounds
          .filter((keyword) => schema[keyword] !== undefined)
          .map((keyword) => `output_config.format.schema: property '${keyword}' is not supported`),
      ),
  },
  {
    rule: "format-with-citations",
    broken: (body) => {
      const blocks = objects(body["messages"]).flatMap((message) => objects(message["content"]));
      return formatOf(body) && blocks.some((block) => cites(block))
        ? ["output_config.format: not available together with citations"]
        : [];
    },
  },
  {
    rule: "strict-tools-closed",
    broken: (body) =>
      strictTools(body)
        .filter((tool) => parts(tool["input_schema"]).some((schema) => isOpen(schema)))
        .map((tool) => `tools.${string(tool["name"])}: ${closed}`),
  },
  {
    rule: "strict-tools-maximum",
    broken: (body) => {
      const count = strictTools(body).length;
      return count > mostStrictTools
        ? [`tools: at most ${mostStrictTools} strict tools are allowed. Found ${count}.`]
        : [];
    },
  },
];
