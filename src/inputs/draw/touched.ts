import type { Label } from "../../model/draw.ts";
import { isObject, type JsonObject, type JsonValue } from "../../model/json.ts";
import { places, statedBy, type Stated } from "./places.ts";
import type { Place, RequestSchema, Union, Variant } from "./schema.ts";

/** A part of the schema that a body has something for. */
export interface Part {
  readonly kind: "constraint" | "variant" | "value";
  readonly name: string;
}

export const constraintName = ({ at, keyword }: { readonly at: string; readonly keyword: string }): string =>
  `${at} ${keyword}`;
const variantName = (union: Place, { place: { inline, at, schema } }: Variant): string =>
  `${union.at}/${inline ? (schema["type"] as string) : at}`;
const valueName = ({ at }: Place, value: JsonValue): string =>
  `${at}=${typeof value === "string" ? value : JSON.stringify(value)}`;

/** Every variant of every union, and every member of every enumeration. */
export function partsOf(schema: RequestSchema): { readonly variants: string[]; readonly values: string[] } {
  const all = places(schema);
  return {
    variants: all.flatMap((place) => (schema.union(place)?.variants ?? []).map((one) => variantName(place, one))),
    values: all.flatMap((place) => choices(place).map((value) => valueName(place, value))),
  };
}

const choices = ({ schema }: Place): readonly JsonValue[] => (schema["enum"] ?? []) as readonly JsonValue[];

interface Walk {
  readonly schema: RequestSchema;
  readonly named: ReadonlyMap<Place, Named>;
  readonly labels: readonly Label[];
  readonly found: Part[];
}

/** The parts that a place has itself; their names are put together once. */
interface Named {
  readonly stated: readonly (readonly [Stated, Part])[];
  readonly values: ReadonlyMap<JsonValue, Part>;
  readonly union: Union | undefined;
  readonly variants: ReadonlyMap<Variant, Part>;
}

const known = new WeakMap<RequestSchema, ReadonlyMap<Place, Named>>();

function byPlace(schema: RequestSchema): ReadonlyMap<Place, Named> {
  const found = known.get(schema) ?? namesOf(schema);
  known.set(schema, found);
  return found;
}

function namesOf(schema: RequestSchema): ReadonlyMap<Place, Named> {
  const stated = Map.groupBy(statedBy(schema), ({ place }) => place);
  const named = (place: Place): Named => {
    const union = schema.union(place);
    const constraints = (stated.get(place) ?? []).map((one) => [one, { kind: "constraint", name: one.name }] as const);
    const variants = (union?.variants ?? []).map(
      (one) => [one, { kind: "variant", name: variantName(place, one) }] as const,
    );
    const values = choices(place).map((value) => [value, { kind: "value", name: valueName(place, value) }] as const);
    return { stated: constraints, values: new Map(values), union, variants: new Map(variants) };
  };
  return new Map(places(schema).map((place) => [place, named(place)]));
}

/** What a body satisfies and chooses of its schema: what the labels say it breaks is left out. */
export function drawnParts(schema: RequestSchema, body: JsonObject, labels: readonly Label[]): readonly Part[] {
  const found: Part[] = [];
  read({ schema, named: byPlace(schema), labels, found }, schema.root, body, "");
  return found;
}

function read(walk: Walk, place: Place, value: JsonValue, pointer: string): void {
  const { schema, named, labels, found } = walk;
  // What is of a wrong type says nothing of the rest.
  if (labels.some((label) => label.pointer === pointer && (label.keyword === "type" || label.keyword === "oneOf")))
    return;
  const { stated, values, union, variants } = named.get(place) ?? nameless;
  for (const [one, part] of stated) if (satisfies(one, value, pointer, labels)) found.push(part);
  const choice = values.get(value);
  if (choice) found.push(choice);
  const variant = union?.variants.find((one) => isMeant(one, union, value, pointer, labels));
  const branch = variant && variants.get(variant);
  if (variant && branch) {
    found.push(branch);
    read(walk, variant.place, value, pointer);
  }
  for (const { step, to } of schema.ways(place)) {
    if (step.kind === "item" && Array.isArray(value))
      for (const [index, item] of (value as readonly JsonValue[]).entries())
        read(walk, to, item, `${pointer}/${index}`);
    const member = step.kind === "member" && isObject(value) ? value[step.name] : undefined;
    if (step.kind === "member" && member !== undefined) read(walk, to, member, `${pointer}/${step.name}`);
  }
}

const nameless: Named = { stated: [], values: new Map(), union: undefined, variants: new Map() };

/** The JSON type that a keyword is about; of others it says nothing. */
const about: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  minimum: (value) => typeof value === "number",
  maximum: (value) => typeof value === "number",
  minLength: (value) => typeof value === "string",
  maxLength: (value) => typeof value === "string",
  pattern: (value) => typeof value === "string",
  contentEncoding: (value) => typeof value === "string",
  minItems: (value) => Array.isArray(value),
  maxItems: (value) => Array.isArray(value),
  additionalProperties: isObject,
};

function satisfies(
  { at, keyword, member }: Stated,
  value: JsonValue,
  pointer: string,
  labels: readonly Label[],
): boolean {
  if (member !== undefined) return isObject(value) && value[member] !== undefined;
  if (about[keyword]?.(value) === false) return false;
  return !labels.some(
    (label) =>
      label.at === at &&
      label.keyword === keyword &&
      (label.pointer === pointer || (keyword === "additionalProperties" && isMemberOf(label.pointer, pointer))),
  );
}

const isMemberOf = (pointer: string, object: string): boolean => pointer.slice(0, pointer.lastIndexOf("/")) === object;

function isMeant(
  variant: Variant,
  { member }: Union,
  value: JsonValue,
  pointer: string,
  labels: readonly Label[],
): boolean {
  const { place, names, byDefault } = variant;
  if (member === undefined) return (place.schema["type"] ?? "object") === jsonType(value);
  if (!isObject(value)) return false;
  const name = value[member] ?? null;
  if (name === null && byDefault) return true;
  if (typeof name === "string" && names.includes(name)) return true;
  // The name is what is wrong: the label says which variant was meant.
  return labels.some((label) => label.pointer === `${pointer}/${member}` && label.at === `${place.at}.${member}`);
}

function jsonType(value: JsonValue): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
