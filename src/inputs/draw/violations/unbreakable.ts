import { classify } from "../classify.ts";
import { statedBy, type Stated } from "../places.ts";
import { put } from "../pointer.ts";
import type { RequestSchema } from "../schema.ts";
import { carrier } from "./carrier.ts";
import { routes } from "./routes.ts";
import { breakable } from "./breakable.ts";

/** A constraint that no body breaks alone, or not so that it is told from another one. */
export interface Unbreakable {
  readonly at: string;
  readonly keyword: string;
  /** The constraints that are broken instead, `Definition.member keyword`: whoever breaks them breaks this one, too. */
  readonly instead: readonly string[];
}

/**
 * The constraints of a request body that nothing breaks but what breaks another one:
 *
 * - the `type` of a variant: what is of another JSON type breaks that of the union's first variant, or the union;
 * - `required` of the member that tells variants apart: without it the object is another variant, valid or not.
 */
export function unbreakable(schema: RequestSchema): readonly Unbreakable[] {
  const found = known.get(schema) ?? find(schema);
  known.set(schema, found);
  return found;
}

const known = new WeakMap<RequestSchema, readonly Unbreakable[]>();

function find(schema: RequestSchema): readonly Unbreakable[] {
  return statedBy(schema)
    .filter((stated) => stated.place !== schema.root || stated.keyword !== "type")
    .filter((stated) => breakable(schema, stated).length === 0)
    .map((stated) => ({ at: stated.at, keyword: stated.keyword, instead: instead(schema, stated) }));
}

/** What is broken by the plainest value that would break the constraint. */
function instead(schema: RequestSchema, { place, member }: Stated): readonly string[] {
  const classified = classify(schema.edition, schema.operation);
  const labels = (routes(schema).get(place) ?? []).flatMap((route) => {
    const { body, path } = carrier(schema, route);
    const wrong = member === undefined ? put(body, path, 7) : put(body, [...path, member], undefined);
    return classified(wrong);
  });
  return [...new Set(labels.map(({ at, keyword }) => `${at} ${keyword}`))];
}
