import { expect, test } from "vitest";
import type { Report } from "../model/report.ts";
import { buildReport } from "../report/build.ts";
import { nasty, sampleFinding, sampleInput, sampleResult } from "../report/sample.ts";
import { pageOf, unchecked, unmatched, type Described } from "./page.ts";

const server: Described = {
  name: "example",
  title: "Example gateway",
  source: { registry: "npm", name: "example-gateway", version: "1.2.3" },
  about: "Example gateway is a gateway. Know that it forgets.",
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
  for (const fact of [
    "Know that it forgets.",
    "1 failed MUST requirements and 0 failed SHOULD",
    "`example-gateway` 1.2.3 (npm)",
    "`example start`.",
    "Date: 2026-11-22",
    "**non-conformant**",
  ])
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

test("a failure has requirement, case and judgement, whose address becomes a link", () => {
  const page = pageOf(server, reportWith(), new Map([[id, "It says end_turn (https://example.com/a)."]]));
  expect(page).toContain("## Failed MUST requirements\n");
  expect(rowOf(page, `\`${id}\``)).toMatch(
    /\| `stop\/max-tokens-reported \(plain\)` \| It says end_turn \(\[source\]\(https:\/\/example\.com\/a\)\)\. \|$/,
  );
  expect(page).toContain("## Failed SHOULD requirements\n\nNone.");
});

test("a failure nobody has looked at says so, with what was found", () => {
  expect(rowOf(pageOf(server, reportWith(), new Map()), `\`${id}\``)).toContain(
    `| ${unchecked}: at \`/stop_reason\` \`"max_tokens"\` expected, got \`"end_turn"\` |`,
  );
});

test("a cause of many failures is told once", () => {
  const ids = ["stop.end_turn.reported", "stop.tool_use.reported", "stop.sequence.reported", id] as const;
  const results = ids.map((one) => sampleResult(one, { verdict: "fail", findings: [sampleFinding(one)] }));
  const report = buildReport({ ...sampleInput, results });
  const page = pageOf(server, report, new Map(ids.map((one) => [one, "Streams crash."])));
  expect(page.match(/Streams crash\./g)).toHaveLength(1);
  for (const one of ids) expect(rowOf(page, `\`${one}\``)).toMatch(/^ {2}Fails: /);
  expect(page).toContain("## Failed MUST requirements\n\nNone besides those above.");
});

test("what is undecided is listed", () => {
  expect(pageOf(server, reportWith(), new Map())).toMatch(/## Undecided\n\n- `stop\.end_turn\.reported` \(MUST\)/);
});

test("a nasty answer breaks no table", () => {
  const row = rowOf(pageOf(server, reportWith({ actual: `${nasty} | a | b` }), new Map()), `\`${id}\``);
  const cells = row.replaceAll(String.raw`\|`, "").split("|");
  expect(cells).toHaveLength(5);
});

test("judgements are matched with failures both ways", () => {
  expect(unmatched(reportWith(), new Map([["request.body.json", "..."]]))).toEqual({
    missing: [id],
    stale: ["request.body.json"],
  });
  expect(unmatched(reportWith(), new Map([[id, "..."]]))).toEqual({ missing: [], stale: [] });
});
