import { check, property, sample } from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { MessageRequest } from "../spec/generated/2026-10-21/types.ts";
import { messageRequest as isValid } from "../spec/generated/2023-06-01/validate-request.js";
import { messageRequest as isNewer } from "../spec/generated/2026-10-21/validate-request.js";
import { featuresOf, requests, spelled, violations } from "./arbitraries.ts";
import { classify } from "./inputs/draw/classify.ts";
import { rulesBroken } from "./inputs/draw/violations/rules-broken.ts";
import type { JsonObject } from "./model/json.ts";

const times = (numRuns: number): { readonly numRuns: number; readonly seed: number } => ({ numRuns, seed: 1 });

describe("requests", () => {
  test("are valid, keep every rule between members, and name a model", () => {
    const drawn = sample(requests({ extras: ["options", "stored", "typed-tools", "history"] }), times(3000));
    expect(drawn.filter((body) => !isValid(body) || rulesBroken(body as unknown as JsonObject).length > 0)).toEqual([]);
    expect(new Set(drawn.map(({ model }) => model))).toEqual(new Set(["claude-sonnet-4-5"]));
  });

  test("have the type of their edition", () => {
    const [body] = sample(requests({ edition: "2026-10-21", model: "m" }), times(1));
    expectTypeOf(body).toEqualTypeOf<MessageRequest | undefined>();
    expect(body?.model).toBe("m");
    expect(isNewer(body)).toBe(true);
  });
});

describe("violations", () => {
  test("are invalid by what their label says", () => {
    const labels = classify("2023-06-01");
    for (const { body, label } of sample(violations(), times(2000))) {
      const found = labels(body);
      const broken = found.length === 0 ? rulesBroken(body) : found;
      expect(broken).toEqual(found.length === 0 ? [label.keyword] : [label]);
    }
  });

  test("need no other feature than those that are given", () => {
    const some = ["tools", "image-base64"] as const;
    const needed = sample(violations({ features: some }), times(2000)).flatMap(({ body }) => featuresOf(body));
    expect([...new Set(needed)].filter((feature) => !(some as readonly string[]).includes(feature))).toEqual([]);
  });

  test("shrink to a small body", () => {
    const { counterexample } = check(
      property(violations(), ({ label }) => label.keyword !== "minimum"),
      { seed: 2, numRuns: 2000 },
    );
    const [found] = counterexample ?? [];
    expect(JSON.stringify(found?.body).length).toBeLessThan(400);
  });
});

test("texts of the same value", () => {
  const [first] = sample(spelled(requests()), times(1));
  expect(JSON.parse(first?.text ?? "")).toEqual(first?.body);
});
