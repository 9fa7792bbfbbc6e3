import type { Document } from "../contract/bundle.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";

/** The document without `x-open-union`: valid is only what is made of described variants. */
export const closedUnions = (document: Document): Document =>
  everySchema(document, (schema) =>
    Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "x-open-union")),
  ) as Document;

/** The document with closed unions and closed objects: valid is only what is made of described members, too. */
export const closedMembers = (document: Document): Document =>
  everySchema(closedUnions(document), (schema) =>
    isObject(schema["properties"]) ? { ...schema, additionalProperties: false } : schema,
  ) as Document;

/** Members of a schema whose value is data. */
const data = new Set(["examples", "example", "enum", "const", "default"]);

function everySchema(value: JsonValue, change: (schema: JsonObject) => JsonObject): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => everySchema(item, change));
  if (!isObject(value)) return value;
  return change(
    Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        data.has(key) ? member : everySchema(member as JsonValue, change),
      ]),
    ),
  );
}
