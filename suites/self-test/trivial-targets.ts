import { reportOf } from "../../src/commands/certification.ts";
import type { Report } from "../../src/model/report.ts";
import { undeclared } from "../../src/model/target.ts";
import { exitCode } from "../../src/report/exit-code.ts";
import { certify, everyProfile, inWords, local } from "./harness.ts";

const header = (url: string) => ({
  type: "run" as const,
  tool: { name: "messages-conformance" as const, version: "0", suiteDigest: "0" },
  target: { url, model: "obedient-1", auth: "x-api-key" as const, keyEnv: "MESSAGES_API_KEY", headers: {} },
  edition: "2023-06-01" as const,
  profiles: everyProfile,
  only: [],
  skip: [],
  features: undeclared,
  limits: { requests: 2000, modelCalls: 1000, outputTokens: 200_000, concurrency: 8, rate: 0 },
  seed: 1,
  startedAt: new Date(0).toISOString(),
});

/** What a run made of a target that answers the same to everything. */
export interface TrivialJudgement {
  /** Results and requirements that passed: none may. */
  readonly passed: readonly string[];
  readonly requests: number;
  readonly exit: number;
  readonly report: Report;
}

/** Runs the suites against such a target, with little patience. */
export async function judgeTrivial(url: string): Promise<TrivialJudgement> {
  const outcome = await certify({ ...local(url), timeOuts: { firstByte: 300, idle: 300, total: 1000 } });
  const report = reportOf(header(url), outcome);
  const requirements = report.requirements.filter(({ verdict }) => verdict === "pass").map(({ id }) => id);
  return {
    passed: [...inWords(outcome.results.filter(({ verdict }) => verdict === "pass")), ...requirements],
    requests: outcome.cost.requests,
    exit: exitCode(report),
    report,
  };
}
