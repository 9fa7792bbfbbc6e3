import type { JsonObject } from "../../../model/json.ts";
import { type Feature, features as allFeatures } from "../../../model/target.ts";
import { type RequestSchema, requestSchema } from "../schema.ts";
import { gateOf } from "./gates.ts";
import { partsOf, readParts } from "./parts.ts";

/**
 * The features that an endpoint needs to take a body, in the order of the contract. A body that is not valid is read as
 * far as it can be understood; what the schema does not know needs nothing.
 */
export function featuresOf(body: JsonObject): readonly Feature[] {
  const found = new Set<Feature>(samplingOf(body));
  // The older edition knows all that the newer one knows.
  const schema = requestSchema("2023-06-01");
  neededBy ??= neededByParts(schema);
  readParts(schema, body, (part) => {
    for (const feature of neededBy?.get(part) ?? []) found.add(feature);
  });
  return allFeatures.filter((feature) => found.has(feature));
}

/** The features that each part of a body needs; read when it is first asked for. */
let neededBy: ReadonlyMap<string, readonly Feature[]> | undefined;

const neededByParts = (schema: RequestSchema): ReadonlyMap<string, readonly Feature[]> =>
  new Map([...partsOf(schema)].map((part) => [part, gateOf(part)?.features ?? []]));

/** Every endpoint takes the neutral values. */
function samplingOf({ temperature = 1, top_p: share = 1, top_k: count }: JsonObject): Feature[] {
  return temperature === 1 && share === 1 && count === undefined ? [] : ["sampling"];
}
