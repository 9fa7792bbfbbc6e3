import { constantFrom, integer, oneof } from "fast-check";
import { isObject, type JsonValue } from "../../../../model/json.ts";
import type { Place, RequestSchema } from "../../schema.ts";
import { items } from "../smallest.ts";
import { instead, type Side, type Spot, type Wrongs } from "./wrong.ts";

/** Values of every JSON type, the plainest first. */
const values = (fraction: number): readonly JsonValue[] => [
  "a",
  fraction,
  true,
  {},
  ["a"],
  1,
  false,
  null,
  "",
  0,
  -1,
  [],
  { a: 1 },
  [1],
  "1",
  "-0.5",
  "1e2",
  "0",
  "true",
  "false",
  "yes",
  "on",
  "null",
  "[]",
  "{}",
];

/** Values of the JSON types that a place does not take. */
export function wrongTypes({ schema, place, optional }: Spot): Wrongs {
  const allowed = typesOf(schema, place);
  const item = itemTypes(schema, place);
  const { minimum } = place.schema;
  const fraction = typeof minimum === "number" ? minimum + 0.5 : 1.5;
  const all = [...values(fraction), ...single(schema, place)].filter((value) => !allowed.has(typeOf(value, allowed)));
  const strict = all.filter((value) => lenience(value, allowed, item, optional) === undefined);
  const listed = all.map((value) => instead(value, lenience(value, allowed, item, optional)));
  const whole = integer();
  const free = allowed.has("integer") || allowed.has("number") || allowed.has("string") ? [] : [whole];
  if (strict.length === 0) return { listed };
  return {
    listed,
    more: oneof(constantFrom(...strict), ...(allowed.has("boolean") ? [] : free)).map((value) => instead(value)),
  };
}

/** The JSON types that a place takes. */
function typesOf(schema: RequestSchema, place: Place): ReadonlySet<string> {
  const union = schema.union(place);
  if (union?.member !== undefined) return new Set(["object"]);
  if (union) return new Set(union.variants.flatMap((variant) => Array.from(typesOf(schema, variant.place))));
  return new Set([place.schema["type"] as string | readonly string[]].flat());
}

function typeOf(value: JsonValue, allowed: ReadonlySet<string>): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) && !allowed.has("number") ? "integer" : "number";
  return typeof value;
}

const lists = (schema: RequestSchema, place: Place): readonly Place[] =>
  [place, ...(schema.union(place)?.variants ?? []).map((variant) => variant.place)].filter(
    (one) => one.schema["type"] === "array",
  );

/** One item of each list that a place takes, outside of a list. */
const single = (schema: RequestSchema, place: Place): JsonValue[] =>
  lists(schema, place).flatMap((list) => items(schema, list, 1));

const itemTypes = (schema: RequestSchema, place: Place): ReadonlySet<string> =>
  new Set(single(schema, place).map((value) => typeOf(value, new Set())));

const numeric = /^-?\d+(?:\.\d+)?(?:e\d+)?$/u;
const word = /^(?:true|false|yes|on|0|1)$/u;

/** What reads as nothing in languages that take it for false, and so as a member that was left out. */
const isNothing = (value: JsonValue): boolean => value === "" || value === 0 || value === false || value === "null";

function lenience(
  value: JsonValue,
  allowed: ReadonlySet<string>,
  item: ReadonlySet<string>,
  optional: boolean,
): Side | undefined {
  const type = typeOf(value, new Set());
  const isNumber = allowed.has("integer") || allowed.has("number");
  const isList = allowed.has("array");
  if (value === null) return optional ? "null" : undefined;
  if (isNumber && typeof value === "string" && numeric.test(value)) return "digits";
  const read =
    (isNumber && typeof value === "boolean") ||
    (allowed.has("boolean") && (value === 0 || value === 1 || (typeof value === "string" && word.test(value)))) ||
    (allowed.has("string") && (typeof value === "number" || typeof value === "boolean")) ||
    (allowed.has("object") && ((Array.isArray(value) && value.length === 0) || value === "{}")) ||
    (isList && (item.has(type) || value === "[]" || isObject(value)));
  return read ? "coercible" : optional && isNothing(value) ? "coercible" : undefined;
}
