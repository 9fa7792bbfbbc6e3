import { readFileSync } from "node:fs";
import { isObject, type JsonObject, type JsonValue } from "../../model/json.ts";
import type { Edition } from "../../model/target.ts";

/** The operations whose body is drawn. */
export type Operation = "messages" | "count_tokens";

/** One way on from a place of a request body. A variant is no step in the body: it says what stands there. */
type Step =
  | { readonly kind: "member"; readonly name: string; readonly required: boolean }
  | { readonly kind: "item" }
  | { readonly kind: "variant"; readonly variant: number };

/** A schema of the document at one place of the body; every reference to a definition leads to the same place. */
export interface Place {
  /** As the trace writes it: `Definition.member`, with `[]` for the items of an array. */
  readonly at: string;
  /** What stands in the document, without reference. */
  readonly schema: JsonObject;
  /** A variant that is written into its union: its type is part of the union. */
  readonly inline: boolean;
}

export interface Way {
  readonly step: Step;
  readonly to: Place;
}

/** The variants of a union, in the order of the document. */
export interface Union {
  /** The member whose value tells them apart; absent: the JSON type does. */
  readonly member?: string;
  readonly variants: readonly Variant[];
}

export interface Variant {
  readonly place: Place;
  /** The values of the union's member that stand for this one. */
  readonly names: readonly string[];
  /** Meant where the member is left out, or null. */
  readonly byDefault: boolean;
}

/** The request body of an operation, as the published OpenAPI document of an edition describes it. */
export interface RequestSchema {
  readonly edition: Edition;
  readonly operation: Operation;
  readonly root: Place;
  /** A definition by name; throws where there is none. */
  readonly definition: (name: string) => Place;
  /** Where one can go from a place: members and items, or the variants of a union. */
  readonly ways: (place: Place) => readonly Way[];
  /** The variants, where the place is a union. */
  readonly union: (place: Place) => Union | undefined;
}

const roots: Readonly<Record<Operation, string>> = { messages: "MessageRequest", count_tokens: "CountTokensRequest" };

const generated = new URL("../../../spec/generated/", import.meta.url);

/** Reads a generated file of an edition, in the tree and in the package alike. */
export function readGenerated(edition: Edition, file: string): JsonObject {
  return JSON.parse(readFileSync(new URL(`${edition}/${file}`, generated), "utf8")) as JsonObject;
}

const read = new Map<string, RequestSchema>();

/** The request schema of an edition, read when it is first asked for. */
export function requestSchema(edition: Edition = "2023-06-01", operation: Operation = "messages"): RequestSchema {
  const key = `${edition} ${operation}`;
  const schema = read.get(key) ?? schemaOf(readGenerated(edition, "openapi.json"), edition, operation);
  read.set(key, schema);
  return schema;
}

/** The request schema of an OpenAPI document of one's own. */
export function schemaOf(document: JsonObject, edition: Edition, operation: Operation = "messages"): RequestSchema {
  const { schemas: all } = document["components"] as { readonly schemas: JsonObject };
  const definitions = new Map<string, Place>();
  const ways = new WeakMap<Place, readonly Way[]>();
  const definition = (name: string): Place => {
    const schema = all[name];
    if (!isObject(schema)) throw new Error(`${name} is not defined`);
    const place = definitions.get(name) ?? { at: name, schema, inline: false };
    definitions.set(name, place);
    return place;
  };
  const place = (schema: JsonValue, at: string, inline = false): Place => {
    if (!isObject(schema)) throw new Error(`${at} has no schema`);
    return typeof schema["$ref"] === "string" ? definition(nameOf(schema["$ref"])) : { at, schema, inline };
  };
  const waysOf = (from: Place): readonly Way[] => {
    const found = ways.get(from) ?? [...variantWays(from, place), ...memberWays(from, place), ...itemWays(from, place)];
    ways.set(from, found);
    return found;
  };
  const unions = new WeakMap<Place, Union>();
  const union = (at: Place): Union | undefined => {
    const found = unions.get(at) ?? unionOf(at, waysOf(at));
    if (found) unions.set(at, found);
    return found;
  };
  return { edition, operation, root: definition(roots[operation]), definition, ways: waysOf, union };
}

type Placing = (schema: JsonValue, at: string, inline?: boolean) => Place;

const nameOf = (reference: string): string => reference.replace("#/components/schemas/", "");

const variantWays = ({ at, schema }: Place, place: Placing): Way[] =>
  ((schema["oneOf"] ?? []) as readonly JsonValue[]).map((variant, index) => ({
    step: { kind: "variant", variant: index },
    to: place(variant, at, true),
  }));

const memberWays = ({ at, schema }: Place, place: Placing): Way[] =>
  Object.entries((schema["properties"] ?? {}) as JsonObject).map(([name, member]) => ({
    step: { kind: "member", name, required: isRequired(schema, name) },
    to: place(member ?? null, `${at}.${name}`),
  }));

const itemWays = ({ at, schema }: Place, place: Placing): Way[] =>
  isObject(schema["items"]) ? [{ step: { kind: "item" }, to: place(schema["items"], `${at}[]`) }] : [];

const isRequired = (schema: JsonObject, name: string): boolean =>
  ((schema["required"] ?? []) as readonly string[]).includes(name);

function unionOf({ schema }: Place, ways: readonly Way[]): Union | undefined {
  if (!("oneOf" in schema)) return undefined;
  const discriminator = (schema["discriminator"] ?? schema["x-discriminator"]) as
    | { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> }
    | undefined;
  const mapping = Object.entries(discriminator?.mapping ?? {});
  return {
    ...(discriminator ? { member: discriminator.propertyName } : {}),
    variants: ways
      .filter(({ step }) => step.kind === "variant")
      .map(({ to }) => ({
        place: to,
        names: mapping.filter(([, reference]) => nameOf(reference) === to.at).map(([name]) => name),
        byDefault: schema["x-default-variant"] === to.at,
      })),
  };
}
