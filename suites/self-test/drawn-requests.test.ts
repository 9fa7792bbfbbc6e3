import { sample } from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type Extra, extras } from "../../src/inputs/draw/valid/gates.ts";
import { requests } from "../../src/inputs/draw/valid/requests.ts";
import type { JsonObject } from "../../src/model/json.ts";
import { type Edition, editions } from "../../src/model/target.ts";
import { type RunningServer, startReference } from "../../src/reference/server.ts";
import { model } from "../../src/reference/setting.ts";

const key = "key-of-a-test";
const shapes = ["lean", "rich"] as const;
const servers = new Map<string, RunningServer>();

beforeAll(async () => {
  for (const shape of shapes) servers.set(shape, await startReference({ key, shape, faults: [], variants: [] }));
});
afterAll(() => Promise.all([...servers.values()].map((server) => server.close())));

interface Answered {
  readonly status: number;
  readonly text: string;
}

async function post(shape: string, edition: Edition, path: string, body: JsonObject): Promise<Answered> {
  const answer = await fetch(`${servers.get(shape)?.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-api-key": key, "anthropic-version": edition },
    body: JSON.stringify({ ...body, model }),
  });
  return { status: answer.status, text: await answer.text() };
}

/** What is not zero tokens in a stream, which the reference API refuses. */
const streamable = (body: JsonObject): boolean => body["max_tokens"] !== 0;

/** Every answer to a drawn request that is not what a valid one gets. */
async function refused(shape: string, edition: Edition, asked: readonly Extra[], numRuns: number): Promise<string[]> {
  const wrong: string[] = [];
  for (const body of sample(requests({ edition, extras: asked }), { numRuns, seed: 1 })) {
    const plain = await post(shape, edition, "/v1/messages", body);
    if (plain.status !== 200) wrong.push(`${plain.status} ${plain.text} ${JSON.stringify(body)}`);
    if (!streamable(body)) continue;
    const streamed = await post(shape, edition, "/v1/messages", { ...body, stream: true });
    const ends = streamed.text.includes("event: message_stop");
    if (streamed.status !== 200 || !ends) wrong.push(`${streamed.status} ${streamed.text} ${JSON.stringify(body)}`);
  }
  return wrong;
}

const all = shapes.flatMap((shape) => editions.map((edition) => ({ shape, edition })));

test.for(all)(
  "the $shape reference server takes what is drawn for $edition, plain and streamed",
  async ({ shape, edition }) => {
    expect(await refused(shape, edition, [], 300)).toEqual([]);
    expect(await refused(shape, edition, extras, 100)).toEqual([]);
  },
);

test.for(editions)("the reference server counts what is drawn for %s", async (edition) => {
  const wrong: string[] = [];
  for (const body of sample(requests({ edition, operation: "count_tokens" }), { numRuns: 200, seed: 2 })) {
    const { status, text } = await post("lean", edition, "/v1/messages/count_tokens", body);
    if (status !== 200) wrong.push(`${status} ${text} ${JSON.stringify(body)}`);
  }
  expect(wrong).toEqual([]);
});
