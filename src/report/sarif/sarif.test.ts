import { readFileSync } from "node:fs";

import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";

import { requirements } from "../../../spec/generated/requirements.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { Report } from "../../model/report.ts";
import { buildReport } from "../build.ts";
import {
  brokenReport,
  conformantReport,
  nasty,
  sampleExchange,
  sampleFinding,
  sampleInput,
  sampleResult,
} from "../sample.ts";
import { placeOf, placesOf } from "./places.ts";
import { sarifReport } from "./sarif.ts";
import { inert } from "./text.ts";

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number; readonly startColumn: number; readonly endLine: number };
  };
  readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations: readonly Place[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
    readonly suppressions?: readonly unknown[];
  }[];
  readonly invocations: readonly object[];
  readonly properties: { readonly totals: unknown; readonly verdict: string };
}

const text = readFileSync(new URL("published/sarif-schema-2.1.0.json", import.meta.url), "utf8");
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
// One pattern of the published schema, of language tags, is no valid regular expression in every dialect.
const validate = ajv.compile(JSON.parse(text) as object);

async function runOf(report: Report): Promise<Run> {
  const log = JSON.parse(await sarifReport(report)) as { readonly runs: readonly [Run] };
  validate(log);
  expect(validate.errors).toBeNull();
  return log.runs[0];
}

test.for([
  ["broken", brokenReport()],
  ["conformant", conformantReport()],
  ["empty", buildReport({ ...sampleInput, complete: false, reason: `refused ${nasty}` })],
] as const)("a report that is %s follows the published schema, with the totals of the report", async ([, report]) => {
  const { results, properties, tool } = await runOf(report);
  expect(results).toHaveLength(report.totals.results.fail);
  expect(properties).toMatchObject({ totals: report.totals, verdict: report.verdict });
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(report.requirements.map(({ id }) => id));
  const count = (level: string): number => results.filter((result) => result.level === level).length;
  const failed = (level: string): number =>
    report.results.filter((result) => result.verdict === "fail" && result.level === level).length;
  expect([count("error"), count("warning"), count("note")]).toEqual(["MUST", "SHOULD", "MAY"].map(failed));
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  const prints = results.map(({ partialFingerprints }) => partialFingerprints["primaryLocationLineHash"]);
  expect(new Set(prints).size).toBe(results.length);
});

test("a result points at what it is about in the document that is shipped", async () => {
  const { results } = await runOf(brokenReport());
  const stop = results.find(({ ruleId }) => ruleId === "stop.max_tokens.reported");
  const [place] = stop?.locations ?? [];
  expect(place?.logicalLocations[0]?.fullyQualifiedName).toBe("#/components/schemas/Message/properties/stop_reason");
  const { artifactLocation, region } = place?.physicalLocation ?? {};
  const document = readFileSync(new URL(`../../../${artifactLocation?.uri}`, import.meta.url), "utf8").split("\n");
  expect(document[(region?.startLine ?? 0) - 1]?.slice((region?.startColumn ?? 0) - 1)).toBe("stop_reason:");
});

test("fingerprints and places are the same in every run", async () => {
  const later = { ...brokenReport(), startedAt: "2027-01-01T00:00:00.000Z", seed: 7 };
  const [one, other] = await Promise.all([runOf(brokenReport()), runOf(later)]);
  expect(one.results).toEqual(other.results);
});

test("an expected failure is suppressed, with its reason", async () => {
  const excused = { reason: "known since spring [link](http://x)" };
  const result = sampleResult("auth.key.required", {
    verdict: "fail",
    excused,
    findings: [sampleFinding("auth.key.required")],
  });
  const { results } = await runOf(buildReport({ ...sampleInput, results: [result] }));
  expect(results[0]?.suppressions).toEqual([{ kind: "external", status: "accepted", justification: excused.reason }]);
});

