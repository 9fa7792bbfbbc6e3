import { expect, test } from "vitest";
import type { Report } from "../model/report.ts";
import { buildReport } from "../report/build.ts";
import { nasty, sampleFinding, sampleInput, sampleResult } from "../report/sample.ts";
import { pageOf, unchecked, unmatched, type Described } from "./page.ts";

const server: Described = {
  name: "example",
  title: "Example gateway",
  source: { registry: "npm", name: "example-gateway", version: "1.2.3" },
  how: "`example start`.",
  features: { "auth=off": "it checks no keys" },
  skip: { "model/unknown-is-not-found": "it would ask somebody else" },
};

const id = "stop.max_tokens.reported";
const reportWith = (change: Parameters<typeof sampleFinding>[1] = {}): Report =>
  buildReport({
    ...sampleInput,
    startedAt: "2026-11-22T15:00:00.000Z",
    results: [
      sampleResult(id, { verdict: "fail", findings: [sampleFinding(id, change)] }),
      sampleResult("stop.end_turn.reported", { verdict: "inconclusive", reason: "it never ended" }),
      sampleResult("stop.tool_use.reported"),
    ],
  });

const rowOf = (page: string, text: string): string => page.split("\n").find((line) => line.includes(text)) ?? "";

test("the head says what was run, how and when", () => {
  const page = pageOf(server, reportWith(), new Map());
  expect(page).toMatch(/^# Example gateway\n/);
  for (const fact of ["`example-gateway` 1.2.3 (npm)", "`example start`.", "Date: 2026-11-22", "**non-conformant**"])
    expect(page).toContain(fact);
});

test("profiles have verdict and counts", () => {
  expect(rowOf(pageOf(server, reportWith(), new Map()), "| core |")).toMatch(
    /^\| core \| fail \| \d+ \| 1 \| 1 \| \d+ \|$/,
  );
});

test("a declared feature and a case left out stand with their reason", () => {
  const page = pageOf(server, reportWith(), new Map());
  expect(rowOf(page, "| auth |")).toContain("it checks no keys");
  expect(page).toContain("- `model/unknown-is-not-found`: it would ask somebody else");
});

test("a failure has requirement, level, case, both sides and the judgement", () => {
  const row = rowOf(pageOf(server, reportWith(), new Map([[id, "It ends at 16 and says end_turn."]])), `\`${id}\``);
  for (const cell of ["| MUST |", "| `stop/max-tokens-reported (plain)` |", '`"max_tokens"` |', '| `"end_turn"` |'])
    expect(row).toContain(cell);
  expect(row).toMatch(/\| It ends at 16 and says end_turn\. \|$/);
});

test("a failure nobody has looked at says so", () => {
  expect(rowOf(pageOf(server, reportWith(), new Map()), `\`${id}\``)).toContain(`| ${unchecked} |`);
});

test("what is undecided is listed", () => {
  expect(pageOf(server, reportWith(), new Map())).toMatch(/## Undecided\n\n- `stop\.end_turn\.reported` \(MUST\)/);
});

test("a nasty answer breaks no table", () => {
  const row = rowOf(pageOf(server, reportWith({ actual: `${nasty} | a | b` }), new Map()), `\`${id}\``);
  const cells = row.replaceAll(String.raw`\|`, "").split("|");
  expect(cells).toHaveLength(8);
});

test("judgements are matched with failures both ways", () => {
  expect(unmatched(reportWith(), new Map([["request.body.json", "..."]]))).toEqual({
    missing: [id],
    stale: ["request.body.json"],
  });
  expect(unmatched(reportWith(), new Map([[id, "..."]]))).toEqual({ missing: [], stale: [] });
});
