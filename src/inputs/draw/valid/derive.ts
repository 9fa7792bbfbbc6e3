import { type Arbitrary, boolean, constant, constantFrom } from "fast-check";
import type { JsonObject, JsonValue } from "../../../model/json.ts";
import type { Place, RequestSchema, Way } from "../schema.ts";
import { anyOf, arraysOf, type Drawn, type Member, objectsOf } from "./combine.ts";
import { freeObjects } from "./free-json.ts";
import { integers, numbers } from "./numbers.ts";
import { valuePart, variantPart } from "./parts.ts";
import { base64, strings } from "./strings.ts";

/** What is left to be said where values of a schema are drawn. */
export interface Rules {
  /**
   * Whether a part of the schema may be drawn: `Definition`, `Definition.member`, `Union/Variant`, and `Definition.member=value`
   * for one value of an enumeration, or null.
   */
  readonly allows: (part: string) => boolean;
  /** Values of a place that its schema alone does not describe well enough: by its `at`. */
  readonly special: Readonly<Record<string, (place: Place, derive: Derive) => Drawn>>;
  /** Whether arrays and objects that may be empty are also drawn so. */
  readonly empty: boolean;
  /** Chances against one that an optional member of the request itself is there, and one further down. */
  readonly absent: { readonly top: number; readonly below: number };
}

/** Draws valid values of a place of the request. */
export type Derive = (place: Place) => Drawn;

/**
 * Values of every place of a schema, by its types, enumerations, bounds, lengths, patterns, required and optional members
 * and variants. A definition within itself is left out, as is what `rules` does not allow.
 */
export function derivation(schema: RequestSchema, rules: Rules): Derive {
  const known = new Map<string, Drawn>();
  const open = new Set<string>();
  const derive: Derive = (place) => {
    if (place.inline) return fromSchema(place);
    if (open.has(place.at) || !rules.allows(place.at)) return undefined;
    if (known.has(place.at)) return known.get(place.at);
    open.add(place.at);
    const special = rules.special[place.at];
    const drawn = special ? orNull(place, special(place, derivePlain(place)), rules) : fromSchema(place);
    open.delete(place.at);
    known.set(place.at, drawn);
    return drawn;
  };
  /** For the values of a special place: the place itself as its schema says, every other one as usual. */
  const derivePlain =
    (own: Place): Derive =>
    (place) =>
      place.at === own.at ? fromSchema(place) : derive(place);

  const fromSchema = (place: Place): Drawn => {
    const { at, schema: says } = place;
    if ("const" in says) return constant(says["const"] as JsonValue);
    if ("enum" in says) return enumerated(at, says["enum"] as readonly JsonValue[], rules);
    if ("oneOf" in says) return variants(place);
    if (Array.isArray(says["type"])) return anyOf(typesOf(place, rules).map((one) => fromSchema(one)));
    return byType(place);
  };
  const variants = (place: Place): Drawn =>
    anyOf(
      (schema.union(place)?.variants ?? [])
        .filter((variant) => rules.allows(variantPart(place, variant.place)))
        .map((variant) => derive(variant.place)),
    );
  const byType = (place: Place): Drawn => {
    const type = place.schema["type"] as string;
    if (type === "object") return objects(place);
    if (type === "array") return arrays(place);
    const simple = simpleTypes[type];
    if (!simple) throw new Error(`${place.at}: nothing is known of the type ${type}`);
    return simple(place.schema);
  };
  const objects = (place: Place): Drawn => {
    if (!("properties" in place.schema)) return freeObjects;
    const members: Member[] = [];
    for (const { step, to } of schema.ways(place)) {
      if (step.kind !== "member") continue;
      const values = rules.allows(`${place.at}.${step.name}`) ? derive(to) : undefined;
      if (values === undefined && step.required) return undefined;
      const absent = place === schema.root ? rules.absent.top : rules.absent.below;
      if (values !== undefined) members.push({ name: step.name, values, absent: step.required ? 0 : absent });
    }
    return objectsOf(members, rules.empty);
  };
  const arrays = (place: Place): Drawn => {
    const { minItems = 0, maxItems } = place.schema as { readonly minItems?: number; readonly maxItems?: number };
    const items = maxItems === 0 ? undefined : itemsOf(schema.ways(place), derive);
    if (items === undefined) return minItems === 0 && rules.empty ? constant([]) : undefined;
    return arraysOf(items, Math.max(minItems, rules.empty ? 0 : 1), maxItems);
  };
  return derive;
}

const simpleTypes: Readonly<Record<string, (schema: JsonObject) => Arbitrary<JsonValue>>> = {
  string: (schema) => (schema["contentEncoding"] === "base64" ? base64 : strings(schema)),
  integer: integers,
  number: numbers,
  boolean: () => boolean(),
  null: () => constant(null),
};

/** The place with each of its types alone. */
function typesOf(place: Place, rules: Rules): Place[] {
  const { type: types } = place.schema;
  return (Array.isArray(types) ? (types as readonly string[]) : [])
    .filter((type) => type !== "null" || rules.allows(valuePart(place.at, null)))
    .map((type) => ofType(place, type));
}

const ofType = (place: Place, type: string): Place => ({ ...place, schema: { ...place.schema, type } });

/** Special values, and null where the schema takes it as well. */
const orNull = (place: Place, drawn: Drawn, rules: Rules): Drawn =>
  drawn && typesOf(place, rules).some(({ schema: { type } }) => type === "null")
    ? anyOf([drawn, constant(null)])
    : drawn;

function enumerated(at: string, values: readonly JsonValue[], rules: Rules): Drawn {
  const allowed = values.filter((value) => rules.allows(valuePart(at, value)));
  return allowed.length === 0 ? undefined : constantFrom(...allowed);
}

function itemsOf(ways: readonly Way[], derive: Derive): Drawn {
  const item = ways.find(({ step }) => step.kind === "item");
  return item && derive(item.to);
}
