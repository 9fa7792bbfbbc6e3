import { hash } from "node:crypto";

import { describe, expect, test } from "vitest";

import { metamorphic, refusedProperty, strict, toyRun, type Rule } from "./toy.ts";

const cases = [refusedProperty({ modes: ["plain", "stream"] }), metamorphic()];
const hashes = (bodies: readonly string[]): readonly string[] => bodies.map((body) => hash("sha1", body)).toSorted();
const lenient: Rule = (body) => strict({ ...body, b: 0 });
const draws = { seed: 7, runs: 60, shrink: true };
const selection = { profiles: ["core", "streaming"], only: [], skip: [] } as const;
const isDrawnBody = (body: string): boolean => !body.includes("simplest");

describe.each([
  ["conforms", strict],
  ["takes what it has to refuse", lenient],
] as const)("an endpoint that %s", (_, rule) => {
  test("is sent the same bytes for the same seed, and others for another one", async () => {
    const first = await toyRun(cases, rule, { draws, selection });
    const again = await toyRun(cases, rule, {
      draws,
      selection,
      limits: { requests: 1e5, modelCalls: 1e5, outputTokens: 1e9, concurrency: 16, rate: 0 },
    });
    const other = await toyRun(cases, rule, { draws: { ...draws, seed: 8 }, selection });
    expect(first.bodies.length).toBeGreaterThan(40);
    expect(hashes(again.bodies)).toEqual(hashes(first.bodies));
    expect(hashes(other.bodies)).not.toEqual(hashes(first.bodies));
  });
});

test.each([2, 3, 5])("%i shards together send what one run sends", async (of) => {
  const whole = await toyRun(cases, strict, { draws, selection });
  const parts = await Promise.all(
    Array.from({ length: of }, (_, index) =>
      toyRun(cases, strict, { draws, selection: { ...selection, shard: { index, of } } }),
    ),
  );
  const sent = parts.flatMap(({ bodies }) => bodies.filter(isDrawnBody));
  expect(hashes(sent)).toEqual(hashes(whole.bodies.filter(isDrawnBody)));
  const planned = parts.flatMap(({ outcome }) => outcome.results.map((result) => result.draws?.planned ?? 0));
  expect(planned.reduce((sum, count) => sum + count, 0)).toBe(60);
});

test("seed and path send the smallest request again, byte for byte, and nothing else of the case", async () => {
  const { outcome } = await toyRun([refusedProperty()], lenient, { draws });
  const [found] = outcome.results[0]?.counterexamples ?? [];
  const [n = 0, ...steps] = (found?.path ?? "").split(":").map(Number);
  expect(steps.length).toBeGreaterThan(0);
  const path = { n, steps };
  const again = await toyRun([refusedProperty()], lenient, { draws: { seed: 7, runs: 1, shrink: false, path } });
  const shown = outcome.exchanges.find(({ id }) => id === found?.exchanges[0]);
  expect(again.bodies.filter(isDrawnBody)).toEqual([shown?.request.body]);
  expect(again.outcome.results[0]?.counterexamples).toMatchObject([{ path: found?.path, requests: found?.requests }]);
  const elsewhere = { n, steps: [...steps, 999] };
  const lost = await toyRun([refusedProperty()], lenient, {
    draws: { seed: 7, runs: 1, shrink: false, path: elsewhere },
  });
  expect(lost.outcome.results).toMatchObject([
    { verdict: "inconclusive", reason: `draw ${n} has no such smaller form` },
  ]);
});

test("what failed before is sent first, and nothing is drawn of its region while it fails", async () => {
  const { outcome } = await toyRun([refusedProperty()], lenient, { draws });
  const corpus = (outcome.results[0]?.counterexamples ?? []).map(({ region, requests, seed, path }) => ({
    property: "toy/too-much-is-refused",
    mode: "plain" as const,
    region,
    requests,
    seed,
    path,
  }));
  const later = { seed: 99, runs: 30, shrink: true, corpus };
  const failing = await toyRun([refusedProperty()], lenient, { draws: later });
  expect(failing.outcome.results[0]).toMatchObject({
    verdict: "fail",
    counterexamples: [{ region: "b maximum", seed: 7, requests: corpus[0]?.requests, tried: 0 }],
    draws: { passed: 20, failed: 1, leftOut: 10 },
  });
  expect(failing.outcome.plan.requests).toBe(1 + 30 + 1);
  const fixed = await toyRun([refusedProperty()], strict, { draws: later });
  expect(fixed.outcome.results[0]).toMatchObject({ verdict: "pass", draws: { passed: 31, leftOut: 0 } });
});
