import { isObject, string, type Json, type JsonObject } from "../json.ts";

/** What the prompt offers to fill arguments with; taken in order. */
export interface Hints {
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  /** The prompt, for values that are named: `city is Paris`. */
  readonly prompt: string;
}

/** Deepest nesting that arguments are made for; recursive schemas end here. */
const deepest = 12;

/** Arguments for a tool that its schema allows: the required ones, or all where none is required. */
export function argumentsFor(schema: JsonObject, hints: Hints): JsonObject {
  const made = valueFor(schema, hints);
  return isObject(made) ? made : {};
}

/** A value that a schema allows, of any kind; of an object's members the required ones, or all where none is. */
export function valueFor(schema: JsonObject, hints: Hints): Json {
  const source = { texts: [...hints.texts], numbers: [...hints.numbers], prompt: hints.prompt };
  return make(schema, { root: schema, source, name: "", depth: 0 });
}

interface Making {
  readonly root: JsonObject;
  readonly source: { texts: string[]; numbers: number[]; readonly prompt: string };
  readonly name: string;
  readonly depth: number;
}

function make(given: JsonObject, at: Making): Json {
  const schema = resolve(given, at.root);
  if (schema["const"] !== undefined) return schema["const"];
  const values = schema["enum"];
  if (Array.isArray(values))
    return values.find((value) => typeof value === "string" && mentions(at, value)) ?? values[0] ?? null;
  const makers: Readonly<Record<string, (schema: JsonObject, at: Making) => Json>> = {
    object: makeObject,
    array: makeArray,
    string: makeString,
    integer: makeNumber,
    number: makeNumber,
    boolean: () => true,
    null: () => null,
  };
  return (makers[typeOf(schema)] ?? makeString)(schema, at);
}

function typeOf(schema: JsonObject): string {
  const type = Array.isArray(schema["type"]) ? schema["type"].find((item) => item !== "null") : schema["type"];
  if (typeof type === "string") return type;
  if (isObject(schema["properties"])) return "object";
  return schema["items"] === undefined ? "string" : "array";
}

/** Follows a local reference, takes the first branch of a union and merges `allOf`. */
function resolve(schema: JsonObject, root: JsonObject, depth = 0): JsonObject {
  if (depth > deepest) return {};
  const reference = schema["$ref"];
  if (typeof reference === "string") {
    const target = reference
      .replace(/^#\/?/, "")
      .split("/")
      .filter((part) => part !== "")
      .reduce<Json | undefined>((value, part) => (isObject(value) ? value[part] : undefined), root);
    return isObject(target) ? resolve(target, root, depth + 1) : {};
  }
  for (const union of [schema["anyOf"], schema["oneOf"]]) {
    const branch = Array.isArray(union) ? union.find((item) => isObject(item) && item["type"] !== "null") : undefined;
    if (isObject(branch)) return resolve({ ...schema, anyOf: undefined, oneOf: undefined, ...branch }, root, depth + 1);
  }
  let merged = schema;
  for (const part of arrayOf(schema["allOf"]).filter((item) => isObject(item))) {
    const more = resolve(part, root, depth + 1);
    const properties = Object.assign({}, objectOf(merged["properties"]), objectOf(more["properties"]));
    const required = [...arrayOf(merged["required"]), ...arrayOf(more["required"])];
    merged = Object.assign({}, merged, more, { properties, required });
  }
  return merged;
}

const objectOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
const arrayOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

function makeObject(schema: JsonObject, at: Making): Json {
  if (at.depth > deepest) return {};
  const properties = objectOf(schema["properties"]);
  const required = arrayOf(schema["required"]).filter((name) => typeof name === "string");
  const names = required.length > 0 ? required : Object.keys(properties);
  return Object.fromEntries(
    names.map((name) => [name, make(objectOf(properties[name]), { ...at, name, depth: at.depth + 1 })]),
  );
}

function makeArray(schema: JsonObject, at: Making): Json {
  if (at.depth > deepest) return [];
  const length = Math.max(1, Number(schema["minItems"] ?? 1));
  return Array.from({ length }, () => make(objectOf(schema["items"]), { ...at, depth: at.depth + 1 }));
}

const formats: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  time: "12:00:00Z",
  email: "someone@example.com",
  uri: "https://example.com/",
  uuid: "00000000-0000-4000-8000-000000000000",
};

function makeString(schema: JsonObject, at: Making): Json {
  const format = formats[string(schema["format"])];
  const text = named(at) ?? format ?? at.source.texts.shift() ?? (at.name === "" ? "text" : `some ${at.name}`);
  const least = Number(schema["minLength"] ?? 0);
  const most = Number(schema["maxLength"] ?? Infinity);
  return text.padEnd(least, "x").slice(0, most);
}

function makeNumber(schema: JsonObject, at: Making): Json {
  const least =
    schema["minimum"] ??
    (schema["exclusiveMinimum"] === undefined ? undefined : Number(schema["exclusiveMinimum"]) + 1);
  const most = Number(schema["maximum"] ?? schema["exclusiveMaximum"] ?? Infinity);
  const offered = Number(named(at) ?? at.source.numbers.shift() ?? NaN);
  const fits = Number.isFinite(offered) && offered >= Number(least ?? -Infinity) && offered <= most;
  const value = fits ? offered : Number(least ?? Math.min(1, most));
  return schema["type"] === "integer" ? Math.trunc(value) : value;
}

/** The value the prompt gives for an argument by name. */
function named(at: Making): string | undefined {
  if (at.name === "") return undefined;
  const name = at.name.replaceAll(/[^\w]/g, ".").replaceAll("_", "[_ ]");
  const pattern = new RegExp(
    `\\b${name}\\b\\s*(?:is|=|:|set to|of)\\s*(?:"([^"\\n]+)"|'([^'\\n]+)'|([\\p{L}\\p{N}][\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]|[\\p{L}\\p{N}]))`,
    "iu",
  );
  const match = pattern.exec(at.source.prompt);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  if (value !== undefined) at.source.texts = at.source.texts.filter((text) => text !== value);
  return value;
}

const mentions = (at: Making, value: string): boolean => at.source.prompt.toLowerCase().includes(value.toLowerCase());
