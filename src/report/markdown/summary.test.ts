import markdownIt from "markdown-it";
import { expect, test } from "vitest";

import { requirements } from "../../../spec/generated/requirements.ts";
import type { Report } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { buildReport } from "../build.ts";
import { excuse } from "../expected/excuse.ts";
import {
  brokenReport,
  conformantReport,
  nasty,
  sampleFinding,
  sampleInput,
  sampleResult,
  sampleResults,
} from "../sample.ts";
import { markdownSummary } from "./summary.ts";

const render = (text: string): string => markdownIt({ html: true, linkify: true }).render(text);
const hostile = [
  nasty,
  "@octocat and @org/team, me@example.com, #12, owner/repo#3, GH-4, https://evil.example/x www.evil.example",
  "![x](https://evil.example/x.png) [y](javascript:alert(1)) <img src=x onerror=alert(1)> </details></code>",
  "| a | \\| ![x](https://evil.example/x.png) @octocat ` | `` |",
  "``` \n```\n# heading\n- item\n<script>alert(1)</script>\n\n---",
];
const said = hostile.join(" ");

/** What is left of a page without its code: what GitHub and GitLab look for names, numbers and addresses in. */
const outsideOfCode = (page: string): string => page.replaceAll(/<code[^>]*>[^]*?<\/code>/gu, "");
const tagsOf = (page: string): readonly string[] => [
  ...new Set([...page.matchAll(/<\/?([a-z][\w-]*)/gu)].map(([, name = ""]) => name)),
];

