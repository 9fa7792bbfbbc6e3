import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";

/** Members whose value is data, not a schema. */
const data = new Set(["const", "enum", "example", "examples", "x-default"]);

/**
 * The document with each `default` said in words, and kept as `x-default`. Generated code of several languages fills a
 * declared default in and then sends it: the same request, but not what the client wrote, and types beside a `$ref` that
 * do not fit.
 */
export function withSpokenDefaults(document: JsonObject): JsonObject {
  const spoken = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map((item: JsonValue) => spoken(item));
    if (!isObject(value)) return value;
    const members = Object.entries(value).map(([key, member]) => [
      key,
      data.has(key) ? member : spoken(member as JsonValue),
    ]);
    const { default: preset, ...rest } = Object.fromEntries(members) as JsonObject;
    // A member or a response that is called so is an object; the defaults of this contract are not.
    if (preset === undefined || isObject(preset)) return preset === undefined ? rest : { ...rest, default: preset };
    const text = (rest["description"] ?? described(document, rest["$ref"]) ?? "") as string;
    return {
      ...rest,
      description: `${text.trim()}\nDefault: \`${JSON.stringify(preset)}\`.`.trim(),
      "x-default": preset,
    };
  };
  return spoken(document) as JsonObject;
}

/** The description of what a local reference stands for. */
function described(document: JsonObject, reference: JsonValue | undefined): JsonValue | undefined {
  if (typeof reference !== "string") return undefined;
  const target = reference
    .replace("#/", "")
    .split("/")
    .reduce<JsonValue | undefined>((value, name) => (isObject(value) ? value[name] : undefined), document);
  return isObject(target) ? target["description"] : undefined;
}
