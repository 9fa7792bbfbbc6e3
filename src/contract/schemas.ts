import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { definition, discriminatorOf, type Document } from "./bundle.ts";

/** A schema that is used on its own: file name -> name of the definition. */
export const roots: Readonly<Record<string, string>> = {
  "message-request": "MessageRequest",
  "count-tokens-request": "CountTokensRequest",
  message: "Message",
  "error-response": "ErrorResponse",
  "stream-event": "StreamEvent",
  "token-count": "TokenCount",
  "model-info": "ModelInfo",
  "model-list": "ModelList",
};

/**
 * JSON Schema 2020-12 definitions of a document. `oneOf` becomes a chain of `if`/`then` by the member or the JSON type
 * that tells the variants apart, so that an error names what is wrong inside the variant that was meant. Unions marked
 * `x-open-union` let unknown variants through; `x-extensible-enum` lets any string through.
 */
export function definitions(document: Document): Record<string, JsonObject> {
  return Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]) => [
      name,
      convert(schema, document) as JsonObject,
    ]),
  );
}

/** One definition with everything it refers to, as a schema that needs no other file. */
export function standalone(all: Readonly<Record<string, JsonObject>>, name: string, id: string): JsonObject {
  const { description, ...rest } = all[name] ?? {};
  const needed = closure(all, name);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    title: name,
    ...(description === undefined ? {} : { description }),
    ...rest,
    $defs: Object.fromEntries(Object.entries(all).filter(([key]) => needed.has(key))),
  };
}

/** Names of the definitions that one definition refers to, at any distance. */
export function closure(all: Readonly<Record<string, JsonObject>>, name: string): Set<string> {
  const found = new Set<string>();
  const queue = [name];
  for (const next of queue) {
    for (const [, target = ""] of JSON.stringify(all[next]).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)) {
      if (found.has(target)) continue;
      found.add(target);
      queue.push(target);
    }
  }
  return found;
}

function convert(schema: JsonValue, document: Document): JsonValue {
  if (Array.isArray(schema)) return schema.map((item: JsonValue) => convert(item, document));
  if (!isObject(schema)) return schema;
  if (Array.isArray(schema["oneOf"])) return union(schema, document);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !key.startsWith("x-") && !(key === "type" && isEnumerated(schema)))
      .map(([key, member]) => [key, keyword(key, member as JsonValue, document)]),
  );
}

/** `const` and `enum` say the type, too; both would report one violation twice. */
const isEnumerated = (schema: JsonObject): boolean => "const" in schema || "enum" in schema;

/** Keywords whose value is data, not a schema. */
const plain = new Set(["examples", "enum", "const", "default", "required"]);

function keyword(key: string, value: JsonValue, document: Document): JsonValue {
  if (plain.has(key)) return value;
  if (key === "$ref") return (value as string).replace("#/components/schemas/", "#/$defs/");
  // Member names are no keywords: a member called "enum" or "x-..." is a schema like any other.
  if (key === "properties" && isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, convert(member as JsonValue, document)]),
    );
  return convert(value, document);
}

function union(schema: JsonObject, document: Document): JsonObject {
  const { oneOf, discriminator: _, ...rest } = schema;
  const discriminator = discriminatorOf(schema);
  const variants = oneOf as readonly JsonObject[];
  const kept = Object.fromEntries(Object.entries(rest).filter(([key]) => !key.startsWith("x-")));
  return discriminator
    ? { ...kept, ...byMember(schema, discriminator) }
    : { ...kept, ...byJsonType(variants, document) };
}

/** `{type: [...], allOf: [if the JSON type of a variant, then the variant]}`. */
function byJsonType(variants: readonly JsonObject[], document: Document): JsonObject {
  const typed = variants.map((variant) => ({ type: jsonType(variant, document), variant }));
  const types = typed.map(({ type }) => type);
  if (new Set(types).size < types.length) throw new Error(`the variants ${types.join(", ")} cannot be told apart`);
  return {
    type: types,
    allOf: typed
      // A variant that is nothing but its type is judged by `type` above.
      .filter(({ variant }) => Object.keys(variant).some((key) => key !== "type"))
      .map(({ type, variant }) => branch({ type }, convert(variant, document))),
  };
}

function jsonType(variant: JsonObject, document: Document): string {
  const schema = typeof variant["$ref"] === "string" ? definition(document, variant["$ref"]) : variant;
  if (discriminatorOf(schema)) return "object";
  if (typeof schema["type"] === "string") return schema["type"];
  throw new Error(`a variant without a JSON type: ${JSON.stringify(variant)}`);
}

/** `{type: object, properties: {member: known values}, allOf: [if the member has this value, then its variant]}`. */
function byMember(schema: JsonObject, discriminator: JsonObject): JsonObject {
  const member = discriminator["propertyName"] as string;
  const fallback = schema["x-default-variant"];
  const values = new Map<string, string[]>();
  for (const [value, reference] of Object.entries(discriminator["mapping"] as Record<string, string>)) {
    const name = reference.replace("#/components/schemas/", "");
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  const known = [...values.values()].flat();
  const optional = typeof fallback === "string";
  return {
    type: "object",
    ...(optional ? {} : { required: [member] }),
    properties: {
      [member]: schema["x-open-union"] ? { type: "string" } : { enum: optional ? [...known, null] : known },
    },
    allOf: [...values].map(([name, own]) =>
      branch(
        {
          type: "object",
          ...(name === fallback ? {} : { required: [member] }),
          properties: { [member]: allowed(name === fallback ? [...own, null] : own) },
        },
        { $ref: `#/$defs/${name}` },
      ),
    ),
  };
}

// oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
const branch = (condition: JsonObject, schema: JsonValue): JsonObject => ({ if: condition, then: schema });

const allowed = (values: readonly (string | null)[]): JsonObject =>
  values.length === 1 ? { const: values[0] ?? null } : { enum: values };
