import { expect, test } from "vitest";
import { buildReport } from "../report/build.ts";
import { sampleFinding, sampleInput, sampleResult } from "../report/sample.ts";
import { failuresOf } from "./failures.ts";

const failed = (...args: Parameters<typeof sampleResult>): ReturnType<typeof sampleResult> => {
  const [requirement, change] = args;
  return sampleResult(requirement, { verdict: "fail", findings: [sampleFinding(requirement)], ...change });
};

test("a requirement is listed once, with its cases and their modes", () => {
  const results = [
    failed("stop.max_tokens.reported", { id: "stop/cut", mode: "plain" }),
    failed("stop.max_tokens.reported", { id: "stop/cut", mode: "stream" }),
    failed("stop.max_tokens.reported", { id: "stop/other" }),
  ];
  const [only, ...more] = failuresOf(buildReport({ ...sampleInput, results }));
  expect(more).toEqual([]);
  expect(only).toMatchObject({ id: "stop.max_tokens.reported", level: "MUST", expected: '"max_tokens"' });
  expect(only?.cases).toEqual(["stop/cut (plain, stream)", "stop/other (plain)"]);
});

test("a finding counts for the requirement it names, not for that of its case", () => {
  const findings = [sampleFinding("stop.end_turn.reported")];
  const results = [
    sampleResult("stop.max_tokens.reported", { verdict: "fail", findings }),
    sampleResult("stop.end_turn.reported"),
  ];
  expect(failuresOf(buildReport({ ...sampleInput, results })).map(({ id }) => id)).toEqual(["stop.end_turn.reported"]);
});

test("MUST stands before SHOULD, and nothing else is listed", () => {
  const results = [
    failed("errors.message.plain", { level: "SHOULD" }),
    failed("stop.max_tokens.reported"),
    sampleResult("stop.end_turn.reported"),
    sampleResult("stop.tool_use.reported", { verdict: "inconclusive", reason: "the model called no tool" }),
  ];
  const levels = failuresOf(buildReport({ ...sampleInput, results })).map(({ level }) => level);
  expect(levels).toEqual(["MUST", "SHOULD"]);
});
