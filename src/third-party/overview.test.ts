import { expect, test } from "vitest";

import { buildReport } from "../report/build.ts";
import { sampleFinding, sampleInput, sampleResult } from "../report/sample.ts";
import { overviewOf } from "./overview.ts";

const id = "stop.max_tokens.reported";
const report = buildReport({
  ...sampleInput,
  startedAt: "2026-11-22T15:00:00.000Z",
  results: [
    sampleResult(id, { verdict: "fail", findings: [sampleFinding(id)] }),
    sampleResult("stop.end_turn.reported", { verdict: "inconclusive", reason: "it never ended" }),
    sampleResult("stop.tool_use.reported"),
  ],
});
const server = {
  name: "example",
  title: "Example",
  source: { registry: "npm", name: "example-gateway", version: "1.2" },
} as const;

test("one column a server, one row a profile", () => {
  const page = overviewOf([
    { server, report },
    { server: { ...server, name: "other", title: "Other" }, report: buildReport({ ...sampleInput, results: [] }) },
  ]);
  expect(page).toContain("|  | [Example](example.md) | [Other](other.md) |");
  expect(page).toContain("| Version | 1.2 (npm) | 1.2 (npm) |");
  expect(page).toContain("| Failed MUST | 1 | 0 |");
  expect(page).toMatch(/\| Date \| 2026-11-22 \|/);
  expect(page).toMatch(/\| core \| 1 of \d+ fail \| [a-z]+ \|/);
});
