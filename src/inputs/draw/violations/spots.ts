import type { JsonValue } from "../../../model/json.ts";
import { at } from "../pointer.ts";
import type { Stated } from "../places.ts";
import type { RequestSchema, Union, Way } from "../schema.ts";
import type { Carrier } from "./carrier.ts";
import { pathOf, routes, type Route } from "./routes.ts";
import { carrierOf } from "./carried.ts";
import { isSensible } from "./settled.ts";
import { goesByMember } from "./wrong/names.ts";
import type { Spot } from "./wrong/wrong.ts";

/** A place where a constraint can be broken alone, in the smallest valid body that has it. */
export interface Carried extends Spot, Carrier {
  readonly route: Route;
}

/**
 * Where a constraint can be broken so that it is the root cause. Not where its place is a variant of a union: what is of
 * another JSON type breaks the union, or the `type` of its first variant; nor where its value tells variants apart: there
 * only a name that is nearly right is still meant for this variant.
 */
export function spots(schema: RequestSchema, stated: Stated): readonly Carried[] {
  const all = (routes(schema).get(stated.place) ?? [])
    .filter((route) => isRootCause(schema, stated, route))
    .map((route) => spotAt(schema, stated, route));
  const sensible = all.filter(({ body }) => isSensible(body));
  return sensible.length > 0 ? sensible : all;
}

function spotAt(schema: RequestSchema, stated: Stated, route: Route): Carried {
  const { body, path } = carrierOf(schema, route);
  const names = unionNamedBy(schema, route);
  const last = route.findLast(({ step }) => step.kind !== "variant");
  return {
    schema,
    stated,
    place: stated.place,
    body,
    path,
    valid: at(body, path) as JsonValue,
    route,
    optional: last?.step.kind === "member" && !last.step.required,
    ...(names ? { names } : {}),
  };
}

/** The same spot with more in it than is needed: each place below it in turn, the nearest first. */
export function* below({ route, ...spot }: Carried): Generator<Carried, undefined> {
  const further = [...routes(spot.schema).values()]
    .flat()
    .filter((other) => other.length > route.length && route.every((way, index) => way === other[index]))
    .toSorted((one, other) => one.length - other.length);
  for (const other of further) {
    const { body, path } = carrierOf(spot.schema, other);
    const own = path.slice(0, pathOf(route).length);
    if (isSensible(body)) yield { ...spot, route, body, path: own, valid: at(body, own) as JsonValue };
  }
  return undefined;
}

/** The variants at the end of a route: what they stand in, the innermost last. */
const trailing = (route: Route): readonly Way[] =>
  route.slice(route.findLastIndex(({ step }) => step.kind !== "variant") + 1);

function isRootCause(schema: RequestSchema, { place, keyword }: Stated, route: Route): boolean {
  const variants = trailing(route);
  const byType = keyword === "type" || (keyword === "oneOf" && !goesByMember(schema, place));
  if (!byType) return true;
  if (unionNamedBy(schema, route)) return false;
  const around = route.slice(0, route.length - variants.length).at(-1)?.to ?? schema.root;
  return variants.every(({ step }, index) => {
    const union = index === 0 ? around : variants[index - 1]?.to;
    return union !== undefined && goesByMember(schema, union) && step.kind === "variant" && step.variant === 0;
  });
}

/** The union whose variants are told apart by the member that a route ends in. */
function unionNamedBy(schema: RequestSchema, route: Route): Union | undefined {
  const own = route.slice(0, route.length - trailing(route).length);
  const [holder, variant, member] = own.slice(-3);
  if (member?.step.kind !== "member" || variant?.step.kind !== "variant") return undefined;
  const union = schema.union(own.length === 2 ? schema.root : (holder?.to ?? schema.root));
  return union?.member === member.step.name ? union : undefined;
}
