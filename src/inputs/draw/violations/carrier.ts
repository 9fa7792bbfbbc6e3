import { isObject, type JsonObject, type JsonValue } from "../../../model/json.ts";
import type { Path } from "../pointer.ts";
import type { RequestSchema } from "../schema.ts";
import { pathOf, type Route } from "./routes.ts";
import { smallest } from "./smallest.ts";

/** A valid body, and a place in it. */
export interface Carrier {
  readonly body: JsonObject;
  readonly path: Path;
}

/** The smallest body that has the place a route leads to. */
export function carrier(schema: RequestSchema, route: Route): Carrier {
  const body = along(schema, route);
  if (!isObject(body)) throw new Error("a request body is an object");
  return { body, path: pathOf(route) };
}

/** The body's own members, then those on the way: so that a type comes before what it is the type of. */
function along(schema: RequestSchema, route: Route): JsonValue {
  const value = (index: number): JsonValue => {
    const way = route[index];
    const place = index === 0 ? schema.root : route[index - 1]?.to;
    if (!place) throw new Error("a route without a place");
    if (!way) return smallest(schema, place);
    const next = value(index + 1);
    if (way.step.kind === "variant") return next;
    if (way.step.kind === "item") return [next];
    return { ...(smallest(schema, place) as JsonObject), [way.step.name]: next };
  };
  return value(0);
}
