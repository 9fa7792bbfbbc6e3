import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { definition, type Document } from "./bundle.ts";

/** One keyword that makes some requests invalid. */
export interface Constraint {
  /** `Definition.member`, with `[]` for the items of an array; `METHOD /path name` for a parameter. */
  readonly at: string;
  readonly keyword: string;
}

/** Keywords that make no request invalid, or are walked into; every other keyword is a constraint, also one of tomorrow. */
const silent = new Set([
  "$ref",
  "additionalProperties",
  "default",
  "deprecated",
  "description",
  "discriminator",
  "example",
  "examples",
  "items",
  "oneOf",
  "properties",
  "required",
  "title",
]);

const methods = new Set(["get", "post", "put", "patch", "delete"]);

/** Every constraint of the requests a document describes, each once: parameters and bodies of all operations. */
export function requestConstraints(document: Document): Constraint[] {
  const all = operations(document);
  const parameters = all.flatMap(({ name, operation }) =>
    ((operation["parameters"] ?? []) as readonly JsonObject[]).map((parameter) =>
      walkParameter(resolved(document, parameter), name),
    ),
  );
  const bodies = all.map(({ name, operation }) => walk(bodyOf(operation), name));
  const roots = [...parameters, ...bodies].flatMap(({ references }) => references);
  return [...parameters.flatMap((part) => part.constraints), ...constraints(document, ...roots)];
}

/** Every constraint of the named definitions and of all they refer to, each once. */
export function constraints(document: Document, ...roots: readonly string[]): Constraint[] {
  const found: Constraint[] = [];
  const names = [...new Set(roots)];
  for (const name of names) {
    const { constraints: own, references } = walk(definition(document, name), name);
    found.push(...own);
    names.push(...references.filter((reference) => !names.includes(reference)));
  }
  return found;
}

interface Operation {
  /** `POST /v1/messages`. */
  readonly name: string;
  readonly operation: JsonObject;
}

function operations(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries((item ?? {}) as JsonObject)
      .filter(([method]) => methods.has(method))
      .map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path}`,
        operation: operation as JsonObject,
      })),
  );
}

function bodyOf(operation: JsonObject): JsonValue {
  const body = operation["requestBody"] as { readonly content: Readonly<Record<string, JsonObject>> } | undefined;
  return body?.content["application/json"]?.["schema"] ?? null;
}

function resolved(document: Document, parameter: JsonObject): JsonObject {
  const reference = parameter["$ref"];
  if (typeof reference !== "string") return parameter;
  const all = document.components["parameters"] as Readonly<Record<string, JsonObject>>;
  const found = all[reference.replace("#/components/parameters/", "")];
  if (!found) throw new Error(`${reference} is not defined`);
  return found;
}

interface Walk {
  readonly constraints: readonly Constraint[];
  readonly references: readonly string[];
}

function walkParameter(parameter: JsonObject, operation: string): Walk {
  const at = `${operation} ${parameter["name"] as string}`;
  const needed = parameter["required"] === true ? [{ at, keyword: "required" }] : [];
  const { constraints: own, references } = walk(parameter["schema"] ?? null, at);
  return { constraints: [...needed, ...own], references };
}

function walk(schema: JsonValue, at: string): Walk {
  if (!isObject(schema)) return { constraints: [], references: [] };
  if (typeof schema["$ref"] === "string")
    return { constraints: [], references: [schema["$ref"].replace("#/components/schemas/", "")] };
  const parts = [
    ...variants(schema, at),
    ...members(schema, at),
    walk(schema["items"] ?? null, `${at}[]`),
    walk(schema["additionalProperties"] ?? null, `${at}.*`),
  ];
  return {
    constraints: [...keywords(schema, at), ...parts.flatMap((part) => part.constraints)],
    references: [...new Set(parts.flatMap((part) => part.references))],
  };
}

function keywords(schema: JsonObject, at: string): Constraint[] {
  const isEnumerated = "const" in schema || "enum" in schema;
  const plain = Object.keys(schema).filter(
    (key) => !silent.has(key) && !key.startsWith("x-") && !(key === "type" && isEnumerated),
  );
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
