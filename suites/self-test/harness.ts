import { contractProfiles, type Profile } from "../../spec/generated/requirements.ts";
import type { RunOutcome } from "../../src/model/event.ts";
import type { Limits } from "../../src/model/report.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Result } from "../../src/model/result.ts";
import { undeclared, type Target } from "../../src/model/target.ts";
import type { DrawOptions } from "../../src/run/draws/options.ts";
import { run, type RunOptions } from "../../src/run/run.ts";
import { suite } from "../index.ts";

export const everyProfile: readonly Profile[] = contractProfiles;
export const key = "sk-self-test-5d1f0a";

/** Room for every profile at once; the budget of a default run has a test of its own. */
const limits: Limits = { requests: 2000, modelCalls: 1000, outputTokens: 200_000, concurrency: 8, rate: 0 };

/** A target on 127.0.0.1. */
export function local(url: string, headers: Readonly<Record<string, string>> = {}): Target {
  return {
    url,
    auth: "x-api-key",
    key,
    model: "obedient-1",
    edition: "2023-06-01",
    headers,
    features: undeclared,
    // Never reached by a server that answers, however busy the machine is.
    timeOuts: { firstByte: 30_000, idle: 30_000, total: 60_000 },
  };
}

/** Few draws, the same in every run: what many of them show has tests of its own. */
const draws: DrawOptions = { seed: 1, runs: 40, shrink: false };

/** A whole run of the suites against a target. */
export async function certify(target: Target, options: Partial<RunOptions> = {}): Promise<RunOutcome> {
  const selection = { profiles: everyProfile, only: [], skip: [] };
  for await (const event of run({ suite, target, selection, limits, backoffMs: 1, draws, ...options })) {
    if (event.type === "finished") return event.outcome;
  }
  throw new Error("the run did not finish");
}

/** `case (mode): reason or findings`, for messages of failed tests. */
export const inWords = (results: readonly Result[]): readonly string[] =>
  results.map(
    ({ id, mode, verdict, reason, findings }) =>
      `${id} (${mode}) ${verdict}: ${reason ?? ""} ${findings.map(said).slice(0, 2).join("; ")}`,
  );

const said = ({ requirement, at, expected, actual }: Finding): string =>
  `${requirement} at ${at}: expected ${expected}, got ${actual}`;
