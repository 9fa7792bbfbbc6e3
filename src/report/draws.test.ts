import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";

import type { DrawCounts, Result } from "../model/result.ts";
import { buildReport } from "./build.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import { replayCommand } from "./replay.ts";
import { sampleExchange, sampleFinding, sampleInput, sampleResult, sampleResults } from "./sample.ts";
import { terminalReport } from "./terminal.ts";

const nothing: DrawCounts = {
  planned: 0,
  passed: 0,
  failed: 0,
  unjudged: 0,
  discarded: 0,
  leftOut: 0,
  shrinking: 0,
  requests: 0,
  modelCalls: 0,
  inputTokens: 0,
  outputTokens: 0,
};
const found = { ...sampleExchange, id: "0123456789ab-draw0" };
const other = { ...sampleExchange, id: "ba9876543210-draw0" };
const own = "errors.body.json";
const against = "request.model.type";

/** A drawn case that found something against another requirement than its own. */
const property: Result = sampleResult(own, {
  id: "drawn/invalid",
  verdict: "fail",
  findings: [sampleFinding(against, { at: "status", expected: "400", actual: "200", exchange: found.id })],
  exchanges: [found.id],
  draws: { ...nothing, planned: 1500, passed: 1400, failed: 1, leftOut: 96, discarded: 3, requests: 1419 },
  counterexamples: [
    {
      region: "RequestedModel type",
      label: { at: "RequestedModel", keyword: "type", pointer: "/model" },
      seed: 5,
      path: "7:0:3",
      requests: [{ body: { model: {}, max_tokens: 1 } }],
      exchanges: [found.id],
      steps: 2,
      tried: 18,
    },
  ],
  noticed: [{ path: "12", exchange: other.id }],
});
const always = sampleResult("errors.client_fault.status", {
  verdict: "fail",
  ms: 0,
  findings: [sampleFinding("errors.client_fault.status", { exchange: other.id })],
  exchanges: [other.id],
});
const report = buildReport({
  ...sampleInput,
  seed: 5,
  selectedProfiles: ["core", "strict"],
  results: sampleResults([property, always]),
  exchanges: [found, other],
  draws: { seed: 5, asked: 1500, shrink: true, coverage: { violated: 12 } },
});

test("draws are added up over all cases", () => {
  expect(report.draws).toMatchObject({
    asked: 1500,
    shrink: true,
    runs: 1401,
    discarded: 3,
    leftOut: 96,
    byProperty: [{ id: "drawn/invalid", mode: "plain", passed: 1400 }],
    coverage: { violated: 12 },
  });
});

test("what draws found against another requirement leaves the claim proved that the others showed", () => {
  const verdicts = new Map(report.requirements.map(({ id, verdict }) => [id, verdict]));
  expect(verdicts.get(own)).toBe("pass");
  expect(verdicts.get(against)).toBe("fail");
  const alone = { ...property, draws: { ...nothing, failed: 1 } };
  const without = buildReport({ ...sampleInput, selectedProfiles: ["core"], results: [alone] });
  expect(without.requirements.find(({ id }) => id === own)?.verdict).toBe("inconclusive");
});

test("a report with draws follows the schema", () => {
  const schema = JSON.parse(
    readFileSync(new URL("../../reports/report.schema.json", import.meta.url), "utf8"),
  ) as object;
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  validate(JSON.parse(jsonReport(report)));
  expect(validate.errors ?? []).toEqual([]);
});

test("a finding of a drawn case is replayed by its seed and path", () => {
  expect(replayCommand(report, property)).toContain("--only drawn/invalid --seed 5 --path 7:0:3");
});

test("what an always case found in a drawn exchange is replayed by the draw that made it", () => {
  expect(replayCommand(report, always)).toContain(`--only ${always.id} --only drawn/invalid --seed 5 --path 12`);
});

test("the terminal shows the smallest body, how to send it again, and how much was drawn", () => {
  const text = terminalReport(report, { color: false, width: 120 });
  expect(text).toContain(
    'drawn     RequestedModel type at /model: {"model":{},"max_tokens":1} (made smaller in 2 steps)',
  );
  expect(text).toContain("--seed 5 --path 7:0:3");
  expect(text).toMatch(/draws +1,401 \(seed 5; 96 left out, 3 discarded\)/u);
});

test("JUnit names the replay, too", async () => {
  expect(await junitReport(report)).toContain("--seed 5 --path 7:0:3");
});
