import { assert, expect, test } from "vitest";

import type { Answer, Exchange } from "../model/exchange.ts";
import { undeclared } from "../model/target.ts";
import { Budget } from "./budget.ts";
import { Exchanges } from "./exchanges.ts";
import { preparer } from "./wire.ts";

const answer: Answer = { status: 200, headers: [], text: '{"type":"message"}', chunks: [], ms: 1, end: "complete" };
const target = {
  url: "http://127.0.0.1:1",
  auth: "x-api-key",
  key: "k",
  model: "m",
  edition: "2023-06-01",
  headers: {},
  features: undeclared,
  timeOuts: { firstByte: 1, idle: 1, total: 1 },
} as const;

function exchangesThat(
  answers: readonly (Partial<Answer> | "reset" | "stale")[],
  recorded?: ReadonlyMap<string, Exchange>,
  interrupt?: AbortController,
) {
  const log: string[] = [];
  const fresh: (boolean | undefined)[] = [];
  let next = 0;
  const exchanges = new Exchanges({
    prepare: preparer(target),
    budget: new Budget({ requests: 50, modelCalls: 50, outputTokens: 500, concurrency: 4, rate: 0 }),
    backoffMs: 1,
    ...(recorded && { recorded }),
    ...(interrupt && { signal: interrupt.signal }),
    send: ({ wire, mode }, id, alone) => {
      fresh.push(alone);
      const given = answers[Math.min(next, answers.length - 1)];
      next += 1;
      interrupt?.abort();
      const base = { id, mode, request: wire, retries: 0 };
      const trouble = { kind: "reset", message: "other side closed" } as const;
      if (given === "stale") return Promise.resolve({ ...base, trouble });
      if (given !== "reset") return Promise.resolve({ ...base, answer: { ...answer, ...given } });
      return Promise.resolve({ ...base, trouble, answer: { ...answer, end: "reset" } });
    },
    journal: { sending: (id) => log.push(`sending ${id}`), answered: ({ id }) => log.push(`answered ${id}`) },
    onExchange: () => false,
  });
  return { exchanges, log, fresh, sent: () => next };
}

const ask = { modelCall: true };
const request = { body: { a: 1 } };

test("the same request is sent once; another attempt is sent anew", async () => {
  const { exchanges, sent } = exchangesThat([{}]);
  const [one, same] = await Promise.all([
    exchanges.get(request, "plain", ask),
    exchanges.get({ body: { a: 1 } }, "plain", ask),
  ]);
  expect(one).toBe(same);
  const again = await exchanges.get(request, "plain", { ...ask, attempt: 1 });
  expect(again?.id).not.toBe(one?.id);
  const streamed = await exchanges.get(request, "stream", ask);
  expect(streamed?.request.body).toBe('{"a":1,"stream":true}');
  expect(sent()).toBe(3);
});

test("a recorded exchange gets back the end of its body that was not written", async () => {
  const long = { body: "x".repeat(300) };
  const { exchanges } = exchangesThat([{}]);
  const sent = await exchanges.get(long, "plain", ask);
  assert(sent);
  const written = { ...sent, request: { ...sent.request, body: "xxx", omitted: 297 } };
  const offline = exchangesThat([{}], new Map([[sent.id, written]]));
  expect(await offline.exchanges.get(long, "plain", ask)).toEqual(sent);
  expect(offline.sent()).toBe(0);
});

test("busy answers are waited for, and counted", async () => {
  const { exchanges, sent } = exchangesThat([{ status: 429, headers: [["Retry-After", "0"]] }, { status: 529 }, {}]);
  expect(await exchanges.get(request, "plain", ask)).toMatchObject({ retries: 2, answer: { status: 200 } });
  expect(sent()).toBe(3);
});

test("busy answers are kept beside the last one, and found again in a record", async () => {
  const first = exchangesThat([{ status: 429, headers: [["Retry-After", "0"]] }, { status: 529 }, {}]);
  await first.exchanges.get(request, "plain", ask);
  const seen = first.exchanges.all.map(({ id, answer: one }) => [id.replace(/^[0-9a-f]+/u, ""), one?.status]);
  expect(seen).toEqual([
    ["-0-busy0", 429],
    ["-0-busy1", 529],
    ["-0", 200],
  ]);
  const record = new Map(first.exchanges.all.map((exchange) => [exchange.id, exchange]));
  const second = exchangesThat([{}], record);
  await second.exchanges.get(request, "plain", ask);
  expect(second.exchanges.all).toEqual(first.exchanges.all);
  expect(second.sent()).toBe(0);
});

