import { accepted } from "../../src/checks/status.ts";
import type { PropertyCase, Region } from "../../src/model/draw.ts";
import type { Edition, Feature } from "../../src/model/target.ts";
import { valid, type Operation } from "./region.ts";

/** Features whose parts stand inside those of others. */
const beside: Readonly<Partial<Record<Feature, readonly Feature[]>>> = {
  "forced-tools": ["tools"],
  "strict-tools": ["tools"],
  "server-tools": ["tools"],
  "web-fetch": ["tools"],
  "code-execution": ["tools"],
  pdf: ["document"],
  "document-url": ["document"],
  citations: ["document"],
};

/** Requests of texts alone, and for each feature those that use it. */
async function everyShape(
  edition: Edition,
  operation: Operation,
  also: readonly Feature[],
): Promise<readonly Region[]> {
  const { featuresInUse, requests } = await import("../../src/inputs/draw/valid/requests.ts");
  const region = (name: string, features: readonly Feature[], uses?: Feature): Promise<Region> => {
    const bodies = requests({ edition, features, operation, ...(uses && { uses }) });
    return valid(name, edition, operation, bodies, { needs: [...also, ...features] });
  };
  const each = featuresInUse(edition, operation).map((feature) =>
    region(feature, [...(beside[feature] ?? []), feature], feature),
  );
  return Promise.all([region("texts", []), ...each]);
}

/** What is valid is accepted; what its answer looks like, the cases judge that see every answer. */
export const validRequests: readonly PropertyCase[] = [
  {
    kind: "property",
    id: "drawn/valid-request-is-accepted",
    title: "Any request that is valid by the published schema and rules is accepted",
    requirement: "request.valid.every",
    regions: (edition) => everyShape(edition, "messages", []),
    expect: [accepted],
  },
  {
    kind: "property",
    id: "drawn/valid-count-is-accepted",
    title: "A count of any valid prompt is accepted",
    requirement: "count_tokens.valid.accepted",
    modes: ["plain"],
    regions: (edition) => everyShape(edition, "count_tokens", ["count-tokens"]),
    expect: [accepted],
  },
];
