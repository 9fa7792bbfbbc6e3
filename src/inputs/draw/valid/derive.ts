import { type Arbitrary, array, boolean, constant, constantFrom, oneof, tuple } from "fast-check";
import type { JsonObject, JsonValue } from "../../../model/json.ts";
import type { Place, RequestSchema, Way } from "../schema.ts";
import { freeObjects } from "./free-json.ts";
import { integers, numbers } from "./numbers.ts";
import { base64, strings } from "./strings.ts";

/** Values of one place; undefined where none may be drawn. */
export type Drawn = Arbitrary<JsonValue> | undefined;

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

/** An object's member, as {@link objectsOf} puts it together. */
export interface Member {
  readonly name: string;
  readonly values: Arbitrary<JsonValue>;
  /** Chances against one that it is left out; 0: it is always there. */
  readonly absent: number;
}

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
    const drawn = rules.special[place.at] ? rules.special[place.at]?.(place, derivePlain(place)) : fromSchema(place);
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
        .filter((variant) => rules.allows(partOf(place, variant.place)))
        .map((variant) => derive(variant.place)),
    );
  const byType = (place: Place): Drawn => {
    const { schema: says } = place;
    switch (says["type"]) {
      case "object":
        return objects(place);
      case "array":
        return arrays(place);
      case "string":
        return says["contentEncoding"] === "base64" ? base64 : strings(says);
      case "integer":
        return integers(says);
      case "number":
        return numbers(says);
      case "boolean":
        return boolean();
      case "null":
        return constant(null);
      default:
        throw new Error(`${place.at}: nothing is known of the type ${String(says["type"])}`);
    }
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

/** How {@link Rules.allows} calls a variant of a union. */
export function partOf(union: Place, { inline, at, schema: { type } }: Place): string {
  if (!inline) return `${union.at}/${at}`;
  return type === "null" ? `${union.at}=null` : `${union.at}/${String(type)}`;
}

/** The place with each of its types alone. */
function typesOf(place: Place, rules: Rules): Place[] {
  return (place.schema["type"] as readonly string[])
    .filter((type) => type !== "null" || rules.allows(`${place.at}=null`))
    .map((type) => ({ ...place, schema: { ...place.schema, type } }));
}

function enumerated(at: string, values: readonly JsonValue[], rules: Rules): Drawn {
  const allowed = values.filter((value) => rules.allows(`${at}=${String(value)}`));
  return allowed.length === 0 ? undefined : constantFrom(...allowed);
}

function itemsOf(ways: readonly Way[], derive: Derive): Drawn {
  const item = ways.find(({ step }) => step.kind === "item");
  return item && derive(item.to);
}

/** One of these; undefined where there is none. Shrinks to the first. */
export function anyOf(all: readonly Drawn[]): Drawn {
  const some = all.filter((one) => one !== undefined);
  return some.length < 2 ? some[0] : oneof({ withCrossShrink: true }, ...some);
}

/** Most items of an array where nothing else is said, and now and then. */
const usual = 3;
const many = 12;

/** Arrays of these: short ones, and now and then a longer one. */
export function arraysOf<T>(items: Arbitrary<T>, least: number, most = Number.POSITIVE_INFINITY): Arbitrary<T[]> {
  const few = array(items, { minLength: least, maxLength: Math.min(most, least + usual), size: "max" });
  const more = array(items, { minLength: least, maxLength: Math.min(most, least + many), size: "max" });
  return oneof({ withCrossShrink: true }, { arbitrary: few, weight: 30 }, { arbitrary: more, weight: 1 });
}

/** `undefined`, or one of these. Shrinks to `undefined`. */
export const maybe = <T>(values: Arbitrary<T>, absent: number): Arbitrary<T | undefined> =>
  absent === 0
    ? values
    : oneof(
        { withCrossShrink: true },
        { arbitrary: constant(undefined), weight: absent },
        { arbitrary: values, weight: 1 },
      );

/** Objects of these members. With none that has to be there, and `empty` false, one of them is there all the same. */
export function objectsOf(members: readonly Member[], empty: boolean): Arbitrary<JsonObject> | undefined {
  if (empty || members.some(({ absent }) => absent === 0)) return together(members);
  const [first, ...others] = members.map((needed) =>
    together(members.map((member) => (member === needed ? { ...member, absent: 0 } : member))),
  );
  return first && oneof({ withCrossShrink: true }, first, ...others);
}

const together = (members: readonly Member[]): Arbitrary<JsonObject> =>
  tuple(...members.map(({ values, absent }) => maybe(values, absent))).map((values) => {
    const drawn: Record<string, JsonValue> = {};
    for (const [index, { name }] of members.entries()) {
      const value = values[index];
      if (value !== undefined) drawn[name] = value;
    }
    return drawn;
  });
