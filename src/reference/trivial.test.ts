import { afterEach, expect, test } from "vitest";
import type { RunningServer } from "./server.ts";
import { startTrivial, trivialKinds } from "./trivial.ts";

let server: RunningServer | undefined;
afterEach(() => server?.close());

const fixed = [
  ["not-found", 404],
  ["bad-request", 400],
  ["unauthorized", 401],
  ["server-error", 500],
  ["empty-object", 200],
  ["empty-body", 200],
  ["html", 200],
  ["redirect-loop", 307],
] as const;

test.each(fixed)("%s answers %i to everything", async (kind, status) => {
  server = await startTrivial(kind);
  const get = await fetch(server.url, { redirect: "manual" });
  const post = await fetch(`${server.url}/v1/messages`, { method: "POST", body: "{}", redirect: "manual" });
  expect([get.status, post.status]).toEqual([status, status]);
  expect(await get.text()).toBe(await post.text());
});

test("reset destroys the socket", async () => {
  server = await startTrivial("reset");
  await expect(fetch(server.url)).rejects.toThrow("fetch failed");
});

test.each(["hang", "slow-drip"] as const)("%s never ends an answer", async (kind) => {
  server = await startTrivial(kind);
  const read = fetch(server.url, { signal: AbortSignal.timeout(150) }).then((answer) => answer.text());
  await expect(read).rejects.toThrow(/timeout/i);
});

test("every kind is tested here", () => {
  expect(new Set(trivialKinds)).toEqual(new Set([...fixed.map(([kind]) => kind), "reset", "hang", "slow-drip"]));
});
