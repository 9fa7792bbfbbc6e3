import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

import { afterEach, expect, test, vi } from "vitest";

import { jsonReport } from "../report/json.ts";
import { brokenReport, conformantReport } from "../report/sample.ts";
import { compareCommand } from "./compare.ts";
import { callCli } from "./spawn-cli.ts";
import { UsageError } from "./usage-error.ts";

const dir = mkdtempSync(join(tmpdir(), "compare-"));
for (const [name, report] of [
  ["good", conformantReport()],
  ["bad", brokenReport()],
  ["other", { ...conformantReport(), profiles: [] }],
] as const) {
  mkdirSync(join(dir, name));
  writeFileSync(join(dir, name, "report.json"), jsonReport(report));
}
const [good, bad, other] = [join(dir, "good"), join(dir, "bad", "report.json"), join(dir, "other")];

const said = vi.spyOn(process.stdout, "write");
afterEach(() => said.mockReset());

async function call(paths: readonly string[], format = "text"): Promise<readonly [code: number, said: string]> {
  said.mockImplementation(() => true);
  const code = await compareCommand(paths, { format });
  return [code, said.mock.calls.map(([text]) => String(text)).join("")];
}

test.for([
  [[good, bad], "text", 1, "WORSE"],
  [[bad, good], "text", 0, "BETTER"],
  [[good, good], "text", 0, "NO WORSE"],
  [[good, bad, good, good], "text", 0, "NO WORSE"],
  [[good, bad], "markdown", 1, "### ✗ Conformance got worse"],
] as const)("compare %j as %s", async ([paths, format, code, says]) => {
  const ended = await call(paths, format);
  expect(ended[0]).toBe(code);
  expect(ended[1]).toContain(says);
});

test("compare as JSON", async () => {
  const [, json] = await call([good, bad], "json");
  expect(JSON.parse(json)).toMatchObject({ schemaVersion: 1, verdict: "worse", before: [{}], after: {} });
});

test.for([
  [[good], "text", "two reports are needed"],
  [[good, other], "text", "no profile in common"],
  [[good, join(dir, "nothing")], "text", "there is no file"],
  [[good, bad], "pdf", 'unknown value "pdf"'],
] as const)("not compared: %j as %s", async ([paths, format, message]) => {
  await expect(compareCommand(paths, { format })).rejects.toThrow(UsageError);
  await expect(compareCommand(paths, { format })).rejects.toThrow(message);
});

test("the command line: a comparison, and a mistake in two lines", async () => {
  expect(await callCli(["compare", good, bad, "--strict"])).toMatchObject({ code: 1, stderr: "" });
  const { code, stdout, stderr } = await callCli(["compare", good]);
  expect(stderr).toMatch(/^error: [^\n]+\nhint: [^\n]+\n$/u);
  expect(code).toBe(2);
  expect(stdout).toBe("");
});
