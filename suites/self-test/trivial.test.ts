import { expect, test } from "vitest";

import { startTrivial, trivialKinds } from "../../src/reference/trivial.ts";
import { contractOf } from "../../src/run/select.ts";
import { suite } from "../index.ts";
import { judgeTrivial } from "./trivial-targets.ts";

test.for(trivialKinds)("a server that answers the same to everything passes nothing: %s", async (kind) => {
  const server = await startTrivial(kind);
  const { passed, requests, exit, report } = await judgeTrivial(server.url);
  await server.close();
  expect(passed).toEqual([]);
  expect([1, 3]).toContain(exit);
  expect(requests).toBeLessThan(10);
  const contract = contractOf(suite.cases).filter(({ editions }) => editions.includes("2023-06-01"));
  expect(report.requirements.length).toBe(contract.length);
});

test("a closed port passes nothing", async () => {
  const server = await startTrivial("empty-object");
  await server.close();
  expect(await judgeTrivial(server.url)).toMatchObject({ passed: [], exit: 3 });
});
