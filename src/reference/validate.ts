import {
  countTokensRequest,
  messageRequest,
  type SchemaError,
} from "../../spec/generated/2023-06-01/validate-request.js";
import {
  countTokensRequest as newerCount,
  messageRequest as newer,
} from "../../spec/generated/2026-10-21/validate-request.js";
import { drop } from "./edit.ts";
import type { JsonObject } from "./json.ts";
import { invalid, type Refusal } from "./refusal.ts";
import { rules } from "./rules/index.ts";

/** The operations that take a body. */
export type Operation = "messages" | "count";
type Schemas = Readonly<Record<Operation, typeof messageRequest | typeof countTokensRequest>>;

const older: Schemas = { messages: messageRequest, count: countTokensRequest };
/** The request schemas of each published version (https://platform.claude.com/docs/en/api/versioning). */
const schemas: Readonly<Record<string, Schemas>> = { "2026-10-21": { messages: newer, count: newerCount } };

/**
 * The first thing wrong with a body, by the schema of its version and then by the rules; undefined where it is valid. A
 * request without a version, or of an unknown one, that got this far is judged by the older contract.
 */
export function validate(
  body: JsonObject,
  version: string | undefined,
  skips: ReadonlySet<string>,
  operation: Operation = "messages",
): Refusal | undefined {
  const schema = (schemas[version ?? ""] ?? older)[operation];
  if (!skips.has("schema") && !schema(body)) return invalid("schema", sentence(schema.errors ?? []));
  for (const { rule, broken } of rules) {
    if (skips.has(rule)) continue;
    const [message] = broken(body);
    if (message !== undefined) return invalid(rule, message);
  }
  return undefined;
}

/** The body without the members its schema does not know: those of its own, or those further down. */
export function withoutUnknownMembers(body: JsonObject, where: "top" | "nested"): JsonObject {
  if (messageRequest(body)) return body;
  const unknown = (messageRequest.errors ?? [])
    .filter(
      ({ keyword, instancePath }) => keyword === "additionalProperties" && (instancePath === "") === (where === "top"),
    )
    .map(({ instancePath, params }) => `${instancePath}/${String(params["additionalProperty"])}`);
  return unknown.reduce((next, pointer) => drop(pointer)(next), body);
}

function depth({ instancePath, keyword }: SchemaError): number {
  return instancePath.split("/").length + (keyword === "oneOf" || keyword === "anyOf" ? -0.5 : 0);
}

/** The deepest error says best what is wrong; those of a union as a whole say least. */
function sentence(errors: readonly SchemaError[]): string {
  const [error] = errors.toSorted((one, other) => depth(other) - depth(one));
  if (!error) return "Input is not valid";
  const { missingProperty, additionalProperty } = error.params;
  const member = (missingProperty ?? additionalProperty) as string | undefined;
  const path = error.instancePath.split("/").slice(1);
  const at = (member === undefined ? path : [...path, member]).join(".");
  return `${at === "" ? "body" : at}: ${(sentences[error.keyword] ?? general)(error.params, error)}`;
}

type Sentence = (params: SchemaError["params"], error: SchemaError) => string;

const typeNames: Readonly<Record<string, string>> = { array: "list", object: "dictionary", null: "null" };
const plural = (count: unknown, noun: string): string => `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
const general: Sentence = (_, error) => `Input should be valid: ${error.message ?? error.keyword}`;

const sentences: Readonly<Record<string, Sentence>> = {
  required: () => "Field required",
  additionalProperties: () => "Extra inputs are not permitted",
  unevaluatedProperties: () => "Extra inputs are not permitted",
  type: ({ type }) =>
    `Input should be a valid ${[type]
      .flat()
      .map((name) => typeNames[String(name)] ?? String(name))
      .join(" or ")}`,
  enum: ({ allowedValues }) =>
    `Input should be one of ${[allowedValues]
      .flat()
      .map((value) => `'${String(value)}'`)
      .join(", ")}`,
  const: ({ allowedValue }) => `Input should be '${String(allowedValue)}'`,
  minimum: ({ limit }) => `Input should be greater than or equal to ${String(limit)}`,
  maximum: ({ limit }) => `Input should be less than or equal to ${String(limit)}`,
  exclusiveMinimum: ({ limit }) => `Input should be greater than ${String(limit)}`,
  minLength: ({ limit }) => `String should have at least ${plural(limit, "character")}`,
  maxLength: ({ limit }) => `String should have at most ${plural(limit, "character")}`,
  minItems: ({ limit }) => `List should have at least ${plural(limit, "item")}`,
  maxItems: ({ limit }) => `List should have at most ${plural(limit, "item")}`,
  pattern: ({ pattern }) => `String should match pattern '${String(pattern)}'`,
  discriminator: ({ tag }) => `Input tag '${String(tag)}' is missing or not one of the expected tags`,
};