test("what a target says is text: no link, no argument, no control character", async () => {
  const hostile = `[click](https://evil.example) {0} {{ \\[ ${nasty}`;
  expect(inert("[a](b) {0}\\")).toBe(String.raw`\[a\](b) {{0}}\\`);
  const result = sampleResult("errors.message.readable", {
    verdict: "fail",
    findings: [
      sampleFinding("errors.message.readable", { at: hostile, expected: hostile, actual: hostile.repeat(900) }),
    ],
  });
  const { results } = await runOf(buildReport({ ...sampleInput, results: [result] }));
  const said = results[0]?.message.text ?? "";
  expect(said).not.toMatch(/(^|[^\\])(\\\\)*\[click/);
  expect(said.replaceAll(/\{\{|\}\}/g, "")).not.toMatch(/[{}]/);
  expect(said).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]*$/u);
  expect(said.length).toBeLessThan(6_000);
});

const answered = (body: object, change: Partial<Exchange> = {}): Exchange => ({
  ...sampleExchange,
  mode: "plain",
  ...change,
  answer: { status: 200, headers: [], text: JSON.stringify(body), chunks: [], ms: 1, end: "complete" },
});
const message = {
  type: "message",
  content: [
    { type: "text", text: "a" },
    { type: "tool_use", id: "x" },
  ],
};
const stream: Exchange = {
  ...sampleExchange,
  ...(sampleExchange.answer && {
    answer: {
      ...sampleExchange.answer,
      frames: [{ at: 1, data: '{"type":"content_block_delta","delta":{"type":"text_delta","text":"a"}}' }],
    },
  }),
};
const get = (path: string): Exchange => answered({}, { request: { method: "GET", path, headers: [], body: null } });

test.for([
  ["request.max_tokens.minimum", "status", sampleExchange, "/components/schemas/MessageRequest/properties/max_tokens"],
  ["models.limit.range", "status", sampleExchange, "/components/parameters/Limit"],
  ["response.id.format", "/content/1/id", answered(message), "/components/schemas/ToolUseBlock/properties/id"],
  ["response.id.format", "/content/0", answered(message), "/components/schemas/TextBlock"],
  ["response.id.format", "/content/0/unheard/of", answered(message), "/components/schemas/Message/properties/content"],
  ["response.id.format", "/usage/input_tokens", answered(message), "/components/schemas/Usage/properties/input_tokens"],
  ["response.id.format", "event 1 /delta/text", stream, "/components/schemas/TextDelta/properties/text"],
  ["response.id.format", "event 1", stream, "/components/schemas/ContentBlockDeltaEvent"],
  ["response.id.format", "event 9", stream, "/components/schemas/StreamEvent"],
  ["response.id.format", "header:Request-Id", stream, "/components/headers/RequestId"],
  ["response.id.format", "status", stream, "/components/responses/InvalidRequest"],
  ["response.id.format", "header:x-other", stream, "/components/responses/Generated"],
  ["response.id.format", "stream", stream, "/components/responses/Generated"],
  ["request.stream.true", "header:content-type", stream, "/components/schemas/MessageRequest/properties/stream"],
  ["response.id.format", "soon", stream, "/paths/~1v1~1messages/post"],
  ["response.id.format", "soon", get("/v1/models/some-model?a=b"), "/paths/~1v1~1models~1{model_id}/get"],
  ["response.id.format", "soon", undefined, "/paths/~1v1~1messages/post"],
] as const)("%s at %s has its place", async ([requirement, at, exchange, place]) => {
  const places = await placesOf("2023-06-01");
  const finding = sampleFinding(requirement as "auth.key.required", { at, expected: "400" });
  expect(placeOf(places, finding, exchange)).toBe(place);
});

test.for(["2023-06-01", "2026-10-21"] as const)("every place of %s has its lines", async (edition) => {
  const { requirements: own, lines, headers, operations } = await placesOf(edition);
  const known = new Set<string>(requirements.map(({ id }) => id));
  for (const [id, pointer] of Object.entries(own)) {
    expect(known).toContain(id);
    expect(lines[pointer]).toHaveLength(4);
  }
  for (const pointer of [...Object.values(headers), ...operations.map(({ at }) => at)])
    expect(lines[pointer]).toHaveLength(4);
  expect(Object.keys(own).length).toBeGreaterThan(130);
});
