import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { definition, type Document } from "./bundle.ts";

/** One keyword that makes some requests invalid. */
export interface Constraint {
  /** `Definition.member`, with `[]` for the items of an array. */
  readonly at: string;
  readonly keyword: string;
}

/** Keywords that stand for themselves; `required` and `oneOf` are treated apart. */
const constraining = new Set([
  "type",
  "const",
  "enum",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
]);

/** Every constraint of a definition and of all it refers to, each once. */
export function constraints(document: Document, root: string): Constraint[] {
  const found: Constraint[] = [];
  const names = [root];
  for (const name of names) {
    const { constraints: own, references } = walk(definition(document, name), name);
    found.push(...own);
    names.push(...references.filter((reference) => !names.includes(reference)));
  }
  return found;
}

interface Walk {
  readonly constraints: readonly Constraint[];
  readonly references: readonly string[];
}

function walk(schema: JsonValue, at: string): Walk {
  if (!isObject(schema)) return { constraints: [], references: [] };
  if (typeof schema["$ref"] === "string")
    return { constraints: [], references: [schema["$ref"].replace("#/components/schemas/", "")] };
  const parts = [...variants(schema, at), ...members(schema, at), walk(schema["items"] ?? null, `${at}[]`)];
  return {
    constraints: [...keywords(schema, at), ...parts.flatMap((part) => part.constraints)],
    references: [...new Set(parts.flatMap((part) => part.references))],
  };
}

function keywords(schema: JsonObject, at: string): Constraint[] {
  const isEnumerated = "const" in schema || "enum" in schema;
  const plain = Object.keys(schema).filter((key) => constraining.has(key) && !(key === "type" && isEnumerated));
  const closed = schema["additionalProperties"] === false ? ["additionalProperties"] : [];
  const union = "oneOf" in schema ? ["oneOf"] : [];
  return [...plain, ...closed, ...union].map((keyword) => ({ at, keyword }));
}

function members(schema: JsonObject, at: string): Walk[] {
  const required = (schema["required"] ?? []) as readonly string[];
  const needed = required.map((name) => ({ at: `${at}.${name}`, keyword: "required" }));
  const properties = Object.entries((schema["properties"] ?? {}) as JsonObject);
  return [
    { constraints: needed, references: [] },
    ...properties.map(([name, member]) => walk(member as JsonValue, `${at}.${name}`)),
  ];
}

/** The type of an inline variant is part of `oneOf`. */
function variants(schema: JsonObject, at: string): Walk[] {
  return ((schema["oneOf"] ?? []) as readonly JsonObject[]).map((variant) => {
    const { type: _, ...rest } = variant;
    return walk(rest, at);
  });
}
