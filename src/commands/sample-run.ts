import { requirements, type Profile } from "../../spec/generated/requirements.ts";
import { suite } from "../../suites/index.ts";
import type { Choice, Limits, Report } from "../model/report.ts";
import { undeclared, type FeatureSettings, type Target } from "../model/target.ts";
import { jsonReport } from "../report/json.ts";
import type { DrawOptions } from "../run/draws/options.ts";
import { run } from "../run/run.ts";
import { version } from "../version.ts";
import { reportOf } from "./certification.ts";
import { suiteDigest } from "./suite-digest.ts";

const room: Limits = { requests: 2000, modelCalls: 1000, outputTokens: 200_000, concurrency: 8, rate: 0 };

/** What a sample run is asked for; absent: all of the profile `tools`, with room enough and nothing drawn. */
export interface SampleRun {
  readonly profiles?: readonly Profile[];
  readonly choice?: Choice;
  readonly limits?: Partial<Limits>;
  readonly features?: Partial<FeatureSettings>;
  readonly draws?: DrawOptions;
}

/** For tests: the report of a run against a reference server, read back from its JSON, as `run` would have written it. */
export async function sampleRun(
  url: string,
  { profiles = ["tools"], choice = { only: [], skip: [] }, limits, features, draws }: SampleRun = {},
): Promise<Report> {
  const target: Target = {
    url,
    model: "obedient-1",
    auth: "x-api-key",
    key: "test-key",
    edition: "2023-06-01",
    headers: {},
    features: { ...undeclared, ...features },
    timeOuts: { firstByte: 30_000, idle: 30_000, total: 60_000 },
  };
  const header = {
    type: "run" as const,
    tool: { name: "messages-conformance" as const, version, suiteDigest: suiteDigest(suite.cases, requirements) },
    target: { url, model: target.model, auth: target.auth, keyEnv: "MESSAGES_API_KEY", headers: {} },
    edition: target.edition,
    profiles,
    ...choice,
    features: target.features,
    limits: { ...room, ...limits },
    seed: draws?.seed ?? 1,
    startedAt: new Date().toISOString(),
  };
  for await (const event of run({
    suite,
    target,
    selection: { profiles, ...choice },
    limits: header.limits,
    ...(draws && { draws }),
  })) {
    if (event.type === "finished") return JSON.parse(jsonReport(reportOf(header, event.outcome))) as Report;
  }
  throw new Error("a run ended without an outcome");
}
