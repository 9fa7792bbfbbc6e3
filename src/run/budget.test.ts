import { expect, test } from "vitest";

import { Budget, type Spent } from "./budget.ts";

const limits = { requests: 100, modelCalls: 100, outputTokens: 1000, concurrency: 2, rate: 0 };
const call = { modelCall: true, outputTokens: 10, kind: "planned" } as const;
const spent: Spent = { answered: true, inputTokens: 5, outputTokens: 7 };

test("no more requests are in flight than allowed", async () => {
  const budget = new Budget(limits);
  let now = 0;
  let most = 0;
  const request = async (): Promise<readonly [number, Spent]> => {
    most = Math.max(most, (now += 1));
    await new Promise((done) => setTimeout(done, 2));
    now -= 1;
    return [1, spent];
  };
  await Promise.all(Array.from({ length: 9 }, () => budget.spend(call, request)));
  expect(most).toBe(2);
  expect(budget.cost).toMatchObject({ requests: 9, modelCalls: 9, inputTokens: 45, outputTokens: 63 });
});

test.for([
  ["requests", { requests: 3 }, 3],
  ["model calls", { modelCalls: 4 }, 4],
  // Three have used 7 each; a fourth could use 10 of the 9 that are left.
  ["output tokens", { outputTokens: 30 }, 3],
] as const)("nothing is sent beyond the limit of %s", async ([, limit, sent]) => {
  const budget = new Budget({ ...limits, ...limit, concurrency: 1 });
  let requests = 0;
  for (let i = 0; i < 10; i += 1) {
    await budget.spend(call, () => Promise.resolve([(requests += 1), spent]));
  }
  expect(requests).toBe(sent);
});

test("what is extra is paid from what the planned requests leave", async () => {
  const plan = { requests: 2, modelCalls: 2, outputTokens: 20 };
  const budget = new Budget({ ...limits, modelCalls: 3 }, plan);
  const extra = { ...call, kind: "extra" } as const;
  const ask = (price: Parameters<Budget["spend"]>[0]) => budget.spend(price, () => Promise.resolve(["sent", spent]));
  expect(await ask(extra)).toBe("sent");
  expect(await ask(extra)).toBeUndefined();
  expect([await ask(call), await ask(call)]).toEqual(["sent", "sent"]);
  expect(await ask(call)).toBeUndefined();
});

test("a refused request gives its model call and tokens back", async () => {
  const budget = new Budget({ ...limits, modelCalls: 1, outputTokens: 10 });
  const refused: Spent = { answered: false, inputTokens: 0, outputTokens: 0 };
  expect(await budget.spend(call, () => Promise.resolve(["refused", refused]))).toBe("refused");
  expect(await budget.spend(call, () => Promise.resolve(["answered", spent]))).toBe("answered");
  expect(await budget.spend(call, () => Promise.resolve(["too much", spent]))).toBeUndefined();
});

test("a busy target gets fewer requests at a time", async () => {
  const budget = new Budget({ ...limits, concurrency: 4 });
  budget.pause(0);
  budget.pause(0);
  let now = 0;
  let most = 0;
  const request = async (): Promise<readonly [number, Spent]> => {
    most = Math.max(most, (now += 1));
    await new Promise((done) => setTimeout(done, 1));
    now -= 1;
    return [1, spent];
  };
  await Promise.all(Array.from({ length: 5 }, () => budget.spend(call, request)));
  expect(most).toBe(1);
});

test("the rate spaces requests, and a pause holds all of them", async () => {
  const budget = new Budget({ ...limits, rate: 3000 });
  const started = Date.now();
  const at: number[] = [];
  const note = (): Promise<readonly [number, Spent]> => Promise.resolve([at.push(Date.now() - started), spent]);
  await budget.spend(call, note);
  await budget.spend(call, note);
  budget.pause(100);
  await budget.spend(call, note);
  expect(at[1]).toBeGreaterThanOrEqual(19);
  expect(at[2]).toBeGreaterThanOrEqual(99);
});
