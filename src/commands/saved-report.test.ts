import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { jsonReport } from "../report/json.ts";
import { brokenReport, conformantReport } from "../report/sample.ts";
import { readReport } from "./saved-report.ts";
import { UsageError } from "./usage-error.ts";

const dir = mkdtempSync(join(tmpdir(), "saved-report-"));
mkdirSync(join(dir, "empty"));
function saved(name: string, text: string): string {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
}
const changed = (change: object): string => JSON.stringify({ ...conformantReport(), ...change });

test("a report is read from its file and from its folder", () => {
  const path = saved("report.json", jsonReport(brokenReport()));
  const written = { ...brokenReport(), digests: expect.any(Object) as unknown };
  expect(readReport(path)).toEqual(written);
  expect(readReport(dir)).toEqual(written);
});

test.for([
  ["there is no file", join(dir, "nothing")],
  ["there is no report.json in", join(dir, "empty")],
  ["is not JSON", saved("cut.json", '{"schemaVersion":1,')],
  ["is no report", saved("list.json", "[]")],
  ["is no report", saved("other.json", '{"openapi":"3.1.0"}')],
  ["is a report of schema version 2", saved("newer.json", changed({ schemaVersion: 2 }))],
  ["/verdict must be equal to one of", saved("verdict.json", changed({ verdict: "fine" }))],
  ["must have required property 'target'", saved("target.json", changed({ target: undefined }))],
  ["/results must be array", saved("results.json", changed({ results: {} }))],
] as const)("no report: %s", ([message, path]) => {
  expect(() => readReport(path)).toThrow(UsageError);
  expect(() => readReport(path)).toThrow(message);
});
