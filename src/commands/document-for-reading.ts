import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";

type Sentence = (value: JsonValue, schema: JsonObject) => string;

const text = (value: JsonValue | undefined): string => (typeof value === "string" ? value : "");

const code = (value: JsonValue): string => `\`${text(value)}\``;

const values: Sentence = (names, { description }) => {
  const codes = Array.isArray(names) ? names.map(code) : [];
  return codes.every((name) => text(description).includes(name))
    ? "New values may appear at any time."
    : `Today's values, to which new ones may come: ${codes.join(", ")}.`;
};

const betas: Sentence = (names) => {
  const lines = Object.entries(isObject(names) ? names : {}).map(([name, what]) => `- ${code(name)}: ${text(what)}`);
  return ["Only with a beta:", ...lines].join("\n");
};

/** What each extension of the document says to a person, in Markdown. */
const sentences: Readonly<Record<string, Sentence>> = {
  "x-extensible-enum": values,
  "x-open-union": () => "New variants may appear at any time and have to be ignored.",
  "x-default-variant": (name) => `Where the type is absent or null it is a ${code(name)}.`,
  "x-beta-members": betas,
  "x-beta-variants": betas,
  "x-beta-values": betas,
  "x-beta-names": (names) => `Today's names: ${Array.isArray(names) ? names.map(code).join(", ") : ""}.`,
  "x-error-type": (type) => `Error type: ${code(type)}.`,
};

/** The discriminator of a union whose variants need not have the member; OpenAPI 3.1 allows it only where all do. */
const optionalDiscriminator = "x-discriminator";

/** A union told apart by a member is one of objects; where the document does not say so, the renderer says "any". */
const missingType = (schema: JsonObject): JsonObject =>
  schema["oneOf"] && !schema["type"] && (schema["discriminator"] || schema[optionalDiscriminator])
    ? { type: "object" }
    : {};

function readable(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(readable);
  if (!isObject(value)) return value;
  const told: string[] = [];
  const members: Record<string, JsonValue> = {};
  for (const [key, content = null] of Object.entries(value)) {
    const sentence = sentences[key];
    // The description says it already.
    if (key === "x-default") continue;
    if (sentence) told.push(sentence(content, value));
    else if (key === optionalDiscriminator) members["discriminator"] = content;
    else members[key] = key.startsWith("example") ? content : readable(content);
  }
  if (told.length > 0) members["description"] = [text(value["description"]), ...told].join("\n\n").trim();
  return { ...missingType(value), ...members };
}

/**
 * An OpenAPI document for people: our extensions, which no renderer knows, stand as sentences in the descriptions.
 * Not for programs, which have the extensions themselves.
 */
export const documentForReading = (document: JsonObject): JsonObject => readable(document) as JsonObject;
