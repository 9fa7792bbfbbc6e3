import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { contractFeatures, contractProfiles } from "../../spec/generated/requirements.ts";
import { editions } from "../model/target.ts";
import { buildReport } from "./build.ts";
import { digestsOf } from "./digest.ts";
import { jsonReport } from "./json.ts";
import { brokenReport, conformantReport, sampleExchange, sampleInput, sampleResult } from "./sample.ts";

const schema = JSON.parse(readFileSync(new URL("../../reports/report.schema.json", import.meta.url), "utf8")) as object;
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const everything = (): ReturnType<typeof brokenReport> =>
  buildReport({
    ...sampleInput,
    complete: false,
    reason: "Interrupted.",
    results: [
      sampleResult("errors.body.json", { verdict: "skip", skipped: "not-seen", reason: "none", outcome: "hung" }),
    ],
    exchanges: [
      sampleExchange,
      { ...sampleExchange, trouble: { kind: "reset", message: "socket hang up" } },
      { ...sampleExchange, request: { ...sampleExchange.request, blanks: 11, omitted: 12 } },
      { id: "0-0", mode: "plain", retries: 3, request: { method: "GET", path: "/", headers: [], body: null } },
    ],
  });

test("the schema knows every profile and feature of the contract", () => {
  const { $defs, properties } = schema as {
    readonly $defs: { readonly profile: { readonly enum: readonly string[] } };
    readonly properties: { readonly features: { readonly propertyNames: { readonly enum: readonly string[] } } };
  };
  expect($defs.profile.enum).toEqual(contractProfiles);
  expect(properties.features.propertyNames.enum).toEqual(contractFeatures);
});

test.each([
  ["conformant", conformantReport],
  ["broken", brokenReport],
  ["interrupted", everything],
])("a %s report follows the schema, survives a round trip, and ends with a newline", (_, make) => {
  const report = make();
  const text = jsonReport(report);
  expect(text.endsWith("}\n")).toBe(true);
  const back: unknown = JSON.parse(text);
  expect(back).toEqual({ ...report, digests: digestsOf(report) });
  validate(back);
  expect(validate.errors ?? []).toEqual([]);
});

test.each(editions)("a report of edition %s follows the schema", (edition) => {
  validate(JSON.parse(jsonReport({ ...conformantReport(), edition })));
  expect(validate.errors ?? []).toEqual([]);
});

test("the order of members does not depend on how the report came about", () => {
  const report = conformantReport();
  const turned = Object.fromEntries(Object.entries(report).toReversed()) as unknown as typeof report;
  expect(jsonReport(turned)).toBe(jsonReport(report));
});

test("each result stands on a line of its own", () => {
  const report = brokenReport();
  const lines = jsonReport(report).split("\n");
  for (const { id } of report.results)
    expect(lines.filter((line) => line.startsWith(`    {"id":"${id}"`))).not.toHaveLength(0);
});

test("the schema is closed, and describes every member", () => {
  const report = conformantReport();
  expect(validate({ ...report, extra: 1 })).toBe(false);
  expect(validate({ ...report, target: { ...report.target, key: "sk-ant" } })).toBe(false);
  expect(validate({ ...report, verdict: "ok" })).toBe(false);
  const undescribed: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== "object" || node === null) return;
    const { properties } = node as { properties?: Record<string, { description?: string; $ref?: string }> };
    for (const [name, member] of Object.entries(properties ?? {}))
      if (!member.description && !member.$ref) undescribed.push(`${path}/${name}`);
    for (const [name, member] of Object.entries(node)) walk(member, `${path}/${name}`);
  };
  walk(schema, "");
  expect(undescribed).toEqual([]);
});
