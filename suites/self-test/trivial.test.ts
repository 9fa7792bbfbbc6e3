import { expect, test } from "vitest";

import { suite } from "../index.ts";
import { startTrivial, trivialKinds } from "../../src/reference/trivial.ts";
import { reportOf } from "../../src/commands/run.ts";
import { exitCode } from "../../src/report/exit-code.ts";
import { contractOf } from "../../src/run/select.ts";
import { certify, everyProfile, inWords, local } from "./harness.ts";

const header = (url: string) => ({
  type: "run" as const,
  tool: { name: "messages-conformance" as const, version: "0", suiteDigest: "0" },
  target: { url, model: "obedient-1", auth: "x-api-key" as const, keyEnv: "MESSAGES_API_KEY", headers: {} },
  edition: "2023-06-01" as const,
  profiles: everyProfile,
  only: [],
  skip: [],
  features: local(url).features,
  limits: { requests: 2000, modelCalls: 1000, outputTokens: 200_000, concurrency: 8, rate: 0 },
  startedAt: new Date(0).toISOString(),
});

/** Runs the suites, and gives what a target that answers the same to everything must not have. */
async function judge(url: string) {
  const slow = { ...local(url), timeOuts: { firstByte: 300, idle: 300, total: 1000 } };
  const outcome = await certify(slow);
  const report = reportOf(header(url), outcome);
  return {
    passed: inWords(outcome.results.filter(({ verdict }) => verdict === "pass")),
    requirements: report.requirements.filter(({ verdict }) => verdict === "pass"),
    all: report.requirements.length,
    requests: outcome.cost.requests,
    exit: exitCode(report),
  };
}

const nothing = {
  passed: [],
  requirements: [],
  all: contractOf(suite.cases).filter(({ editions }) => editions.includes("2023-06-01")).length,
};

test.for(trivialKinds)("a server that answers the same to everything passes nothing: %s", async (kind) => {
  const server = await startTrivial(kind);
  const judged = await judge(server.url);
  await server.close();
  expect(judged).toMatchObject(nothing);
  expect([1, 3]).toContain(judged.exit);
  expect(judged.requests).toBeLessThan(10);
});

test("a closed port passes nothing", async () => {
  const server = await startTrivial("empty-object");
  await server.close();
  expect(await judge(server.url)).toMatchObject({ ...nothing, exit: 3 });
});
