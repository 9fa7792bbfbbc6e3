import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { definition, type Document } from "./bundle.ts";

/**
 * The document as an editor should show it: the description of each member, taken from the definition that it refers
 * to where it has none of its own, with its bounds in words. The text moves from `description` to `summary`, which
 * openapi-typescript prints without a tag before it.
 */
export function withHovers(document: Document): Document {
  return hovered(document, document) as Document;
}

function hovered(value: JsonValue, document: Document): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => hovered(item, document));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === "properties" && isObject(member) ? members(member, document) : hovered(member as JsonValue, document),
    ]),
  );
}

function members(properties: JsonObject, document: Document): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const { description: _, ...rest } = hovered(schema as JsonValue, document) as JsonObject;
      const text = hoverText(schema as JsonObject, document);
      return [name, text === "" ? rest : { ...rest, summary: text }];
    }),
  );
}

/** What a member is, and its bounds; empty where the document says neither. */
function hoverText(schema: JsonObject, document: Document): string {
  const target = referred(schema, document);
  const description = schema["description"] ?? target?.["description"] ?? constant(schema) ?? "";
  const items = schema["items"];
  const all = [
    ...bounds(schema),
    ...bounds(target ?? {}),
    ...(isObject(items) ? bounds(items).map((bound) => `each ${bound}`) : []),
  ];
  const sentence = all.length === 0 ? "" : `Bounds: ${all.join("; ")}.`;
  return [(description as string).trim(), sentence].filter((text) => text !== "").join("\n");
}

/** What a member always is, where the document has no more to say of it. */
const constant = ({ const: only }: JsonObject): string | undefined =>
  only === undefined ? undefined : `Always \`${JSON.stringify(only)}\`.`;

/** The definition behind a reference, also behind one that may be null. */
function referred(schema: JsonObject, document: Document): JsonObject | undefined {
  const variants = (schema["oneOf"] ?? [schema]) as readonly JsonObject[];
  const references = variants.flatMap(({ $ref }) => (typeof $ref === "string" ? [$ref] : []));
  const [only, ...others] = references;
  return only !== undefined && others.length === 0 ? definition(document, only) : undefined;
}

/** The bounding keywords of a schema in words. */
export function bounds(schema: JsonObject): string[] {
  const { minimum, maximum, exclusiveMinimum, minLength, maxLength, minItems, maxItems, pattern } = schema;
  return [
    ...range(minimum, maximum, ""),
    ...(typeof exclusiveMinimum === "number" ? [`more than ${exclusiveMinimum}`] : []),
    ...range(minLength, maxLength, "character"),
    ...range(minItems, maxItems, "item"),
    ...(typeof pattern === "string" ? [`matches \`${pattern}\``] : []),
  ];
}

function range(from: JsonValue | undefined, to: JsonValue | undefined, unit: string): string[] {
  const counted = (amount: number): string => `${amount}${unit && ` ${unit}${amount === 1 ? "" : "s"}`}`;
  if (typeof from === "number" && typeof to === "number") return [`${from} to ${counted(to)}`];
  if (typeof from === "number") return [`at least ${counted(from)}`];
  return typeof to === "number" ? [`at most ${counted(to)}`] : [];
}
