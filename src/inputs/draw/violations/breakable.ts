import { classify } from "../classify.ts";
import type { Stated } from "../places.ts";
import type { RequestSchema } from "../schema.ts";
import { meantWithout } from "./missing-name.ts";
import { spots, type Carried } from "./spots.ts";

const known = new WeakMap<Stated, readonly Carried[]>();

/** Where a constraint can be broken alone. */
export function breakable(schema: RequestSchema, stated: Stated): readonly Carried[] {
  const found = known.get(stated) ?? find(schema, stated);
  known.set(stated, found);
  return found;
}

function find(schema: RequestSchema, stated: Stated): readonly Carried[] {
  const all = spots(schema, stated);
  if (stated.member === undefined || !tellsApart(schema, stated)) return all;
  const classified = classify(schema.edition, schema.operation);
  return all.map((spot) => meantWithout(spot, classified)).filter((spot) => spot !== undefined);
}

/** True where the required member is one that may tell variants apart. */
const tellsApart = (schema: RequestSchema, { place, member }: Stated): boolean =>
  schema
    .ways(place)
    .some(
      ({ step, to }) => step.kind === "member" && step.name === member && ("const" in to.schema || "enum" in to.schema),
    );
