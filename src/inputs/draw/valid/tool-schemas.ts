import { type Arbitrary, array, constantFrom, integer, oneof, tuple } from "fast-check";
import { isObject, type JsonObject } from "../../../model/json.ts";
import { bookTrip, listCities, unusual, weather } from "../../tools.ts";

const leaves: readonly JsonObject[] = [
  { type: "string" },
  { type: "integer" },
  { type: "number", description: "Größe in m²" },
  { type: "boolean" },
  { type: "string", enum: ["a", "b"] },
  { type: "array", items: { type: "string" } },
];
const names = ["city", "n", "unit", "first_name", "x2"] as const;

/** Object schemas of members of simple types, some of them required, nested at most once. */
function objectSchemas(member: Arbitrary<JsonObject>): Arbitrary<JsonObject> {
  return tuple(array(member, { minLength: 1, maxLength: names.length }), integer({ min: 0, max: names.length })).map(
    ([members, required]) => schemaOf(members, required <= members.length ? names.slice(0, required) : []),
  );
}

function schemaOf(members: readonly JsonObject[], required: readonly string[]): JsonObject {
  const properties = Object.fromEntries(members.map((schema, index) => [names[index], schema]));
  return { type: "object", properties, ...(required.length === 0 ? {} : { required }) };
}

const leaf = constantFrom(...leaves);
const drawn = objectSchemas(oneof({ withCrossShrink: true }, leaf, objectSchemas(leaf)));

const schemasOf = (...tools: readonly JsonObject[]): JsonObject[] =>
  tools.map((tool) => tool["input_schema"] as JsonObject);

/**
 * Schemas of the input of a tool: the smallest there is, those of this suite's tools, and drawn ones; `unusual`: with
 * one that uses keywords which not every endpoint knows.
 */
export const inputSchemas = (asked: { readonly unusual: boolean }): Arbitrary<JsonObject> =>
  oneof(
    { withCrossShrink: true },
    constantFrom<JsonObject[]>(
      { type: "object" },
      ...schemasOf(listCities, weather, bookTrip),
      ...(asked.unusual ? [...schemasOf(unusual), { type: "object", properties: null, required: null }] : []),
    ),
    drawn,
  );

/** Schemas that an answer, or a strict tool's input, can be held to: closed objects, all members required, no bounds. */
export const closedSchemas: Arbitrary<JsonObject> = drawn.map(closed);

/** The schema with every object in it closed, each of its members required, and nothing in it but types and choices. */
export function closed(schema: JsonObject): JsonObject {
  const { type, properties, items, enum: choices } = schema;
  if (type === "object") {
    const members = Object.entries(isObject(properties) ? properties : {});
    return {
      type,
      properties: Object.fromEntries(members.map(([name, member]) => [name, isObject(member) ? closed(member) : text])),
      required: members.map(([name]) => name),
      additionalProperties: false,
    };
  }
  if (type === "array") return { type, items: isObject(items) ? closed(items) : text };
  return typeof type === "string" ? { type, ...(choices === undefined ? {} : { enum: choices }) } : text;
}

const text: JsonObject = { type: "string" };
