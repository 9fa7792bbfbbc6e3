import markdownIt from "markdown-it";
import { expect, test } from "vitest";

import { buildReport, type BuildInput } from "../build.ts";
import { onlyFailures } from "../html/sample.ts";
import type { Report } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { nasty, sampleFinding, sampleInput, sampleResult, sampleResults } from "../sample.ts";
import { compare } from "./compare.ts";
import { comparisonMarkdown } from "./markdown.ts";
import { comparisonText } from "./text.ts";
import { titles } from "./words.ts";

const expected = "blockquote br code details h3 li p pre strong summary table tbody td th thead tr ul".split(" ");
const must = "stop.max_tokens.reported";
const report = (results: readonly Result[], change: Partial<BuildInput> = {}): Report =>
  buildReport({ ...sampleInput, results: sampleResults(results), ...change });
const one = (change: Partial<Result> = {}): Result => sampleResult(must, { id: "stop/one", ...change });
const failed = one({ verdict: "fail", findings: [sampleFinding(must)] });
const both = (result: Result): readonly Result[] => [result, { ...result, mode: "stream" }];
const text = (comparison: ReturnType<typeof compare>): string =>
  comparisonText(comparison, { color: false, width: 100 });

const worse = compare([report(both(one()))], report(both(failed)));
const better = compare([report(both(failed))], report(both(one())));
const everything = compare(
  [report([one()]), report([failed, sampleResult("errors.body.json", { id: "errors/gone" })])],
  report([failed, sampleResult("request.body.unicode", { verdict: "inconclusive", reason: "the model did not" })], {
    edition: "2026-10-21",
    tool: { ...sampleInput.tool, suiteDigest: "another" },
  }),
);

test("the terminal says what failed, what was seen, and why the exit code", () => {
  expect(text(worse)).toContain(
    [
      "  New failures: 2 results",
      "",
      "  ✗ stop.max_tokens.reported MUST",
      "    An answer cut at `max_tokens` is reported as `max_tokens`.",
      "      stop/one (plain, stream)  pass → fail",
      '        /stop_reason: "end_turn", not "max_tokens"',
      "      replay    messages-conformance run http://127.0.0.1:8080 --model obedient-1 --only stop/one --feature thinking=off --feature tools=on",
    ].join("\n"),
  );
  expect(text(worse)).toContain("  core       ● pass       ✗ fail       worse");
  expect(text(worse).replaceAll(/\s+/gu, " ")).toContain(
    "✗ WORSE core was passed and is failed; 2 results of a MUST fail and did not. Exit code 1",
  );
  expect(text(better).replaceAll(/\s+/gu, " ")).toContain(
    "● BETTER Nothing that a MUST asks for got worse; 2 results fixed. Exit code 0",
  );
});

test("a comment begins with the verdict, shows new failures, and folds the rest", () => {
  const page = comparisonMarkdown(worse);
  expect(page).toMatch(/^### ✗ Conformance got worse\n\ncore was passed and is failed;/u);
  expect(page).toContain("`stop/one` (plain, stream): pass → fail");
  expect(page).toContain('`/stop_reason`: `"end_turn"`, not `"max_tokens"`');
  expect(page.match(/<summary>[^<]*/gu)).toEqual(["<summary>See them again"]);
  expect(page).toContain("```sh\nmessages-conformance run http://127.0.0.1:8080 --model obedient-1 --only stop/one ");
  expect(comparisonMarkdown(better)).toMatch(/^### ● Conformance got better\n[^]*<summary>Fixed: 2 results/u);
});

test("both say what is flaky, undecided, on one side only, and not comparable", () => {
  for (const said of [text(everything), comparisonMarkdown(everything)]) {
    const words = said.replaceAll(/\s+/gu, " ");
    expect(words).toContain("Flaky before: 1 result");
    expect(words).toContain("passed once, failed once; fail now");
    expect(words).toContain("Newly undecided: 1 result");
    expect(words).toContain("the model did not");
    expect(words).toMatch(/only before: 1 result/iu);
    expect(words).toContain("of other editions of the contract: 2023-06-01, then 2026-10-21.");
    expect(words).toContain("The suites differ (0.1.0 5a0c1e77, then 0.1.0 another)");
  }
});

test("what a target or a report says stays text", () => {
  const hostile = `<img src=x onerror=alert(1)> @all ${nasty}`;
  const result = one({
    id: hostile,
    verdict: "fail",
    findings: [sampleFinding(must, { at: hostile, expected: hostile, actual: hostile })],
  });
  const target = { ...sampleInput.target, url: hostile, model: hostile };
  const undecided = sampleResult("request.body.unicode", { id: `x${hostile}`, verdict: "error", reason: hostile });
  const comparison = compare(
    [report([one({ id: hostile }), { ...undecided, verdict: "pass" }], { target })],
    report([result, undecided], { target, complete: false, reason: hostile }),
  );
  const page = comparisonMarkdown(comparison);
  const made = markdownIt({ html: true, linkify: true }).render(page);
  const tags = new Set([...made.matchAll(/<(\w+)/gu)].map(([, name]) => name));
  expect(tags).toEqual(new Set(expected));
  expect(page).toContain(titles.broken);
  for (const said of [page, text(comparison)]) expect(said.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202E]/u);
});

test("a comment of a thousand new failures fits into a comment", () => {
  const after = onlyFailures(1_000);
  const results = after.results.map((result) => Object.assign({}, result, { verdict: "pass" as const, findings: [] }));
  const page = comparisonMarkdown(compare([{ ...after, results }], after));
  expect(page.length).toBeLessThan(60_000);
  expect(page).toContain("1,000 results");
});
