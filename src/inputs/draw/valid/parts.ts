import { isObject, type JsonObject, type JsonValue } from "../../../model/json.ts";
import { places } from "../places.ts";
import type { Place, RequestSchema, Union, Variant } from "../schema.ts";

/** How a variant of a union is called: `Union/Variant`, or `Union=null`. */
export function variantPart(union: Place, { inline, at, schema: { type } }: Place): string {
  if (!inline) return `${union.at}/${at}`;
  return type === "null" ? `${union.at}=null` : `${union.at}/${type as string}`;
}

/** How one value of an enumeration is called: `Definition.member=value`. */
export const valuePart = (at: string, value: JsonValue): string =>
  `${at}=${typeof value === "string" ? value : JSON.stringify(value)}`;

const valuesOf = ({ schema }: Place): readonly JsonValue[] => (schema["enum"] ?? []) as readonly JsonValue[];
const takesNull = ({ schema }: Place): boolean => Array.isArray(schema["type"]) && schema["type"].includes("null");

/** Every part of a schema: its places, members, variants, the values of its enumerations, and null where it is taken. */
export function partsOf(schema: RequestSchema): ReadonlySet<string> {
  const found = new Set<string>();
  for (const place of places(schema)) {
    found.add(place.at);
    for (const { step } of schema.ways(place)) if (step.kind === "member") found.add(`${place.at}.${step.name}`);
    for (const variant of schema.union(place)?.variants ?? []) found.add(variantPart(place, variant.place));
    for (const value of valuesOf(place)) found.add(valuePart(place.at, value));
    if (takesNull(place)) found.add(valuePart(place.at, null));
  }
  return found;
}

const unions = new WeakMap<Place, Union | "none">();

function unionAt(schema: RequestSchema, place: Place): Union | undefined {
  const known = unions.get(place) ?? schema.union(place) ?? "none";
  unions.set(place, known);
  return known === "none" ? undefined : known;
}

/** Calls `see` with every part of the schema that a body is made of, and what stands there. A body that is not valid is read as far as it can be. */
export function readParts(
  schema: RequestSchema,
  body: JsonObject,
  see: (part: string, value: JsonValue) => void,
): void {
  const read = (place: Place, value: JsonValue): void => {
    see(place.at, value);
    const union = unionAt(schema, place);
    if (union) {
      const variant = union.variants.find((one) => means(one, union.member, value));
      if (!variant) return;
      see(variantPart(place, variant.place), value);
      read(variant.place, value);
      return;
    }
    if (value === null || "enum" in place.schema) see(valuePart(place.at, value), value);
    for (const { step, to } of schema.ways(place)) {
      if (step.kind === "item" && Array.isArray(value))
        for (const item of value as readonly JsonValue[]) read(to, item);
      if (step.kind !== "member" || !isObject(value)) continue;
      const member = value[step.name];
      if (member === undefined) continue;
      see(`${place.at}.${step.name}`, member);
      read(to, member);
    }
  };
  read(schema.root, body);
}

function means({ place, names, byDefault }: Variant, member: string | undefined, value: JsonValue): boolean {
  if (member === undefined) return (place.schema["type"] ?? "object") === typeOf(value);
  if (!isObject(value)) return false;
  const name = value[member] ?? null;
  return name === null ? byDefault : typeof name === "string" && names.includes(name);
}

function typeOf(value: JsonValue): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