test("a target that stays busy, or asks for a long pause, is let go", async () => {
  const stubborn = exchangesThat([{ status: 529 }]);
  expect(await stubborn.exchanges.get(request, "plain", ask)).toMatchObject({ retries: 4, answer: { status: 529 } });
  const slow = exchangesThat([{ status: 429, headers: [["retry-after", "3600"]] }]);
  expect(await slow.exchanges.get(request, "plain", ask)).toMatchObject({ retries: 0, answer: { status: 429 } });
});

test("a connection that breaks is tried twice again; a third time in mid-body is evidence", async () => {
  const once = exchangesThat(["reset", {}]);
  expect(await once.exchanges.get(request, "plain", ask)).toMatchObject({ answer: { end: "complete" } });
  const twice = await exchangesThat(["reset"]).exchanges.get(request, "plain", ask);
  expect(twice?.answer?.end).toBe("cut");
  expect(twice?.trouble).toBeUndefined();
});

test("a body that breaks off is evidence at once where that is looked for", async () => {
  const { exchanges, sent } = exchangesThat(["reset", {}]);
  const cut = await exchanges.get({ ...request, once: true }, "plain", ask);
  expect([cut?.answer?.end, cut?.trouble, sent()]).toEqual(["cut", undefined, 1]);
});

test("a server error is asked for once more, and believed the second time", async () => {
  const once = exchangesThat([{ status: 500 }, {}]);
  expect(await once.exchanges.get(request, "plain", ask)).toMatchObject({ retries: 1, answer: { status: 200 } });
  const always = exchangesThat([{ status: 500 }]);
  expect(await always.exchanges.get(request, "plain", ask)).toMatchObject({ retries: 1, answer: { status: 500 } });
});

test("a server error that is gone the next time is kept beside the answer, and found again in a record", async () => {
  const first = exchangesThat([{ status: 502 }, {}]);
  await first.exchanges.get(request, "plain", ask);
  const seen = first.exchanges.all.map(({ id, answer: one, passing }) => [
    id.replace(/^[0-9a-f]+/u, ""),
    one?.status,
    passing,
  ]);
  expect(seen).toEqual([
    ["-0-passing0", 502, true],
    ["-0", 200, undefined],
  ]);
  const record = new Map(first.exchanges.all.map((exchange) => [exchange.id, exchange]));
  const second = exchangesThat([{}], record);
  await second.exchanges.get(request, "plain", ask);
  expect(second.exchanges.all).toEqual(first.exchanges.all);
  const stays = exchangesThat([{ status: 502 }, { status: 503 }]);
  await stays.exchanges.get(request, "plain", ask);
  expect(stays.exchanges.all.map(({ answer: one }) => one?.status)).toEqual([503]);
});

test("what broke is asked for again over a connection of its own", async () => {
  const { exchanges, fresh } = exchangesThat(["stale", "reset", {}, {}]);
  await exchanges.get(request, "plain", ask);
  await exchanges.get({ body: { a: 2 } }, "plain", ask);
  expect(fresh).toEqual([false, true, true, false]);
});

test.for([{ status: 500 }, { status: 529 }, "reset"] as const)(
  "a run that is interrupted before it could ask again writes down no answer: %j",
  async (trouble) => {
    const { exchanges, log } = exchangesThat([trouble], undefined, new AbortController());
    expect(await exchanges.get(request, "plain", ask)).toBeUndefined();
    expect(log.filter((line) => line.startsWith("answered"))).toEqual([]);
  },
);

test("a target that is troubled each time is taken at its first word in the end", async () => {
  const { exchanges, sent } = exchangesThat([{ status: 500 }]);
  for (let i = 0; i < 20; i += 1) await exchanges.get({ body: { i } }, "plain", ask);
  expect(sent()).toBe(20 + 8);
});

test("a connection that was closed while it lay idle is not taken for an answer, however troubled the target is", async () => {
  const troubled = Array.from({ length: 16 }, () => ({ status: 500 }));
  const { exchanges } = exchangesThat([...troubled, "stale", {}]);
  for (let i = 0; i < 8; i += 1) await exchanges.get({ body: { i } }, "plain", ask);
  expect(await exchanges.get(request, "plain", ask)).toMatchObject({ retries: 1, answer: { status: 200 } });
});

test("what is recorded is not sent again, and a request is written down before it is sent", async () => {
  const first = exchangesThat([{}]);
  const exchange = await first.exchanges.get(request, "plain", ask);
  expect(first.log).toEqual([`sending ${exchange?.id}`, `answered ${exchange?.id}`]);
  if (!exchange) throw new Error("no exchange");
  const second = exchangesThat([{}], new Map([[exchange.id, exchange]]));
  expect(await second.exchanges.get(request, "plain", ask)).toEqual(exchange);
  expect(second.sent()).toBe(0);
});
