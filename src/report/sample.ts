import { requirements, type RequirementId } from "../../spec/generated/requirements.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import { features } from "../model/target.ts";
import { buildReport, type BuildInput } from "./build.ts";

const unknownFeatures = Object.fromEntries(
  features.map((feature) => [feature, { setting: "auto", state: "unknown" }]),
) as Report["features"];

// Reports for the tests of this folder: small, literal, and as nasty as a broken target.

/** What a broken target may put into an answer: escapes, bidi controls, a lone surrogate, XML's and shell's own signs. */
export const nasty =
  "\u001B[31mred\u001B[0m \u202Eevil\u202C \uD800 \u0000 ]]> <&> 'quoted' \"$HOME\" `id` \r\n 日本 🦜";

export const sampleExchange: Exchange = {
  id: "3f9ab02c41de-0",
  mode: "stream",
  request: {
    method: "POST",
    path: "/v1/messages",
    headers: [
      ["content-type", "application/json"],
      ["anthropic-version", "2023-06-01"],
      ["x-api-key", "{key}"],
    ],
    body: '{"model":"obedient-1","max_tokens":16,"messages":[{"role":"user","content":"Say it\'s fine."}],"stream":true}',
  },
  answer: {
    status: 200,
    headers: [["Content-Type", "text/event-stream"]],
    text: 'event: message_start\ndata: {"type":"message_start"}\n\n',
    chunks: [[12.5, 51]],
    frames: [{ at: 12.5, event: "message_start", data: '{"type":"message_start"}' }],
    ms: 13,
    end: "complete",
  },
  retries: 0,
};

/** A passed result; the given members replace its own. */
export function sampleResult(requirement: RequirementId, change: Partial<Result> = {}): Result {
  const [area = "", ...rest] = requirement.split(".");
  return {
    id: `${area}/${rest.join("-").replaceAll("_", "-")}`,
    mode: "plain",
    title: "The answer is as the contract says",
    requirement,
    level: "MUST",
    profiles: ["core"],
    verdict: "pass",
    findings: [],
    claims: ["is accepted"],
    exchanges: [sampleExchange.id],
    ms: 13,
    ...change,
  };
}

export function sampleFinding(requirement: RequirementId, change: Partial<Finding> = {}): Finding {
  return {
    at: "/stop_reason",
    expected: '"max_tokens"',
    actual: '"end_turn"',
    requirement,
    claim: "is accepted",
    exchange: sampleExchange.id,
    ...change,
  };
}

export const sampleInput: BuildInput = {
  tool: { name: "messages-conformance", version: "0.1.0", suiteDigest: "5a0c1e77" },
  target: {
    url: "http://127.0.0.1:8080",
    model: "obedient-1",
    auth: "x-api-key",
    keyEnv: "MESSAGES_API_KEY",
    headers: {},
  },
  edition: "2023-06-01",
  selectedProfiles: ["core", "streaming", "tools"],
  contract: requirements.filter(({ editions }) => editions.includes("2023-06-01")),
  choice: { only: [], skip: [] },
  seed: 42,
  startedAt: "2026-11-22T10:00:00.000Z",
  complete: true,
  plan: { cases: 200, requests: 190, modelCalls: 80, outputTokens: 6_100 },
  limits: { requests: 250, modelCalls: 90, outputTokens: 8_000, concurrency: 4, rate: 0 },
  cost: { requests: 188, modelCalls: 79, inputTokens: 4_312, outputTokens: 2_950, retries: 2, wallMs: 1_710 },
  features: {
    ...unknownFeatures,
    auth: { setting: "on", state: "declared-on" },
    sampling: { setting: "auto", state: "supported", exchange: sampleExchange.id },
    tools: { setting: "on", state: "declared-on" },
    "forced-tools": { setting: "auto", state: "refused" },
    thinking: { setting: "off", state: "declared-off" },
  },
  results: [],
  exchanges: [sampleExchange],
};

/** One passed result for each requirement of the selected profiles, except where one is given. */
export function sampleResults(given: readonly Result[] = []): readonly Result[] {
  const named = new Set(given.map((result) => result.requirement));
  const passed = sampleInput.contract
    .filter(({ id, levels }) => !named.has(id) && sampleInput.selectedProfiles.some((profile) => levels[profile]))
    .map(({ id, levels }) => {
      const profiles = sampleInput.selectedProfiles.filter((profile) => levels[profile]);
      const level = profiles.some((profile) => levels[profile] === "MUST") ? "MUST" : "SHOULD";
      return sampleResult(id, { profiles, level });
    });
  return [...passed, ...given];
}

export const conformantReport = (): Report => buildReport({ ...sampleInput, results: sampleResults() });

/** Every kind of verdict, many cases of one requirement, and a target that puts escapes into its answers. */
export function brokenReport(): Report {
  const stop = "stop.max_tokens.reported";
  const failed = (requirement: RequirementId, change: Partial<Result> = {}): Result =>
    sampleResult(requirement, { verdict: "fail", findings: [sampleFinding(requirement)], ...change });
  const skipped = (requirement: RequirementId, reason: string): Result =>
    sampleResult(requirement, { verdict: "skip", skipped: "feature", reason });
  const many = Array.from({ length: 9 }, (_, index) =>
    failed(stop, { id: `stop/max-tokens-${index + 1}`, mode: index % 2 ? "stream" : "plain" }),
  );
  const results: readonly Result[] = [
    ...many,
    failed("errors.message.readable", {
      level: "SHOULD",
      findings: [
        sampleFinding("errors.message.readable", {
          at: "/error/message",
          expected: "text without control characters",
          actual: nasty,
        }),
      ],
    }),
    failed("errors.body.json", {
      outcome: "crashed",
      findings: [
        sampleFinding("errors.body.json", { at: "status", expected: "400", actual: "500" }),
        sampleFinding("errors.body.json", { at: "", expected: "a JSON body", actual: `<html>${nasty.repeat(40)}` }),
      ],
    }),
    failed("response.request_id.present", {
      level: "SHOULD",
      findings: [
        sampleFinding("response.request_id.present", {
          at: "header:request-id",
          expected: "a value",
          actual: "no such header",
        }),
      ],
    }),
    sampleResult("request.body.unicode", { verdict: "inconclusive", reason: "the model did not repeat the text" }),
    sampleResult("usage.input_tokens.grows", { verdict: "inconclusive", reason: "the model did not repeat the text" }),
    sampleResult("request.body.size", { verdict: "error", reason: "timeout-total after 120 s" }),
    skipped("tools.choice.any", "the target refuses forced-tools"),
    skipped("tools.choice.tool", "the target refuses forced-tools"),
    sampleResult("request.model.length", { verdict: "skip", skipped: "budget", reason: "budget of requests is spent" }),
  ];
  return buildReport({ ...sampleInput, results: sampleResults(results) });
}
