import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { withOverlay, type Overlay } from "./overlay.ts";
import { withSpokenDefaults } from "./spoken-defaults.ts";

/** An OpenAPI document without references to other files. */
export interface Document extends JsonObject {
  readonly paths: JsonObject;
  readonly components: { readonly schemas: Readonly<Record<string, JsonObject>> } & JsonObject;
}

/** Where the definitions of a component file go; every other file holds schemas. */
const sections: Readonly<Record<string, string>> = {
  parameters: "parameters",
  headers: "headers",
  responses: "responses",
};

const sectionOf = (file: string): string => sections[basename(file, ".yaml")] ?? "schemas";

/**
 * The document of an edition: `base.yaml` and the component files joined into one document, with the edition's overlay.
 * `file.yaml#/Name` becomes `#/components/<section>/Name`, so that every definition keeps its name, and a discriminator
 * gets the mapping that follows from its variants.
 */
export function bundle(folder: string, edition: string): Document {
  const overlay = read(join(folder, `${edition}.yaml`)) as unknown as Overlay;
  const document = withSpokenDefaults(withOverlay(joined(folder), overlay)) as Document;
  return withMappings(document, document) as Document;
}

function joined(folder: string): JsonObject {
  const root = read(join(folder, "base.yaml"));
  const components: Record<string, Record<string, JsonValue>> = { schemas: {} };
  for (const file of readdirSync(join(folder, "components")).toSorted()) {
    const section = sectionOf(file);
    const target = (components[section] ??= {});
    for (const [name, component] of Object.entries(read(join(folder, "components", file)))) {
      if (name in target) throw new Error(`${file}: ${section}/${name} is defined twice`);
      target[name] = withLocalReferences(component as JsonValue, file);
    }
  }
  return {
    ...(withLocalReferences(root, "base.yaml") as JsonObject),
    components: { ...(root["components"] as JsonObject), ...components },
  };
}

function read(file: string): JsonObject {
  return parse(readFileSync(file, "utf8")) as JsonObject;
}

function withLocalReferences(value: JsonValue, file: string): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => withLocalReferences(item, file));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === "$ref" && typeof member === "string"
        ? localReference(member, file)
        : withLocalReferences(member as JsonValue, file),
    ]),
  );
}

function localReference(reference: string, file: string): string {
  const [target = "", name = ""] = reference.split("#/");
  return `#/components/${sectionOf(target || file)}/${name}`;
}

function withMappings(value: JsonValue, document: Document): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => withMappings(item, document));
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withMappings(member as JsonValue, document)]),
  );
  const { discriminator, ...rest } = copy;
  if (!isObject(discriminator)) return copy;
  const name = "x-default-variant" in value ? "x-discriminator" : "discriminator";
  return { ...rest, [name]: { ...discriminator, mapping: mapping(value, document) } };
}

/**
 * How the variants of a union are told apart. OpenAPI 3.1 wants the member in each of them; where one variant may do
 * without it (`x-default-variant`), the document says `x-discriminator`, or generators would require it there.
 */
export function discriminatorOf(union: JsonObject): JsonObject | undefined {
  const found = union["discriminator"] ?? union["x-discriminator"];
  return isObject(found) ? found : undefined;
}

/** Value of the discriminating member -> reference of its variant. */
function mapping(union: JsonObject, document: Document): Record<string, string> {
  const property = (union["discriminator"] as JsonObject)["propertyName"] as string;
  const variants = (union["oneOf"] ?? []) as readonly { readonly $ref: string }[];
  return Object.fromEntries(
    variants.flatMap(({ $ref }) => constants(definition(document, $ref), property).map((value) => [value, $ref])),
  );
}

/** The schema a local reference stands for. */
export function definition(document: Document, reference: string): JsonObject {
  const schema = document.components.schemas[reference.replace("#/components/schemas/", "")];
  if (!schema) throw new Error(`${reference} is not defined`);
  return schema;
}

/** The strings a variant allows for its discriminating member. */
function constants(variant: JsonObject, property: string): string[] {
  const member = (variant["properties"] as JsonObject | undefined)?.[property];
  const alternatives = isObject(member) ? ((member["oneOf"] ?? [member]) as readonly JsonObject[]) : [];
  const values = alternatives.flatMap((one) => (one["enum"] ?? [one["const"]]) as readonly JsonValue[]);
  return values.filter((value) => typeof value === "string");
}
