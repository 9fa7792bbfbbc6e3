import type { Exchange } from "../model/exchange.ts";
import type { Check, Condition, Violation } from "../model/finding.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { once, parse } from "../model/read.ts";
import { blocks, message, requested, stopReason, text } from "./answer.ts";
import { schemaDefect } from "./json-schema.ts";
import { cut, show } from "./show.ts";

// Answers that constrained decoding keeps to a schema: https://platform.claude.com/docs/en/build-with-claude/structured-outputs
// and https://platform.claude.com/docs/en/agents-and-tools/tool-use/strict-tool-use. Only a cut or a refusal ends them
// early, so that what a model thinks of the prompt is no excuse.

const none: readonly Violation[] = [];

/** The schema that was asked for in `output_config.format`. */
const requestedSchema = once((exchange): JsonObject | undefined => {
  const config = requested(exchange, "output_config");
  const format = isObject(config) ? config["format"] : undefined;
  return isObject(format) && isObject(format["schema"]) ? format["schema"] : undefined;
});

const document = (exchange: Exchange): JsonValue | undefined => parse(text(exchange));

/** The text is one JSON document and nothing else. */
export const textIsJson: Check = {
  claim: "the text is one JSON document",
  judge: (exchange) =>
    !message(exchange) || document(exchange) !== undefined
      ? none
      : [{ at: "/content", expected: "JSON and nothing else", actual: show(text(exchange)) }],
};

/** The text is JSON, whatever it says. */
export const saysJson: Condition = {
  claim: "the text is one JSON document",
  met: (exchange) => document(exchange) !== undefined,
};

/** The text is JSON that is valid for the requested schema. */
export const textFitsFormat: Check = {
  claim: "the text is valid for the requested schema",
  judge: (exchange) => {
    const schema = requestedSchema(exchange);
    if (!schema || !message(exchange)) return none;
    const value = document(exchange);
    const defect = value === undefined ? `no JSON: ${show(text(exchange))}` : schemaDefect(schema, value);
    return defect === undefined ? none : [{ at: "/content", expected: "JSON of the requested schema", actual: defect }];
  },
};

/** What an answer in the requested format shows; for a probe. */
export const followsFormat: Condition = {
  claim: "the text is JSON of the requested schema",
  met: (exchange) => message(exchange) !== undefined && textFitsFormat.judge(exchange).length === 0,
};

const isBroken = (words: string): boolean => words.trimStart().startsWith("{") && parse(words) === undefined;

/** The JSON of the answer ends too early, or the tokens were gone before it began. */
export const jsonIsCut: Condition = {
  claim: "the answer ends inside of its JSON, or at max_tokens before it",
  met: (exchange) => isBroken(text(exchange)) || (text(exchange) === "" && stopReason(exchange) === "max_tokens"),
};

const cuts: ReadonlySet<unknown> = new Set(["max_tokens", "refusal", "model_context_window_exceeded"]);

/** JSON that ends too early was cut, and the stop reason says so. */
export const saysWhyCut: Check = {
  claim: "stop_reason says that the JSON was cut",
  judge: (exchange) => {
    if (!isBroken(text(exchange)) || cuts.has(stopReason(exchange))) return none;
    const actual = `${show(message(exchange)?.["stop_reason"])} after ${cut(text(exchange))}`;
    return [{ at: "/stop_reason", expected: '"max_tokens"', actual }];
  },
};

/** The schemas of the strict tools that were offered, by name. */
const strictSchemas = once((exchange): ReadonlyMap<JsonValue, JsonObject> => {
  const tools = requested(exchange, "tools");
  const schemas = new Map<JsonValue, JsonObject>();
  for (const tool of Array.isArray(tools) ? (tools as readonly JsonValue[]).filter(isObject) : []) {
    const { name, strict, input_schema: schema } = tool;
    if (strict === true && typeof name === "string" && isObject(schema)) schemas.set(name, schema);
  }
  return schemas;
});

/** Each call of a strict tool has arguments that its schema allows. */
export const strictCallsFit: Check = {
  claim: "the input of each call of a strict tool is valid for its schema",
  judge: (exchange) =>
    blocks(exchange).flatMap((block, index) => {
      const schema = block["type"] === "tool_use" ? strictSchemas(exchange).get(block["name"] ?? null) : undefined;
      const defect = schema && schemaDefect(schema, block["input"] ?? null);
      const expected = `arguments that the schema of ${show(block["name"])} allows`;
      return defect === undefined ? none : [{ at: `/content/${index}/input`, expected, actual: defect }];
    }),
};
