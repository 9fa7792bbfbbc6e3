import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { check, property, sample } from "fast-check";
import { describe, expect, test } from "vitest";
import { countTokensRequest, messageRequest } from "../../../../spec/generated/2023-06-01/validate-request.js";
import {
  countTokensRequest as newerCount,
  messageRequest as newer,
} from "../../../../spec/generated/2026-10-21/validate-request.js";
import type { JsonObject } from "../../../model/json.ts";
import { type Edition, editions, type Feature, features } from "../../../model/target.ts";
import { type Operation, requestSchema } from "../schema.ts";
import { featuresOf } from "./features.ts";
import { extras } from "./gates.ts";
import { partsOf, readParts } from "./parts.ts";
import { featuresInUse, type RequestOptions, requests } from "./requests.ts";

const generated = {
  "2023-06-01": { messages: messageRequest, count_tokens: countTokensRequest },
  "2026-10-21": { messages: newer, count_tokens: newerCount },
} as const;
const files = { messages: "message-request", count_tokens: "count-tokens-request" } as const;

/** The published schema, compiled by Ajv. */
function published(edition: Edition, operation: Operation): (body: JsonObject) => boolean {
  const file = new URL(`../../../../spec/generated/${edition}/schemas/${files[operation]}.json`, import.meta.url);
  return new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(file, "utf8")) as JsonObject);
}

const smallest = (operation: Operation): JsonObject => ({
  model: "{model}",
  messages: [{ role: "user", content: "Hi." }],
  ...(operation === "messages" ? { max_tokens: 1 } : {}),
});

const all = editions.flatMap((edition) =>
  (["messages", "count_tokens"] as const).map((operation) => ({ edition, operation })),
);

describe.for(all)("requests of $edition, $operation", ({ edition, operation }) => {
  test("10,000 draws are valid: of what every endpoint takes, and of all that the schema knows", () => {
    const isPublished = published(edition, operation);
    const isGenerated = generated[edition][operation];
    const numRuns = operation === "messages" ? 5000 : 500;
    for (const asked of [[], extras]) {
      const drawn = sample(requests({ edition, operation, extras: asked }), { numRuns, seed: 5 });
      expect(drawn.filter((body) => !isPublished(body) || !isGenerated(body))).toEqual([]);
    }
  });

  test("shrink to the required members and one short turn", () => {
    const { counterexample } = check(
      property(requests({ edition, operation }), () => false),
      { seed: 6 },
    );
    expect(counterexample).toEqual([smallest(operation)]);
  });
});

describe.for(editions)("requests of %s", (edition) => {
  test("every part of the schema is drawn, but for what makes no valid request", () => {
    const schema = requestSchema(edition);
    const left = new Set([...partsOf(schema)].filter((part) => !neverDrawn.some(({ on }) => on.test(part))));
    const look = (options: RequestOptions, numRuns: number, seed: number): void => {
      for (const body of sample(requests({ edition, ...options }), { numRuns, seed }))
        readParts(schema, body, (part) => left.delete(part));
    };
    look({ extras }, 4000, 0);
    // Toolsets have some fifty members, each of which may be null: more of them, and of nothing else.
    for (let seed = 1; left.size > 0 && seed < 20; seed += 1)
      look({ extras: ["typed-tools", "options"], features: ["tools"] }, 2000, seed);
    expect([...left]).toEqual([]);
  });

  test("only what the features name is drawn", () => {
    for (const some of [[], ["tools"], ["image-base64", "cache-control"], ["document", "pdf", "citations"]] as const) {
      const drawn = sample(requests({ edition, features: some }), { numRuns: 500, seed: 8 });
      expect([...new Set(drawn.flatMap(featuresOf))].toSorted()).toEqual([...some].toSorted());
    }
  });

  test.for(["messages", "count_tokens"] as const)("every feature that requests can use is used, %s", (operation) => {
    const found = new Set<Feature>();
    for (const body of sample(requests({ edition, operation }), { numRuns: 2000, seed: 9 }))
      for (const feature of featuresOf(body)) found.add(feature);
    expect(featuresInUse(edition, operation)).toEqual(features.filter((feature) => found.has(feature)));
  });

  test("the same seed draws the same requests", () => {
    const once = (): string => JSON.stringify(sample(requests({ edition }), { numRuns: 200, seed: 10 }));
    expect(once()).toBe(once());
  });
});

/** Parts of the schema that no valid request has, and why. */
const neverDrawn: readonly { readonly on: RegExp; readonly because: string }[] = [
  {
    on: /^Input(User|Assistant)?Block\/Input\w*(Thinking|ToolUse|ToolResult)Block$/u,
    because:
      "both roles share the union in the older edition; each has blocks that the rules of turns give to the other",
  },
  {
    on: /^InputBrowserStateBlock\.cache_control\/CacheControl$/u,
    because: "which marks within a block count is not published",
  },
];

test("a minimal request has the required members and one turn of one text", () => {
  for (const body of sample(requests({ minimal: true }), { numRuns: 200, seed: 11 })) {
    expect(Object.keys(body)).toEqual(["model", "messages", "max_tokens"]);
    expect(body["messages"]).toHaveLength(1);
    expect(featuresOf(body)).toEqual([]);
  }
});

test("a feature that every request has to use is used by each, and by the smallest", () => {
  for (const uses of ["thinking", "strict-tools", "forced-tools", "system-role"] as const) {
    const bodies = requests({ uses });
    expect(sample(bodies, { numRuns: 50, seed: 12 }).filter((body) => !featuresOf(body).includes(uses))).toEqual([]);
    const { counterexample } = check(
      property(bodies, () => false),
      { seed: 13 },
    );
    const found = (counterexample ?? []) as readonly JsonObject[];
    expect(found.flatMap(featuresOf)).toContain(uses);
  }
  expect(() => sample(requests({ features: ["tools"], uses: "thinking" }), 1)).toThrow(
    "no request that is drawn uses thinking",
  );
});

test("what an invalid body needs is read as far as it can be", () => {
  expect(featuresOf({ tools: 5 })).toEqual(["tools"]);
  expect(
    featuresOf({ messages: [null, { role: "user", content: [{ type: "image", source: { type: "base64" } }] }] }),
  ).toEqual(["image-base64"]);
  expect(featuresOf({ temperature: 2 })).toEqual(["sampling"]);
  expect(featuresOf({ temperature: 1, unknown: true, messages: "x" })).toEqual([]);
  expect(featuresOf({ thinking: { type: "enabled" }, output_config: { effort: "high" } })).toEqual([
    "thinking",
    "effort",
  ]);
});
