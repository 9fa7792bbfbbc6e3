import { expect, test } from "vitest";

import type { Exchange } from "../../model/exchange.ts";
import type { Result } from "../../model/result.ts";
import { metamorphic, refusedProperty, strict, toyRun, type Rule } from "./toy.ts";

const cases = [refusedProperty(), metamorphic({ refusable: true, modes: ["plain", "stream"] })];
const selection = { profiles: ["core", "streaming"], only: [], skip: [] } as const;
const draws = { seed: 3, runs: 40, shrink: true };
const lenient: Rule = (body) => strict({ ...body, b: 0 });

/** A run, and what it wrote. */
async function recorded(rule: Rule, signal?: AbortSignal) {
  const exchanges = new Map<string, Exchange>();
  const results: Result[] = [];
  const whole = await toyRun(cases, rule, {
    draws,
    selection,
    ...(signal && { signal }),
    journal: {
      sending: () => undefined,
      answered: (exchange) => exchanges.set(exchange.id, exchange),
      drawn: (result) => results.push(result),
    },
  });
  return { ...whole, recorded: exchanges, recordedDraws: { results } };
}

const told = (results: readonly Result[]) => results.map((result) => Object.assign({ ...result }, { ms: 0 }));

test("a run that drew is judged offline to the same results, from a handful of exchanges", async () => {
  const { outcome, recorded: exchanges, recordedDraws } = await recorded(lenient);
  expect(outcome.results.map(({ verdict }) => verdict)).toEqual(["fail", "pass", "pass"]);
  // What was shown until an earlier draw passed was written down, too.
  expect(exchanges.size).toBeGreaterThanOrEqual(outcome.exchanges.length);
  expect(exchanges.size).toBeLessThan(12);
  const again = await toyRun(cases, lenient, { draws, selection, recorded: exchanges, recordedDraws, offline: true });
  expect(again.bodies).toEqual([]);
  expect(told(again.outcome.results)).toEqual(told(outcome.results));
  expect(again.outcome.cost.requests).toBe(outcome.cost.requests);
  expect(again.outcome.exchanges.map(({ id }) => id).toSorted()).toEqual(
    outcome.exchanges.map(({ id }) => id).toSorted(),
  );
});

test("judged by other checks, what had failed may pass", async () => {
  const { recorded: exchanges, recordedDraws } = await recorded(lenient);
  const milder = [refusedProperty({ expect: [] }), ...cases.slice(1)];
  const again = await toyRun(milder, lenient, { draws, selection, recorded: exchanges, recordedDraws, offline: true });
  expect(again.outcome.results[0]).toMatchObject({ verdict: "pass", findings: [] });
  expect(again.outcome.results[0]?.counterexamples).toBeUndefined();
});

test("a run that is gone on with sends nothing that was proved, and draws anew what was not", async () => {
  const whole = await recorded(lenient);
  const interrupt = new AbortController();
  let asked = 0;
  const part = await recorded((body) => {
    asked += 1;
    if (asked === 30) interrupt.abort();
    return lenient(body);
  }, interrupt.signal);
  expect(part.outcome.complete).toBe(false);
  const rest = await toyRun(cases, lenient, {
    draws,
    selection,
    recorded: part.recorded,
    recordedDraws: part.recordedDraws,
  });
  expect(told(rest.outcome.results).map(({ verdict, findings }) => [verdict, findings])).toEqual(
    told(whole.outcome.results).map(({ verdict, findings }) => [verdict, findings]),
  );
  const proved = await toyRun(cases, lenient, {
    draws,
    selection,
    recorded: whole.recorded,
    recordedDraws: whole.recordedDraws,
  });
  expect(proved.bodies).toEqual([]);
});

test("offline, what was never drawn is left open", async () => {
  const again = await toyRun(cases, strict, {
    draws,
    selection,
    recorded: (await recorded(strict)).recorded,
    offline: true,
  });
  expect(again.outcome.results[0]).toMatchObject({ verdict: "skip", skipped: "budget" });
  expect(again.outcome.complete).toBe(false);
});
