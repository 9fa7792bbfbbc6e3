import { hash } from "node:crypto";

import { afterAll, beforeAll, expect, test } from "vitest";

import { startReference, type RunningServer } from "../../src/reference/server.ts";
import { run } from "../../src/run/run.ts";
import type { Shard } from "../../src/run/select.ts";
import { suite } from "../index.ts";
import { everyProfile, key, local } from "./harness.ts";

let server: RunningServer;
beforeAll(async () => (server = await startReference({ key, shape: "lean", faults: [], variants: [] })));
afterAll(() => server.close());

const limits = { requests: 5000, modelCalls: 5000, outputTokens: 1e6, rate: 0 };

/** Digests of everything that is drawn from a seed and sent. */
async function sent(seed: number, concurrency: number, shard?: Shard): Promise<readonly string[]> {
  const digests: string[] = [];
  for await (const event of run({
    suite,
    target: local(server.url),
    selection: { profiles: everyProfile, only: ["drawn/*"], skip: [], ...(shard && { shard }) },
    limits: { ...limits, concurrency },
    draws: { seed, runs: 400, shrink: false },
  })) {
    if (event.type !== "exchange" || !event.exchange.id.includes("-draw")) continue;
    const { request, mode } = event.exchange;
    digests.push(hash("sha1", `${mode} ${request.path} ${request.body}`));
  }
  return digests.toSorted();
}

test("one seed sends the same bytes in two runs, and in two shards together", async () => {
  const first = await sent(11, 8);
  expect(first.length).toBeGreaterThan(400);
  expect(await sent(11, 2)).toEqual(first);
  const shards = [await sent(11, 8, { index: 0, of: 2 }), await sent(11, 8, { index: 1, of: 2 })];
  expect(shards.flat().toSorted()).toEqual(first);
  expect(await sent(12, 8)).not.toEqual(first);
});
