import { isObject, type JsonObject, type JsonValue } from "../../../model/json.ts";
import type { Feature } from "../../../model/target.ts";
import { places } from "../places.ts";
import { at, put } from "../pointer.ts";
import type { Place, RequestSchema } from "../schema.ts";
import { featuresOf } from "../valid/features.ts";
import { carrierOf } from "./carried.ts";
import type { Carrier } from "./carrier.ts";
import { routes, type Route } from "./routes.ts";
import { rulesBroken } from "./rules-broken.ts";
import { isSensible } from "./settled.ts";
import { items, smallest } from "./smallest.ts";

/** A valid body with an object that has every member it may have. */
export interface Furnished {
  /** The definition of the object. */
  readonly at: string;
  readonly body: JsonObject;
  readonly needs: readonly Feature[];
}

/**
 * Valid bodies, one for each kind of object in a request, with all its optional members, and another one where some of
 * them exclude each other: so few that every constraint has a value that satisfies it. No endpoint has to take them all:
 * what they have is known to the schema, not to every model.
 */
export function furnished(schema: RequestSchema): readonly Furnished[] {
  return places(schema).flatMap((place) => {
    const route = (routes(schema).get(place) ?? []).find((one) => isSensible(carrierOf(schema, one).body));
    if (!route || !("properties" in place.schema)) return [];
    const { body, path } = carrierOf(schema, route);
    const whole = furnish(schema, place, { body, path });
    const left = optional(schema, place).filter(({ name }) => member(at(whole, path), name) === undefined);
    const other = left.length > 0 ? [add(left, { body, path })] : [];
    return [whole, ...other].map((one) => ({ at: place.at, body: one, needs: featuresOf(one) }));
  });
}

/** A body in which the object at a path has its optional members, too, as far as they go together. */
export function furnish(
  schema: RequestSchema,
  place: Place,
  carrier: Carrier,
  order: "as stated" | "last first" = "as stated",
): JsonObject {
  const members = optional(schema, place);
  return add(order === "as stated" ? members : members.toReversed(), carrier);
}

interface Member {
  readonly name: string;
  readonly value: JsonValue;
}

const optional = (schema: RequestSchema, place: Place): readonly Member[] =>
  schema
    .ways(place)
    .flatMap(({ step, to }) =>
      step.kind === "member" && !step.required ? [{ name: step.name, value: withItem(schema, to) }] : [],
    );

function add(members: readonly Member[], { body, path }: Carrier): JsonObject {
  let whole = body;
  for (const { name, value } of members) {
    if (member(at(whole, path), name) !== undefined) continue;
    const next = put(whole, [...path, name], value) as JsonObject;
    if (rulesBroken(next).length === 0) whole = next;
  }
  return whole;
}

const member = (object: JsonValue | undefined, name: string): JsonValue | undefined =>
  isObject(object) ? object[name] : undefined;

/** The object that holds the value at the end of a route: its place, and how many steps of the path lead to it. */
export function holderOf(
  schema: RequestSchema,
  route: Route,
): { readonly place: Place; readonly depth: number } | undefined {
  const last = route.findLastIndex(({ step }) => step.kind === "member");
  const place = route[last - 1]?.to;
  const depth = route.slice(0, last).filter(({ step }) => step.kind !== "variant").length;
  return place && place !== schema.root && "properties" in place.schema ? { place, depth } : undefined;
}

/** The smallest value, but for a list, which has an item. */
function withItem(schema: RequestSchema, place: Place): JsonValue {
  const value = smallest(schema, place);
  return Array.isArray(value) && value.length === 0 && place.schema["maxItems"] !== 0 && "items" in place.schema
    ? items(schema, place, 1)
    : value;
}
