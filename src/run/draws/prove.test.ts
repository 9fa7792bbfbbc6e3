import { constant } from "fast-check";
import { expect, test } from "vitest";

import type { AlwaysCase } from "../../model/case.ts";
import type { Exchange } from "../../model/exchange.ts";
import { isObject } from "../../model/json.ts";
import { parse, status } from "../../model/read.ts";
import { above, metamorphic, refusedProperty, strict, toyRun, type Rule } from "./toy.ts";

const draws = { seed: 1, runs: 30, shrink: true };
/** Takes what is too much of one member. */
const lenient: Rule = (body) => strict({ ...body, b: 0 });

test("every region is drawn, and what conforms passes", async () => {
  const { outcome, bodies } = await toyRun([refusedProperty()], strict);
  expect(outcome.results).toMatchObject([
    { verdict: "pass", draws: { planned: 3, passed: 3, failed: 0, discarded: 0, leftOut: 0, requests: 3 } },
  ]);
  // The simplest request, which is the control too, and three draws; of these one is kept as what the pass stands on.
  expect(bodies).toHaveLength(4);
  expect(outcome.plan.requests).toBe(4);
  expect(outcome.exchanges).toHaveLength(2);
});

test("what one region has accepted is shrunk to what has to be there, and blames nothing else", async () => {
  const { outcome, bodies } = await toyRun([refusedProperty()], lenient, { draws });
  const [result] = outcome.results;
  expect(result).toMatchObject({
    verdict: "fail",
    findings: [{ claim: "is refused with 400", requirement: "response.type", actual: "200" }],
    counterexamples: [{ region: "b maximum", requests: [{ body: { model: "{model}", b: 21, words: [] } }] }],
    draws: { planned: 30, passed: 20, failed: 1, leftOut: 9 },
  });
  expect(result?.counterexamples?.[0]?.tried).toBeLessThanOrEqual(60);
  const shown = outcome.exchanges.find(({ id }) => id === result?.findings[0]?.exchange);
  expect(shown?.request.body).toBe('{"model":"m","b":21,"words":[]}');
  // No candidate that was sent is valid.
  expect(bodies.map(parse).filter((body) => isObject(body) && Number(body["b"]) <= 20)).toEqual([]);
});

test("without shrinking the draw is reported as it was", async () => {
  const { outcome } = await toyRun([refusedProperty()], lenient, { draws: { ...draws, shrink: false } });
  expect(outcome.results[0]).toMatchObject({ counterexamples: [{ steps: 0, tried: 0 }], draws: { shrinking: 0 } });
});

test("an error counts only where the same request without the violation is accepted", async () => {
  const unbroken = { body: { model: "{model}", a: 1 } };
  const region = above("a", 10);
  const draw = region.draws.map((one) => ({ ...one, control: unbroken }));
  const property = refusedProperty({ regions: () => Promise.resolve([{ ...region, draws: draw }]) });
  const once = { draws: { seed: 1, runs: 1, shrink: false } };
  const nothingWithA: Rule = ({ a }) => (a === undefined ? true : 500);
  const deaf = await toyRun([property], nothingWithA, once);
  expect(deaf.outcome.results).toMatchObject([{ verdict: "inconclusive", draws: { failed: 0, unjudged: 1 } }]);
  const crashing: Rule = ({ a = 0 }) => (Number(a) > 10 ? 500 : true);
  const crashed = await toyRun([property], crashing, once);
  expect(crashed.outcome.results).toMatchObject([{ verdict: "fail", findings: [{ actual: "500" }] }]);
  // Also in what failed in an earlier run.
  const [{ counterexamples: [found] = [] } = {}] = crashed.outcome.results;
  expect(found).toMatchObject({ control: unbroken });
  const corpus = found ? [{ ...found, property: property.id, mode: "plain" as const }] : [];
  const again = await toyRun([property], nothingWithA, { draws: { ...once.draws, corpus } });
  expect(again.outcome.results).toMatchObject([{ verdict: "inconclusive", draws: { failed: 0 } }]);
  // Whoever takes what is wrong is wrong whatever else it takes.
  const taken = await toyRun([property], ({ a = 0 }) => (Number(a) === 1 ? 500 : true), once);
  expect(taken.outcome.results).toMatchObject([{ verdict: "fail", findings: [{ actual: "200" }] }]);
});

