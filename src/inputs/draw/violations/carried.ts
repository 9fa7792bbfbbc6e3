import type { RequestSchema } from "../schema.ts";
import { carrier, type Carrier } from "./carrier.ts";
import type { Route } from "./routes.ts";
import { settled } from "./settled.ts";

const carriers = new WeakMap<Route, Carrier>();

/** The smallest valid body that has the place a route leads to, with what goes with it. */
export function carrierOf(schema: RequestSchema, route: Route): Carrier {
  const found = carriers.get(route) ?? settled(carrier(schema, route));
  carriers.set(route, found);
  return found;
}
