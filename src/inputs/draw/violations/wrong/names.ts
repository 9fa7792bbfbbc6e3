import { integer, string, tuple } from "fast-check";
import type { JsonObject, JsonValue } from "../../../../model/json.ts";
import type { Place, RequestSchema, Union } from "../../schema.ts";
import { near } from "../../near.ts";
import { instead, type Side, type Spot, type Wrong, type Wrongs } from "./wrong.ts";

/** Values that are none of the names a place takes. */
export function otherNames(spot: Spot): Wrongs {
  const own = namesOf(spot.place);
  if (spot.names) return nearNames(own, spot.names);
  const others: readonly JsonValue[] = ["no_such_value", "", 1, true, {}, [], 0, [own[0] ?? ""]];
  const listed = [
    ...misspelled(own).filter(({ value }) => !own.includes(value as string)),
    ...others.map((value) => instead(value, spot.optional && (value === "" || value === 0) ? "coercible" : undefined)),
    ...(takesNull(spot.place) ? [] : [instead(null, spot.optional ? "null" : undefined)]),
  ];
  const drawn = string({ maxLength: 16 }).filter((text) => near(text, own) === undefined);
  return { listed, more: drawn.map((text) => instead(text)) };
}

/** Names that miss that of a variant by so little that it is still the one that was meant. */
function nearNames(own: readonly string[], union: Union): Wrongs {
  const all = union.variants.flatMap(({ names }) => names);
  const meant = (text: string): boolean => !all.includes(text) && own.includes(near(text, all) ?? "");
  const [name = ""] = own;
  const drawn = tuple(integer({ min: 0, max: name.length }), string({ minLength: 1, maxLength: 1 }));
  return {
    listed: misspelled(own).filter(({ value }) => meant(value as string)),
    more: drawn
      .map(([at, character]) => `${name.slice(0, at)}${character}${name.slice(at)}`)
      .filter((text) => meant(text) && text.toLowerCase().trim() !== name)
      .map((text) => instead(text)),
  };
}

/** A union's smallest object under a name that is none of its variants'. */
export function unknownVariant({ schema, place, valid }: Spot): Wrongs {
  const union = schema.union(place);
  const { member = "" } = union ?? {};
  const all = (union?.variants ?? []).flatMap(({ names }) => names);
  const named = (name: JsonValue): Wrong => instead({ ...(valid as JsonObject), [member]: name });
  const others: readonly JsonValue[] = ["no_such_kind", "", 1, true, [], {}, 0, false];
  const drawn = string({ maxLength: 16 }).filter((text) => near(text, all) === undefined);
  const byDefault = union?.variants.some((variant) => variant.byDefault) === true;
  return { listed: [...others, ...(byDefault ? [] : [null])].map(named), more: drawn.map(named) };
}

const takesNull = ({ schema }: Place): boolean => ((schema["enum"] ?? []) as readonly JsonValue[]).includes(null);

/** The names that a constant or an enumeration takes. */
const namesOf = ({ schema }: Place): readonly string[] =>
  ((schema["enum"] ?? [schema["const"] ?? null]) as readonly JsonValue[]).filter((name) => typeof name === "string");

const misspelled = (names: readonly string[]): Wrong[] =>
  names.flatMap((name) => [
    instead(name.slice(0, -1)),
    instead(`${name}${name.slice(-1)}`),
    instead(`${name}x`),
    instead(`x${name}`),
    instead(name.slice(1)),
    ...spellings(name).map((text) => instead(text, "spelling" satisfies Side)),
  ]);

const spellings = (name: string): readonly string[] =>
  [
    name.toUpperCase(),
    `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    ` ${name}`,
    `${name} `,
    `${name}\n`,
    name.replaceAll("_", "-"),
  ].filter((text) => text !== name);

/** The union of a place, where its variants go by a member. */
export const goesByMember = (schema: RequestSchema, place: Place): boolean => schema.union(place)?.member !== undefined;