test("shrinking keeps to one finding", async () => {
  const status500 = {
    claim: "is not answered with a server error",
    judge: (exchange: Exchange) => (status(exchange) < 500 ? [] : [{ at: "status", expected: "400", actual: "500" }]),
  };
  const notTaken = {
    claim: "is not taken",
    judge: (exchange: Exchange) => (status(exchange) > 200 ? [] : [{ at: "status", expected: "400", actual: "200" }]),
  };
  // Much too much is taken; a little too much is answered 500, which is less, and something else.
  const rule: Rule = ({ a = 0 }) => (Number(a) > 5000 ? 200 : Number(a) > 10 ? 500 : true);
  const property = refusedProperty({ expect: [status500, notTaken], regions: () => Promise.resolve([above("a", 10)]) });
  const found: unknown[] = [];
  for (let seed = 1; seed <= 12; seed += 1) {
    const { outcome } = await toyRun([property], rule, { draws: { seed, runs: 1, shrink: true } });
    expect(outcome.results[0]?.draws?.shrinking).toBeLessThanOrEqual(60);
    const [smallest] = outcome.results[0]?.counterexamples ?? [];
    found.push([outcome.results[0]?.findings[0]?.claim, smallest?.requests[0]?.body]);
  }
  expect(found).toContainEqual(["is not taken", { model: "{model}", a: 5001, words: [] }]);
  expect(found).toContainEqual(["is not answered with a server error", { model: "{model}", a: 11, words: [] }]);
  expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(2);
});

test("a finding speaks against the requirement of its region", async () => {
  const regions = () => Promise.resolve([above("a", 10), above("b", 20, { requirement: "errors.body.json" })]);
  const { outcome } = await toyRun([refusedProperty({ regions })], lenient);
  expect(outcome.results[0]?.findings).toMatchObject([{ requirement: "errors.body.json" }]);
});

test("a region is not drawn whose requirement no profile of the run has, or whose features the target lacks", async () => {
  const regions = () =>
    Promise.resolve([
      above("a", 10),
      above("b", 20, { requirement: "stream.event.named" }),
      above("c", 30, { needs: ["forced-tools"] }),
    ]);
  const { outcome, bodies } = await toyRun([refusedProperty({ regions })], lenient, { draws });
  expect(outcome.results).toMatchObject([{ verdict: "pass", draws: { planned: 30, passed: 15, leftOut: 15 } }]);
  expect(bodies.map(parse).filter((body) => isObject(body) && ("b" in body || "c" in body))).toEqual([]);
});

test("a case of which no region can be drawn is skipped for the feature", async () => {
  const regions = () => Promise.resolve([above("a", 10, { needs: ["forced-tools"] })]);
  const { outcome } = await toyRun([refusedProperty({ regions })], lenient);
  expect(outcome.results).toMatchObject([{ verdict: "skip", skipped: "feature" }]);
  expect(outcome.results[0]?.reason).toContain("forced-tools");
});

test("a draw that is not of its region is not sent, and no pass stands on it", async () => {
  const regions = () => Promise.resolve([above("a", 10, { holds: () => false })]);
  const { outcome, bodies } = await toyRun([refusedProperty({ regions })], strict, { draws });
  expect(outcome.results).toMatchObject([
    { verdict: "inconclusive", draws: { planned: 30, discarded: 30, passed: 0 } },
  ]);
  expect(outcome.results[0]?.reason).toContain("a bug of the suite");
  expect(bodies).toHaveLength(1);
});

test("where the control is refused nothing is drawn", async () => {
  const control = { body: { control: true } };
  const { outcome, bodies } = await toyRun([refusedProperty({ control })], (body) => !("control" in body));
  expect(outcome.results).toMatchObject([{ verdict: "inconclusive" }]);
  expect(outcome.results[0]?.reason).toContain("was answered 400");
  expect(bodies).toHaveLength(2);
});

test("without draws a drawn case is skipped as not seen", async () => {
  for (const drawn of [undefined, { ...draws, runs: 0 }]) {
    const { outcome, bodies } = await toyRun([refusedProperty()], strict, drawn ? { draws: drawn } : {}, {}, !drawn);
    expect(outcome.results).toMatchObject([{ verdict: "skip", skipped: "not-seen" }]);
    expect(outcome).toMatchObject({ complete: true, plan: { requests: 1 } });
    expect(bodies).toHaveLength(1);
  }
});

test("pairs are judged together, and only where both are accepted", async () => {
  const passing = await toyRun([metamorphic()], () => true, { draws });
  expect(passing.outcome.results).toMatchObject([{ verdict: "pass", draws: { planned: 30, passed: 30 } }]);
  expect(passing.outcome.cost.requests).toBe(61);
  const picky: Rule = ({ words }) => !(Array.isArray(words) && words.includes("more"));
  const silent = await toyRun([metamorphic()], picky, { draws });
  expect(silent.outcome.results).toMatchObject([{ verdict: "inconclusive", draws: { unjudged: 30 } }]);
  const judged = await toyRun([metamorphic({ refusable: true })], picky, { draws });
  expect(judged.outcome.results).toMatchObject([
    { verdict: "fail", counterexamples: [{ requests: [{ body: { words: [] } }, { body: { words: ["more"] } }] }] },
  ]);
  expect(judged.outcome.results[0]?.exchanges).toHaveLength(2);
});

