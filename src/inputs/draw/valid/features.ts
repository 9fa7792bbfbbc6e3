import { isObject, type JsonObject, type JsonValue } from "../../../model/json.ts";
import { type Feature, features as allFeatures } from "../../../model/target.ts";
import { type Place, type RequestSchema, requestSchema, type Variant } from "../schema.ts";
import { partOf } from "./derive.ts";
import { gateOf } from "./gates.ts";

/**
 * The features that an endpoint needs to take a body, in the order of the contract. A body that is not valid is read as
 * far as it can be understood; what the schema does not know needs nothing.
 */
export function featuresOf(body: JsonObject): readonly Feature[] {
  const schema = requestSchema();
  const found = new Set<Feature>(samplingOf(body));
  read(schema, schema.root, body, (part) => {
    for (const feature of gateOf(part)?.features ?? []) found.add(feature);
  });
  return allFeatures.filter((feature) => found.has(feature));
}

/** Every endpoint takes the neutral values. */
function samplingOf({ temperature = 1, top_p: share = 1, top_k: count }: JsonObject): Feature[] {
  return temperature === 1 && share === 1 && count === undefined ? [] : ["sampling"];
}

/** Calls `see` with every part of the schema that the value is made of. */
function read(schema: RequestSchema, place: Place, value: JsonValue, see: (part: string) => void): void {
  see(place.at);
  const union = schema.union(place);
  if (union) {
    const variant = union.variants.find((one) => means(one, union.member, value));
    if (!variant) return;
    see(partOf(place, variant.place));
    read(schema, variant.place, value, see);
    return;
  }
  if (value === null || "enum" in place.schema) see(`${place.at}=${String(value)}`);
  for (const { step, to } of schema.ways(place)) {
    if (step.kind === "item" && Array.isArray(value))
      for (const item of value as readonly JsonValue[]) read(schema, to, item, see);
    const member = step.kind === "member" && isObject(value) ? value[step.name] : undefined;
    if (member === undefined || step.kind !== "member") continue;
    see(`${place.at}.${step.name}`);
    read(schema, to, member, see);
  }
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
