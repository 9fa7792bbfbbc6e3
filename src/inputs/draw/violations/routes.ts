import type { Path } from "../pointer.ts";
import type { Place, RequestSchema, Way } from "../schema.ts";

/** How one gets from the root of a body to a place: no definition twice. */
export type Route = readonly Way[];

const known = new WeakMap<RequestSchema, ReadonlyMap<Place, readonly Route[]>>();

/** Every route to every place of a body, the shortest first. */
export function routes(schema: RequestSchema): ReadonlyMap<Place, readonly Route[]> {
  const found = known.get(schema) ?? explore(schema);
  known.set(schema, found);
  return found;
}

function explore(schema: RequestSchema): ReadonlyMap<Place, readonly Route[]> {
  const found = new Map<Place, Route[]>([[schema.root, [[]]]]);
  const follow = (place: Place, route: Route, passed: ReadonlySet<string>): void => {
    for (const way of schema.ways(place)) {
      if (way.step.kind === "item" && place.schema["maxItems"] === 0) continue;
      if (passed.has(way.to.at) && !way.to.inline && !way.to.at.includes(".")) continue;
      const next = [...route, way];
      found.set(way.to, [...(found.get(way.to) ?? []), next]);
      follow(way.to, next, new Set([...passed, way.to.at]));
    }
  };
  follow(schema.root, [], new Set([schema.root.at]));
  for (const all of found.values()) all.sort((one, other) => pathOf(one).length - pathOf(other).length);
  return found;
}

/** Where the route ends in a body that has one item wherever there is an array. */
export const pathOf = (route: Route): Path =>
  route.flatMap(({ step }): Path => {
    if (step.kind === "member") return [step.name];
    return step.kind === "item" ? [0] : [];
  });
