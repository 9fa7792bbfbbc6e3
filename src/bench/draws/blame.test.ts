import { afterAll, beforeAll, expect, test } from "vitest";

import { undeclared, type Target } from "../../model/target.ts";
import { startReference, type RunningServer } from "../../reference/server.ts";
import { blame } from "./blame.ts";
import type { Accused } from "./schemathesis.ts";
import { leniencies, tenFaults } from "./ten-faults.ts";

const key = "test-key";
const servers: RunningServer[] = [];

async function start(faults: readonly string[]): Promise<Target> {
  const server = await startReference({ key, shape: "lean", faults: [...leniencies, ...faults], variants: [] });
  servers.push(server);
  return {
    url: server.url,
    auth: "x-api-key",
    key,
    model: "any",
    edition: "2023-06-01",
    headers: {},
    features: undeclared,
    timeOuts: { firstByte: 5000, idle: 5000, total: 5000 },
  };
}

const accused = (check: string, body: object): Accused => ({
  check,
  method: "POST",
  path: "/v1/messages",
  headers: { "x-api-key": [key], "anthropic-version": ["2023-06-01"], "content-type": ["application/json"] },
  body: Buffer.from(
    JSON.stringify({ model: "any", max_tokens: 8, messages: [{ role: "user", content: "Hi" }], ...body }),
  ),
});

let correct: Target;
beforeAll(async () => {
  correct = await start([]);
});
afterAll(() => Promise.all(servers.map((server) => server.close())));

test("every one of the ten faults is one that the reference server has", async () => {
  for (const { fault } of tenFaults) await expect(start([fault])).resolves.toHaveProperty("url");
  expect(new Set(tenFaults.map(({ fault }) => fault)).size).toBe(10);
});

test("what the correct server answers alike speaks against no fault", async () => {
  const same = await start([]);
  expect(await blame([accused("some", {}), accused("other", { max_tokens: "many" })], same, correct)).toEqual(
    new Set(),
  );
});

test("a check counts where a request of it is answered otherwise", async () => {
  const faulty = await start(["accepts-negative-max-tokens"]);
  const found = await blame(
    [accused("false alarm", { top_p: 7 }), accused("negative_data_rejection", { max_tokens: -1 })],
    faulty,
    correct,
  );
  expect(found).toEqual(new Set(["negative_data_rejection"]));
});
