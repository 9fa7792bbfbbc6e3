import { CouldNotLook } from "./could-not-look.ts";
import type { Root } from "./root.ts";
import {
  anything,
  arrayOf,
  mapShape,
  nullShape,
  objectOf,
  ofType,
  openString,
  stringValues,
  union,
  type Contract,
  type Member,
  type ObjectShape,
  type Shape,
} from "./shape.ts";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isNamed = (pointer: string): boolean => /^\/components\/schemas\/[^/]+$/.test(pointer);

/**
 * Our side: the schemas behind the roots of a bundled OpenAPI 3.1 document.
 *
 * @throws {CouldNotLook} where a reference leads nowhere or a schema uses words that this reader does not know
 */
export function readOpenApi(document: unknown, roots: readonly Pick<Root, "sdk" | "ours">[]): Contract {
  const reader = new Reader(document);
  const read = new Map<string, Shape>();
  for (const { sdk, ours } of roots) {
    const found = reader.find(ours);
    if (Array.isArray(found)) read.set(sdk, reader.query(found, sdk));
    else if (found !== undefined) read.set(sdk, reader.shape(isNamed(ours) ? { $ref: `#${ours}` } : found, sdk));
  }
  const schemas = reader.find("/components/schemas");
  return { objects: reader.objects, roots: read, definitions: isObject(schemas) ? Object.keys(schemas) : [] };
}

class Reader {
  readonly objects = new Map<string, ObjectShape>();
  readonly #document: unknown;
  readonly #aliases = new Map<string, Shape>();

  constructor(document: unknown) {
    this.#document = document;
  }

  /** What a JSON pointer leads to, through references on the way; undefined where it leads nowhere. */
  find(pointer: string): unknown {
    return pointer
      .split("/")
      .slice(1)
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce<unknown>((at, step) => {
        const here = this.#followed(at);
        return isObject(here) && Object.hasOwn(here, step) ? here[step] : undefined;
      }, this.#document);
  }

  #followed(value: unknown): unknown {
    return isObject(value) && typeof value["$ref"] === "string" ? this.#target(value["$ref"]) : value;
  }

  #target(reference: string): unknown {
    const found = this.find(reference.replace(/^#/, ""));
    if (found === undefined) throw new CouldNotLook(`${reference} leads nowhere`, "npm run generate");
    return found;
  }

  /** Query parameters as one object. */
  query(parameters: readonly unknown[], owner: string): Shape {
    const members = parameters
      .map((one) => this.#followed(one))
      .filter((one): one is Json => isObject(one) && one["in"] === "query")
      .map((one): [string, Member] => {
        // A list is written with brackets on the wire, and without them in declarations.
        const name = String(one["name"]).replace(/\[\]$/, "");
        return [name, { required: one["required"] === true, shape: this.shape(one["schema"], `${owner}.${name}`) }];
      });
    this.objects.set(owner, { name: owner, members: new Map(members), open: false });
    return objectOf(owner);
  }

  /** `owner` names an object that has no name of its own. */
  shape(schema: unknown, owner: string): Shape {
    if (schema === true) return anything;
    if (!isObject(schema)) throw new CouldNotLook(`${owner} is no schema`, "npm run generate");
    if (typeof schema["$ref"] === "string") return this.#named(schema["$ref"]);
    if (schema["allOf"]) throw new CouldNotLook(`${owner} uses allOf`, "teach src/drift/read-openapi.ts to read it");
    const variants = [...list(schema["oneOf"]), ...list(schema["anyOf"])];
    if (variants.length > 0) {
      // An inline variant needs a name of its own: that of the union stands for all of them.
      return union(variants.map((one, index) => this.shape(one, `${owner} (${index + 1})`)));
    }
    if (schema["const"] !== undefined) return constants([schema["const"]]);
    const types = typeof schema["type"] === "string" ? [schema["type"]] : list(schema["type"]);
    const nullable = types.length === 0 || types.includes("null");
    if (schema["enum"]) return constants(list(schema["enum"]).filter((value) => value !== null || nullable));
    return types.length === 0 ? anything : union(types.map((type) => this.#typed(String(type), schema, owner)));
  }

  #named(reference: string): Shape {
    const name = reference.split("/").at(-1) ?? reference;
    const known = this.objects.has(name) ? objectOf(name) : this.#aliases.get(reference);
    if (known) return known;
    const shape = this.shape(this.#target(reference), name);
    if (shape.objects[0] === name) return shape;
    const alias = { ...shape, names: [...shape.names, name] };
    this.#aliases.set(reference, alias);
    return alias;
  }

  #typed(type: string, schema: Json, owner: string): Shape {
    switch (type) {
      case "null":
        return nullShape;
      case "string":
        return schema["x-extensible-enum"]
          ? stringValues(list(schema["x-extensible-enum"]).map(String), true)
          : openString;
      case "integer":
      case "number":
        return ofType("number");
      case "boolean":
        return ofType("boolean");
      case "array":
        return arrayOf(this.shape(schema["items"] ?? true, `${owner}[]`));
      case "object":
        return this.#object(schema, owner);
      default:
        throw new CouldNotLook(`${owner} has the type ${type}`, "JSON Schema has no such type");
    }
  }

  #object(schema: Json, owner: string): Shape {
    const { properties, additionalProperties } = schema;
    if (!isObject(properties) && additionalProperties !== false) return mapShape;
    const members = new Map<string, Member>();
    // Written down before its members are read: an object may hold itself.
    this.objects.set(owner, { name: owner, members, open: additionalProperties !== false });
    const required = new Set(list(schema["required"]));
    for (const [name, member] of Object.entries(isObject(properties) ? properties : {}))
      members.set(name, { required: required.has(name), shape: this.shape(member, `${owner}.${name}`) });
    return objectOf(owner);
  }
}

function constants(values: readonly unknown[]): Shape {
  const strings = values.filter((value) => typeof value === "string");
  return union([
    ...(strings.length > 0 ? [stringValues(strings)] : []),
    ...values.filter((value) => value === null).map(() => nullShape),
    ...values.filter((value) => typeof value === "boolean").map(() => ofType("boolean")),
    ...values.filter((value) => typeof value === "number").map(() => ofType("number")),
  ]);
}
