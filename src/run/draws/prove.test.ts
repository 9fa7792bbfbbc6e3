import { expect, test } from "vitest";

import { isObject } from "../../model/json.ts";
import { parse } from "../../model/read.ts";
import { above, metamorphic, refusedProperty, strict, toyRun, type Rule } from "./toy.ts";

const draws = { seed: 1, runs: 30, shrink: true };

test("every region is drawn, and what conforms passes", async () => {
  const { outcome, bodies } = await toyRun([refusedProperty()], strict);
  expect(outcome.results).toMatchObject([
    { verdict: "pass", draws: { planned: 3, passed: 3, failed: 0, discarded: 0, leftOut: 0 } },
  ]);
  // The simplest request, which is the control too, and three draws.
  expect(bodies).toHaveLength(4);
  expect(outcome.plan.requests).toBe(4);
  expect(outcome.exchanges).toHaveLength(2);
});

/** Takes what is too much of one member. */
const lenient: Rule = (body) => strict({ ...body, b: 0 });

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
  expect(bodies.map(parse).filter((body) => isObject(body) && Number(body["b"]) <= 20)).toEqual([]);
});

test("a finding speaks against the requirement of its region", async () => {
  const regions = () => Promise.resolve([above("a", 10), above("b", 20, { requirement: "errors.body.json" })]);
  const { outcome } = await toyRun([refusedProperty({ regions })], lenient);
  expect(outcome.results[0]?.findings).toMatchObject([{ requirement: "errors.body.json" }]);
});

test("pairs are judged together", async () => {
  const { outcome } = await toyRun([metamorphic()], () => true, { draws });
  expect(outcome.results).toMatchObject([{ verdict: "pass", draws: { planned: 30, passed: 30 } }]);
  expect(outcome.cost.requests).toBe(61);
});
