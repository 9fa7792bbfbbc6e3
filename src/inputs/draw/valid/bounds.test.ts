import { sample } from "fast-check";
import { expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../../model/json.ts";
import { places } from "../places.ts";
import { type Place, type RequestSchema, requestSchema } from "../schema.ts";
import { extras } from "./gates.ts";
import { readParts } from "./parts.ts";
import { type RequestOptions, requestsOf } from "./requests.ts";

const schema = requestSchema();

/** What a bound bounds: the number itself, or a length, in characters or items. */
const sizes: Readonly<Record<string, (value: JsonValue) => unknown>> = {
  minimum: (value) => value,
  maximum: (value) => value,
  minLength: (value) => (typeof value === "string" ? Array.from(value).length : undefined),
  maxLength: (value) => (typeof value === "string" ? Array.from(value).length : undefined),
  minItems: (value) => (Array.isArray(value) ? value.length : undefined),
};

/** Sizes of all values that were drawn at some places. */
function drawnAt(of: RequestSchema, options: RequestOptions, at: string, keyword: string): Set<unknown> {
  const found = new Set<unknown>();
  for (const body of sample(requestsOf(of, options), { numRuns: 3000, seed: 1 }))
    readParts(of, body, (part, value) => {
      if (part === at) found.add(sizes[keyword]?.(value));
    });
  return found;
}

/** The schema with other keywords at one place. */
function changedAt(at: string, keywords: JsonObject): RequestSchema {
  const change = (place: Place): Place =>
    place.at === at ? { ...place, schema: { ...place.schema, ...keywords } } : place;
  return {
    ...schema,
    definition: (name) => change(schema.definition(name)),
    ways: (place) => schema.ways(place).map(({ step, to }) => ({ step, to: change(to) })),
  };
}

/** Bounds whose places are given another value than the schema alone would have. */
const settled = new Set([
  "RequestedModel minLength",
  "RequestedModel maxLength",
  "InputToolUseBlock.name minLength",
  "InputToolUseBlock.name maxLength",
  "UserLocation.timezone minLength",
  "UserLocation.timezone maxLength",
  "Base64ImageSource.data minLength",
]);

test("values at every bound are drawn", () => {
  const bounds = new Map<string, unknown>();
  for (const { at, schema: says } of places(schema))
    for (const keyword of Object.keys(sizes))
      if (typeof says[keyword] === "number" && !settled.has(`${at} ${keyword}`))
        bounds.set(`${at} ${keyword}`, says[keyword]);
  const left = new Map(bounds);
  const look = (options: RequestOptions, numRuns: number, seed: number): void => {
    for (const body of sample(requestsOf(schema, options), { numRuns, seed }))
      readParts(schema, body, (part, value) => {
        for (const [keyword, sizeOf] of Object.entries(sizes)) {
          const name = `${part} ${keyword}`;
          if (left.has(name) && left.get(name) === sizeOf(value)) left.delete(name);
        }
      });
  };
  look({ extras }, 3000, 0);
  // Bounds of the many versions of typed tools: more of them, and of little else.
  for (let seed = 1; left.size > 0 && seed < 20; seed += 1)
    look({ features: ["tools", "server-tools", "web-fetch"], extras: ["typed-tools", "options"] }, 1000, seed);
  expect([...left.keys()]).toEqual([]);
  expect(bounds.size).toBeGreaterThan(20);
});

test.for([
  ["MessageRequest.max_tokens", "minimum", 7, []],
  ["MessageRequest.temperature", "maximum", 0.5, ["sampling"]],
  ["MessageRequest.top_k", "minimum", 3, ["sampling"]],
  ["ThinkingEnabled.budget_tokens", "minimum", 2000, ["thinking"]],
  ["Metadata.user_id", "maxLength", 100, []],
  ["InputDocumentBlock.title", "maxLength", 44, ["document"]],
  ["MessageRequest.stop_sequences[]", "minLength", 5, []],
] as const)("%s: the %s of a changed schema, %d, is drawn, and nothing beyond it", ([at, keyword, bound, features]) => {
  const found = [...drawnAt(changedAt(at, { [keyword]: bound }), { features }, at, keyword)].map(Number);
  expect(found).toContain(bound);
  expect(keyword.startsWith("min") ? Math.min(...found) : Math.max(...found)).toBe(bound);
});

test("a value that is new in an enumeration is drawn", () => {
  const found = new Set<unknown>();
  const changed = changedAt("MessageRequest.service_tier", { enum: ["auto", "standard_only", "express"] });
  for (const body of sample(requestsOf(changed), { numRuns: 300, seed: 2 })) found.add(body["service_tier"]);
  expect(found).toEqual(new Set([undefined, "auto", "standard_only", "express"]));
});