test("the verdict comes first, then the profiles, then what is wrong with all that is needed to see it again", () => {
  const text = markdownSummary(brokenReport());
  expect(text).toMatch(/^## ✗ Messages API: non-conformant\n\ncore: 2 of 106 MUST .* Exit code 1: a MUST failed\.\n/);
  const order = [
    "| `core` | ✗ fail | 102 | 2 | 2 | · | · | 58 | 2 | 1 |",
    "### 2 MUST requirements failed",
    "#### ✗ `stop.max_tokens.reported`\n\nAn answer cut at `max_tokens` is reported as `max_tokens`.",
    "- case `stop/max-tokens-1 (plain)`",
    '- at `/stop_reason`: expected `"max_tokens"`, got `"end_turn"`',
    "- also `stop/max-tokens-2 (stream)`",
    "```sh\nmessages-conformance run http://127.0.0.1:8080 --model obedient-1 --only stop/max-tokens-1 ",
    "<details><summary>Not judged: 4 reasons</summary>",
    "**2 inconclusive** (MUST): the model did not repeat the text: `request/body-unicode (plain)`",
    "<summary>Recommendations not followed, without effect on the verdict: 2 requirements</summary>",
    "| results | 271 | 12 | 2 | 3 | 1 | 289 |",
    "| requests | 188 | 190 | 250 |",
  ];
  const places = order.map((part) => text.indexOf(part));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("a conformant run says so and no more", () => {
  const text = markdownSummary(conformantReport());
  expect(text).toMatch(/^## ● Messages API: conformant\n\n191 of 191 MUST requirements passed\. Exit code 0/);
  expect(text).not.toMatch(/<details|failed|####/);
});

test("clients that break are linked, and nobody is told of it at each run", () => {
  const requirement = requirements.find(({ breaks }) => breaks.some(({ issue }) => issue.includes("github.com")));
  const id = requirement?.id ?? "stop.sequence.reported";
  const findings = [sampleFinding(id)];
  const text = markdownSummary(
    buildReport({ ...sampleInput, results: [sampleResult(id, { verdict: "fail", findings })] }),
  );
  expect(text).toMatch(/- breaks \[[^\]]+\]\(https:\/\/redirect\.github\.com\/[^)]+\)/);
  expect(text).not.toMatch(/https:\/\/github\.com/);
});

test("why nothing was decided is open to the eye", () => {
  const results = [sampleResult("request.body.size", { verdict: "error", reason: "timeout-total after 120 s" })];
  const text = markdownSummary(buildReport({ ...sampleInput, complete: false, reason: "interrupted", results }));
  expect(text).toMatch(/^## \? Messages API: undecided\n/);
  expect(text).toContain("<details open><summary>Not judged: 1 reason</summary>");
  expect(text).toContain("**incomplete**");
});

test("expected failures stand apart, and those that are not met are open", () => {
  const entry = { line: 3, case: "stop/max-tokens-?", outcome: ["fail"], reason: "the upstream says so" } as const;
  const met = markdownSummary(excuse(brokenReport(), { file: "known.yaml", entries: [entry] }));
  expect(met).toContain("### 2 MUST requirements failed, 1 of them as expected");
  expect(met).not.toContain("#### ✗ `stop.max_tokens.reported`");
  expect(met).toContain("<details><summary>Expected failures: 1 entry</summary>");
  expect(met).toContain("- **≈ as expected** `stop/max-tokens-?` (`known.yaml:3`); reason: the upstream says so");
  const unmet = { ...entry, case: "errors/body-json", outcome: ["inconclusive"] } as const;
  const red = markdownSummary(excuse(brokenReport(), { file: "known.yaml", entries: [entry, unmet] }));
  expect(red).toContain("<details open><summary>Expected failures: 2 entries</summary>");
  expect(red.indexOf("**✗ not met**")).toBeLessThan(red.indexOf("**≈ as expected**"));
});

/** A report in which everything that is not our own word is hostile. */
function hostileReport(): Report {
  const finding = sampleFinding("errors.body.json", { at: said, expected: said, actual: said });
  const results: readonly Result[] = [
    sampleResult("errors.body.json", {
      id: hostile[4] ?? "",
      verdict: "fail",
      title: said,
      reason: said,
      findings: [finding],
    }),
    sampleResult("errors.message.readable", { id: said, verdict: "fail", level: "SHOULD", findings: [finding] }),
    sampleResult("request.body.size", { id: said, verdict: "error", reason: said }),
    sampleResult("request.body.unicode", { id: said, verdict: "inconclusive", reason: said }),
  ];
  const target = {
    ...sampleInput.target,
    url: `http://x/${nasty}`,
    model: hostile[3] ?? "",
    headers: { "x-team": hostile[1] ?? "" },
  };
  const tool = { ...sampleInput.tool, version: said };
  const report = buildReport({ ...sampleInput, tool, target, reason: said, results: sampleResults(results) });
  const worse = report.requirements.map((one) => ({ ...one, text: said, breaks: [{ client: said, issue: said }] }));
  const entry = { line: 3, case: said, outcome: ["fail"], reason: said, issue: said } as const;
  return {
    ...report,
    requirements: worse,
    reason: said,
    expected: { file: said, entries: [{ ...entry, state: "unmet", complaint: said, results: [] }] },
  };
}

test("whatever a target or a report says, it stays text: no markup, mention, reference, address or image", () => {
  const text = markdownSummary(hostileReport());
  const page = render(text);
  expect(tagsOf(page).toSorted()).toEqual(
    "code details h2 h3 h4 li p pre strong summary table tbody td th thead tr ul".split(" "),
  );
  const prose = outsideOfCode(page);
  expect(prose).not.toMatch(/@\w|#\d|https?:\/\/\w|www\.\w|javascript:alert\(1\)"/);
  expect(page.replaceAll("\n", "")).not.toMatch(/[\p{Cs}\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  expect(page.match(/<details/g)).toHaveLength(page.match(/<\/details>/g)?.length ?? 0);
  // Rows of tables are as wide as their heads.
  for (const [table] of page.matchAll(/<table>[^]*?<\/table>/gu)) {
    const rows = [...table.matchAll(/<tr>[^]*?<\/tr>/gu)].map(([row]) => row.match(/<t[hd]/g)?.length);
    expect(new Set(rows).size).toBe(1);
  }
});

test("it has room in a comment, and says what was left out", () => {
  const findings = (id: Result["requirement"]): Result["findings"] => [
    sampleFinding(id, { expected: "x".repeat(5_000), actual: `${"日本".repeat(2_000)}${id}` }),
  ];
  const results = requirements.map(({ id }, index) =>
    sampleResult(id, {
      id: `${id}/${"long-".repeat(10)}`,
      ...(index % 4 === 0
        ? { verdict: "inconclusive", reason: `${index}: ${"because ".repeat(40)}` }
        : { verdict: "fail", level: index % 4 === 1 ? "SHOULD" : "MUST", findings: findings(id) }),
    }),
  );
  const report = buildReport({ ...sampleInput, results, contract: requirements });
  const text = markdownSummary(report);
  expect(Buffer.byteLength(text)).toBeLessThan(60_000);
  expect(Buffer.byteLength(text)).toBeGreaterThan(45_000);
  const { fail } = report.totals.requirements.MUST;
  const shown = text.match(/^#### ✗/gm)?.length ?? 0;
  const [, named = "", more = "0"] = /^Left out here.*: (.*?)(?: and (\d+) more)?\.$/m.exec(text) ?? [];
  expect(shown).toBeGreaterThan(10);
  expect(shown + named.split(", ").length + Number(more)).toBe(fail);
  expect(text).toContain(`<summary>${shown - 6} more failures</summary>`);
  expect(text.match(/^- and \d+ more, in report\.html$/gm)).toHaveLength(2);
});
