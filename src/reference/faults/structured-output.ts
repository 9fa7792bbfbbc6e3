import type { Fault } from "../deviation.ts";
import { drop } from "../edit.ts";
import type { Block, Generation } from "../generate.ts";
import { isObject, objects, type JsonObject } from "../json.ts";
import { among, isAnObject, isBoolean, missing, unless } from "./kinds.ts";
import { accepts, fault, refuses } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const configOf = (body: JsonObject): JsonObject => (isObject(body["output_config"]) ? body["output_config"] : {});
const formatOf = (body: JsonObject): JsonObject => {
  const { format } = configOf(body);
  return isObject(format) ? format : {};
};
const propertiesOf = (body: JsonObject): readonly JsonObject[] => {
  const schema = formatOf(body)["schema"];
  const properties = isObject(schema) && isObject(schema["properties"]) ? schema["properties"] : {};
  return Object.values(properties).filter((property) => isObject(property));
};
const isStrict = (tool: JsonObject): boolean => tool["strict"] === true;

/** Rewrites the texts of answers in a format. */
const rewords =
  (by: (text: string) => string) =>
  (generation: Generation, { body }: { readonly body: JsonObject }): Generation => {
    if (formatOf(body)["schema"] === undefined) return generation;
    const blocks = generation.blocks.map((block) =>
      block.type === "text" ? { ...block, text: by(block.text) } : block,
    );
    return { ...generation, blocks };
  };

/** Numbers as words, as a model writes them that nothing keeps from it. */
const inWords = (block: Block): Block =>
  block.type === "tool_use" ? { ...block, input: Object.fromEntries(members(block.input)) } : block;
const members = (input: JsonObject): (readonly [string, JsonObject[string]])[] =>
  Object.entries(input).map(([name, value]) => [name, typeof value === "number" ? "two" : value]);

const asStrings = (block: Block): Block =>
  block.type === "tool_use"
    ? {
        ...block,
        input: Object.fromEntries(
          Object.entries(block.input).map(([name, value]) => [
            name,
            typeof value === "object" && value !== null ? JSON.stringify(value) : value,
          ]),
        ),
      }
    : block;

const supported = docs.structured;

/** Formats, efforts and strict tools: ignored, refused, or taken where they are wrong. */
export const structuredOutputFaults: readonly Fault[] = [
  refuses("output-format", "output_config.format is refused", supported, (body) => isObject(configOf(body)["format"])),
  refuses("nested-output-format", "A schema with an object in an object is refused", supported, (body) =>
    propertiesOf(body).some(({ type }) => type === "object"),
  ),
  fault(
    "ignores-output-format",
    "The format never reaches the model, which answers in prose",
    issue("NVIDIA-NeMo/Switchyard", 452),
    { forgets: drop("/output_config/format") },
  ),
  fault("fences-json", "The JSON of a format stands in a fence of Markdown", supported, {
    generation: rewords((text) => `\`\`\`json\n${text}\n\`\`\``),
  }),
  fault(
    "answers-json-of-another-schema",
    "The answer is JSON, but not of the schema: JSON mode is all there is",
    supported,
    {
      generation: rewords(() => JSON.stringify({ answer: "Ada" })),
    },
  ),
  fault("hides-cut-of-json", "JSON that was cut has the stop_reason end_turn", docs.stopReasons, {
    message: (message, { body }) =>
      isObject(formatOf(body)["schema"]) && message["stop_reason"] === "max_tokens"
        ? { ...message, stop_reason: "end_turn" }
        : message,
  }),
  accepts(
    "unknown-output-format",
    "A format of an unknown type is taken for json_schema",
    supported,
    "/output_config/format/type",
    unless(among("json_schema"), "json_schema"),
  ),
  accepts(
    "output-format-without-type",
    "A format needs no type",
    supported,
    "/output_config/format/type",
    missing("json_schema"),
  ),
  accepts(
    "output-format-without-schema",
    "A format needs no schema",
    supported,
    "/output_config/format/schema",
    missing({ type: "object", additionalProperties: false }),
  ),
  accepts(
    "output-schema-of-any-type",
    "The schema of a format may be anything",
    supported,
    "/output_config/format/schema",
    unless(isAnObject, { type: "object", additionalProperties: false }),
  ),
  fault("accepts-open-output-schema", "A schema need not set additionalProperties", supported, {
    skips: ["format-schema-closed"],
  }),
  fault("accepts-bounds-in-output-schema", "A schema may have bounds of numbers and lengths", supported, {
    skips: ["format-schema-bounds"],
  }),
  fault("accepts-output-format-with-citations", "A format goes together with citations", supported, {
    skips: ["format-with-citations"],
  }),
  fault("accepts-output-format-without-tokens", "A format goes together with max_tokens 0", docs.caching, {
    overlooks: (body) =>
      body["max_tokens"] === 0 && isObject(configOf(body)["format"]) ? { ...body, max_tokens: 16 } : body,
  }),
  accepts(
    "output-config-of-any-type",
    "output_config may be anything",
    supported,
    "/output_config",
    unless(isAnObject),
  ),
  refuses("null-in-output-config", "An effort or a format of null is refused", supported, (body) =>
    Object.values(configOf(body)).includes(null),
  ),
  refuses("effort", "output_config.effort is refused", docs.effort, (body) => configOf(body)["effort"] !== undefined),
  accepts(
    "unknown-effort",
    "effort may be any word",
    issue("ithtelab/workbuddy-manager", 39),
    "/output_config/effort",
    unless(among("low", "medium", "high", "xhigh", "max", null)),
  ),
  refuses("strict-tools", "strict is refused as an unknown member", issue("BerriAI/litellm", 33193), (body) =>
    objects(body["tools"]).some(isStrict),
  ),
  fault("ignores-strict", "Calls of strict tools are not kept to the schema", pull("envoyproxy/ai-gateway", 2232), {
    generation: (generation, { body }) =>
      objects(body["tools"]).some(isStrict)
        ? { ...generation, blocks: generation.blocks.map((block) => inWords(block)) }
        : generation,
  }),
  fault(
    "writes-nested-arguments-as-strings",
    "Objects and arrays in the arguments of a call are JSON strings",
    issue("vllm-project/vllm", 46924),
    { generation: (generation) => ({ ...generation, blocks: generation.blocks.map((block) => asStrings(block)) }) },
  ),
  accepts("strict-of-any-type", "strict may be anything", docs.strictTools, "/tools/*/strict", unless(isBoolean)),
  fault("accepts-open-strict-tools", "A strict tool need not set additionalProperties", docs.strictTools, {
    skips: ["strict-tools-closed"],
  }),
  fault("accepts-many-strict-tools", "More than 20 tools may be strict", docs.strictTools, {
    skips: ["strict-tools-maximum"],
  }),
];