test("a pair that a model decides has to fail twice", async () => {
  const comparable = [{ claim: "is comparable", met: () => true }];
  const times = new Map<string, number>();
  const moody: Rule = (body) => {
    const key = JSON.stringify(body);
    times.set(key, (times.get(key) ?? 0) + 1);
    return "simplest" in body || times.get(key) !== 1;
  };
  const { outcome } = await toyRun([metamorphic({ refusable: true, comparable })], moody, {
    draws: { ...draws, runs: 1 },
  });
  expect(outcome.results).toMatchObject([
    { verdict: "inconclusive", reason: "failed once, and not the next time", draws: { unjudged: 1 } },
  ]);
});

const always: AlwaysCase = {
  kind: "always",
  id: "toy/nothing-is-a-teapot",
  title: "Nothing is a teapot",
  requirement: "response.type",
  modes: ["plain"],
  applies: () => true,
  expect: [
    {
      claim: "is no teapot",
      judge: (exchange) => (status(exchange) === 418 ? [{ at: "status", expected: "another", actual: "418" }] : []),
    },
  ],
};

test("always cases see what is drawn, and their evidence is kept, with the path to it", async () => {
  const property = refusedProperty({ expect: [{ claim: "is answered", judge: () => [] }] });
  const { outcome } = await toyRun([property, always], (body) => ("a" in body ? 418 : strict(body)), { draws });
  const [drawn, watching] = outcome.results;
  expect(drawn).toMatchObject({ verdict: "pass" });
  expect(watching).toMatchObject({ verdict: "fail" });
  const kept = new Set(outcome.exchanges.map(({ id }) => id));
  expect(watching?.findings).toHaveLength(5);
  expect(watching?.findings.filter(({ exchange }) => !kept.has(exchange))).toEqual([]);
  const noticed = new Set(drawn?.noticed?.map(({ exchange }) => exchange));
  expect(watching?.findings.filter(({ exchange }) => !noticed.has(exchange))).toEqual([]);
  // The simplest one, what the pass stands on, and what was the best evidence when it came; nothing of the other 20.
  expect(outcome.exchanges.length).toBeLessThanOrEqual(12);
});

test("draws keep to what the limits leave, and shrinking too", async () => {
  const limits = { requests: 20, modelCalls: 100, outputTokens: 1e6, concurrency: 4, rate: 0 };
  const { outcome, bodies } = await toyRun([refusedProperty()], strict, { draws: { ...draws, runs: 500 }, limits });
  // One is left to the written cases, which may need to ask again.
  expect(bodies).toHaveLength(19);
  expect(outcome.results).toMatchObject([{ verdict: "pass", draws: { planned: 18, passed: 18 } }]);
  expect(outcome.complete).toBe(true);
  const failing = await toyRun([refusedProperty()], lenient, { draws: { ...draws, runs: 500 }, limits });
  expect(failing.bodies.length).toBeLessThanOrEqual(20);
  expect(failing.outcome.results).toMatchObject([{ verdict: "fail" }]);
});

test("what is interrupted is judged as far as it came", async () => {
  const interrupt = new AbortController();
  let asked = 0;
  const rule: Rule = (body) => {
    asked += 1;
    if (asked === 10) interrupt.abort();
    return strict(body);
  };
  const { outcome } = await toyRun([refusedProperty()], rule, { draws, signal: interrupt.signal });
  expect(outcome.complete).toBe(false);
  expect(outcome.results[0]?.draws?.passed).toBeLessThan(12);
});

test("bodies that are drawn are counted by the coverage of the suite", async () => {
  const seen: unknown[] = [];
  const coverage = { see: (body: unknown) => seen.push(body), result: () => ({ bodies: seen.length }) };
  const texts = [
    { name: "text", draws: constant({ requests: [{ body: '{"a":11}' }] as const }), holds: () => true },
    { name: "none", draws: constant({ requests: [{ body: "{" }] as const }), holds: () => true },
    {
      name: "other",
      draws: constant({ requests: [{ path: "/v1/other", body: { a: 1 } }] as const }),
      holds: () => true,
    },
  ];
  const property = refusedProperty({ regions: () => Promise.resolve(texts), expect: [] });
  const { outcome } = await toyRun([property], () => 400, {}, { coverage: () => Promise.resolve(coverage) });
  // The simplest request is refused, too: nothing is drawn.
  expect(outcome.draws?.coverage).toBeUndefined();
  const again = await toyRun(
    [property],
    (body) => "simplest" in body,
    {},
    { coverage: () => Promise.resolve(coverage) },
  );
  expect(again.outcome.draws).toEqual({ seed: 1, asked: "each-region", shrink: true, coverage: { bodies: 1 } });
  expect(seen).toEqual([{ a: 11 }]);
});
