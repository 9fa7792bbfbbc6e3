import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { CURRENT_SPEC_VERSION, schema } from "ctrf";
import { expect, test } from "vitest";

import type { Report } from "../model/report.ts";
import { buildReport } from "./build.ts";
import { ctrfReport } from "./ctrf.ts";
import { excuse } from "./expected/excuse.ts";
import { brokenReport, conformantReport, nasty, sampleFinding, sampleInput, sampleResult } from "./sample.ts";
import { isVisible } from "./visible.ts";

interface Document {
  readonly specVersion: string;
  readonly results: {
    readonly summary: Readonly<Record<string, number>>;
    readonly tests: readonly (Readonly<Record<string, unknown>> & { readonly name: string; readonly status: string })[];
  };
}
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(schema);

function read(report: Report): Document {
  const document: unknown = JSON.parse(ctrfReport(report));
  isValid(document);
  expect(isValid.errors).toBeNull();
  return document as Document;
}
const called = ({ results }: Document, name: string): unknown => results.tests.find((one) => one.name === name);

const known = (): Report =>
  excuse(brokenReport(), {
    file: "known.yaml",
    entries: [{ line: 3, case: "stop/max-tokens-?", outcome: ["fail"], reason: "the upstream says end_turn" }],
  });

test("it follows the schema of the format, whatever the run came to", () => {
  const empty = buildReport({ ...sampleInput, complete: false, reason: nasty });
  for (const report of [conformantReport(), brokenReport(), known(), empty])
    expect(read(report).specVersion).toBe(CURRENT_SPEC_VERSION);
  expect(isValid({ ...read(empty), results: {} })).toBe(false);
});

test("the summary counts the tests, and `failed` are the failures that turn a build red", () => {
  for (const [report, failed] of [
    [conformantReport(), 0],
    [brokenReport(), 10],
    [known(), 1],
  ] as const) {
    const { summary, tests } = read(report).results;
    for (const status of ["passed", "failed", "skipped", "pending", "other"])
      expect(summary[status]).toBe(tests.filter((one) => one.status === status).length);
    expect(summary).toMatchObject({ tests: report.results.length, failed, passed: report.totals.results.pass });
  }
});

test("what is no failure of the build says what it is", () => {
  const document = read(known());
  expect(called(document, "stop/max-tokens-2 (stream)")).toMatchObject({
    status: "other",
    rawStatus: "fail",
    message: "expected fail: the upstream says end_turn",
    labels: { build: "expected" },
  });
  expect(called(document, "response/request-id-present (plain)")).toMatchObject({
    status: "other",
    rawStatus: "fail",
    message: "SHOULD not followed: expected a value, got no such header",
  });
  expect(called(document, "request/body-unicode (plain)")).toMatchObject({
    status: "other",
    rawStatus: "inconclusive",
    message: "inconclusive: the model did not repeat the text",
  });
  expect(called(document, "tools/choice-any (plain)")).toMatchObject({ status: "skipped", rawStatus: "skip" });
});

test("an expected failure that is no longer true is a failed test of its own", () => {
  const entries = [{ line: 3, case: "stop/max-tokens-reported", outcome: ["fail"], reason: nasty }] as const;
  const { results } = read(excuse(conformantReport(), { file: "known.yaml", entries }));
  expect(results.summary).toMatchObject({ failed: 1, tests: conformantReport().results.length + 1 });
  expect(results.tests.at(-1)).toMatchObject({
    name: "known.yaml:3 stop/max-tokens-reported",
    status: "failed",
    rawStatus: "unmet",
    suite: ["expected failures"],
  });
});

test("a failure has all that is needed to understand it, and to see it again", () => {
  const failed = called(read(brokenReport()), "stop/max-tokens-2 (stream)") as Readonly<Record<string, string>>;
  expect(failed).toMatchObject({ status: "failed", message: 'expected "max_tokens", got "end_turn"' });
  expect(failed["trace"]).toContain("\nreplay: messages-conformance run http://127.0.0.1:8080 --model obedient-1");
  expect(failed["trace"]).toContain("\ncurl: curl -sSiN");
});

test("whatever a target says, it is shown as text", () => {
  const finding = sampleFinding("errors.body.json", { at: nasty, expected: nasty, actual: nasty });
  const results = [sampleResult("errors.body.json", { verdict: "fail", title: nasty, findings: [finding] })];
  const target = { ...sampleInput.target, url: `http://x/${nasty}`, model: nasty };
  const report = buildReport({ ...sampleInput, target, results });
  read(report);
  for (const line of ctrfReport(report).split("\n")) expect(isVisible(line)).toBe(true);
});
