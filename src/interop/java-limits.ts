import { isObject, type JsonObject } from "../model/json.ts";
import { closedDiscriminator } from "./limits.ts";
import type { Limit, Sample } from "./toolchain.ts";

/** What OpenAPI Generator's types for Jackson do not cope with. */
export const javaLimits: readonly Limit[] = [
  closedDiscriminator,
  {
    says: "members of an answer that are not described are dropped",
    source: "https://github.com/OpenAPITools/openapi-generator/issues/20139",
    covers: ({ undescribed, side }) => undescribed === "member" && side === "answer",
  },
  {
    says: "a tool without `type` is refused, because a union asks for its discriminator",
    covers: (sample) => unionTools(sample).some((tool) => (tool["type"] ?? null) === null),
  },
  {
    says: "an open class has a field `additionalProperties`, and no member of that name (a schema of tool input may)",
    covers: (sample) => inputSchemas(sample).some((schema) => "additionalProperties" in schema),
  },
];

/** The tools of a sample that stand in a union. */
function unionTools({ definition, value }: Sample): JsonObject[] {
  const ofRequest = isObject(value) ? value["tools"] : undefined;
  const tools = definition === "Tool" || definition === "ToolList" ? value : ofRequest;
  return [tools].flat().filter(isObject);
}

function inputSchemas(sample: Sample): JsonObject[] {
  if (sample.definition === "ToolInputSchema") return [sample.value].filter(isObject);
  const tools = sample.definition === "CustomTool" ? [sample.value].filter(isObject) : unionTools(sample);
  return tools.map((tool) => tool["input_schema"]).filter(isObject);
}
