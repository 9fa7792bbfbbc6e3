import { isObject, type JsonObject, type JsonValue } from "../../model/json.ts";

/** A variant of a union that goes by a member: the definition, and the values of the member that stand for it. */
export interface Named {
  readonly definition: string;
  readonly names: readonly string[];
}

/** A union that goes by a member, as the JSON Schemas write it: a chain of `if` and `then`. */
export interface Choice {
  readonly member: string;
  readonly variants: readonly Named[];
}

/** One schema inside a published JSON Schema. */
export interface Subschema {
  /** As the trace writes it: `Definition.member`. */
  readonly at: string;
  readonly schema: JsonObject;
  /** Where the schema is a union that goes by a member. */
  readonly choice?: Choice;
  /** Where the schema is what a union says of the member that its variants go by. */
  readonly names?: { readonly choice: Choice; readonly at: string };
}

/** Every schema of a published JSON Schema, by itself: so that an error of Ajv tells where it comes from. */
export function subschemas(root: JsonObject): ReadonlyMap<JsonObject, Subschema> {
  const found = new Map<JsonObject, Subschema>();
  const definitions = Object.entries((root["$defs"] ?? {}) as JsonObject);
  for (const [name, schema] of [[root["title"] as string, root] as const, ...definitions])
    for (const one of walk(schema ?? null, name)) found.set(one.schema, one);
  return found;
}

function walk(schema: JsonValue, at: string): Subschema[] {
  if (!isObject(schema)) return [];
  const choice = choiceOf(schema);
  const members = Object.entries((schema["properties"] ?? {}) as JsonObject);
  const branches = (schema["allOf"] ?? []) as readonly JsonObject[];
  return [
    { at, schema, ...(choice ? { choice } : {}) },
    ...members.flatMap(([name, member]) =>
      choice?.member === name && isObject(member)
        ? [{ at: `${at}.${name}`, schema: member, names: { choice, at } }]
        : walk(member ?? null, `${at}.${name}`),
    ),
    ...walk(schema["items"] ?? null, `${at}[]`),
    ...walk(schema["additionalProperties"] ?? null, `${at}.*`),
    ...branches.flatMap((branch) => walk(branch["then"] ?? null, at)),
  ];
}

interface Branch {
  readonly if: JsonObject;
  // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
  readonly then: JsonObject;
}

function choiceOf(schema: JsonObject): Choice | undefined {
  const branches = (schema["allOf"] ?? []) as unknown as readonly Branch[];
  const conditions = branches.map((branch) => branch.if["properties"]).filter(isObject);
  const [member] = Object.keys(conditions[0] ?? {});
  if (member === undefined) return undefined;
  const variants = branches.map((branch, index) => ({
    definition: (branch["then"]["$ref"] as string).replace("#/$defs/", ""),
    names: allowed(conditions[index]?.[member]).filter((name) => typeof name === "string"),
  }));
  return { member, variants };
}

const allowed = (schema: JsonValue | undefined): readonly JsonValue[] =>
  isObject(schema) ? ((schema["enum"] ?? [schema["const"] ?? null]) as readonly JsonValue[]) : [];
