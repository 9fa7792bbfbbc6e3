import { expect, test } from "vitest";

import type { Result } from "../model/result.ts";
import { sampleResult } from "../report/sample.ts";
import { corpusAfter, type CorpusEntry } from "./corpus.ts";

const entry = (region: string, more: Partial<CorpusEntry> = {}): CorpusEntry => ({
  property: "drawn/one",
  mode: "plain",
  region,
  seed: 1,
  path: "3:0",
  requests: [{ body: { region } }],
  ...more,
});
const counts = {
  planned: 9,
  passed: 9,
  failed: 0,
  unjudged: 0,
  discarded: 0,
  leftOut: 0,
  shrinking: 0,
  requests: 9,
  modelCalls: 0,
  inputTokens: 0,
  outputTokens: 0,
};
const result = (change: Partial<Result> = {}): Result =>
  sampleResult("errors.body.json", { id: "drawn/one", draws: counts, ...change });
const found = {
  region: "b",
  seed: 2,
  path: "7",
  requests: [{ body: "{}" }],
  exchanges: [],
  steps: 0,
  tried: 0,
} as const;

test("what did not fail again is kept as fixed, what failed is kept as it failed last", () => {
  const failing = result({ verdict: "fail", counterexamples: [found] });
  expect(corpusAfter([entry("a"), entry("b", { fixed: true })], { results: [failing], complete: true })).toEqual([
    entry("a", { fixed: true }),
    { property: "drawn/one", mode: "plain", region: "b", seed: 2, path: "7", requests: [{ body: "{}" }] },
  ]);
});

test("a run that did not ask, or did not get to its end, tells of nothing that it was fixed", () => {
  const before = [entry("a"), entry("b", { mode: "stream" }), entry("c", { property: "drawn/other" })];
  expect(corpusAfter(before, { results: [result()], complete: false })).toEqual(before);
  const skipped = result({ verdict: "skip", skipped: "target", reason: "gone" });
  expect(corpusAfter(before, { results: [skipped], complete: true })).toEqual(before);
  const [a, ...others] = corpusAfter(before, { results: [result()], complete: true });
  expect(a?.fixed).toBe(true);
  expect(others).toEqual(before.slice(1));
});
