import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import type { Report } from "../model/report.ts";
import { buildReport } from "./build.ts";
import {
  brokenReport,
  conformantReport,
  nasty,
  sampleFinding,
  sampleInput,
  sampleResult,
  sampleResults,
} from "./sample.ts";
import { terminalReport } from "./terminal.ts";
import { widthOf } from "./terminal/layout.ts";
import { isVisible } from "./visible.ts";

const draw = (report: Report, width = 100, color = false): string => terminalReport(report, { color, width });
const lastLine = (text: string): string => text.trimEnd().split("\n").at(-1) ?? "";

test("a conformant report is short, says so last, and names what was written", () => {
  const text = terminalReport(conformantReport(), { color: false, width: 80, files: ["reports/report.json"] });
  expect(text.split("\n").length).toBeLessThan(45);
  expect(text).toContain("written   reports/report.json");
  expect(lastLine(text)).toMatch(
    /^ {2}● CONFORMANT {2}(\d+) of \1 MUST requirements passed\. Exit code 0: conformant\.$/,
  );
});

test("a failure shows requirement, case, where, expected, actual, and how to see it again", () => {
  const text = draw(brokenReport());
  const block = text.slice(text.indexOf("✗ stop.max_tokens.reported"));
  for (const part of [
    "An answer cut at `max_tokens` is reported as `max_tokens`.",
    "case      stop/max-tokens-1 (plain)",
    "at        /stop_reason",
    'expected  "max_tokens"',
    'actual    "end_turn"',
    "replay    messages-conformance run http://127.0.0.1:8080 --model obedient-1 --only stop/max-tokens-1",
    "curl      curl -sSiN http://127.0.0.1:8080/v1/messages",
    '-H "x-api-key: $MESSAGES_API_KEY"',
  ])
    expect(block).toContain(part);
  expect(block).toMatch(/and 5\s+more cases/);
  expect(lastLine(text)).toContain("✗ NON-CONFORMANT");
  expect(lastLine(text)).toContain("Exit code 1: a MUST failed.");
});

test("who breaks is named with the place where it was seen", () => {
  const report = brokenReport();
  const breaks = Array.from({ length: 5 }, (_, index) => ({
    client: `client-${index}`,
    issue: `https://example.org/${index}`,
  }));
  const requirements = report.requirements.map((one) =>
    one.verdict === "fail" ? Object.assign({}, one, { breaks }) : one,
  );
  const text = draw({ ...report, requirements });
  expect(text).toContain("breaks    client-0  https://example.org/0");
  expect(text).toContain("and 2 more");
});

test("a failed SHOULD is listed apart; what was not judged is folded by its reason", () => {
  const text = draw(brokenReport());
  expect(text).toContain("2 recommendations not followed");
  expect(text).toContain("response/request-id-present (plain) at header:request-id: no such header");
  expect(text).toContain(
    "    2  the target refuses forced-tools\n         tools/choice-any (plain), tools/choice-tool (plain)",
  );
  expect(text).toContain("    1  timeout-total after 120 s");
});

test.each([60, 80, 100, 120])("in %i columns no line but that of a command is wider", (width) => {
  const text = draw(brokenReport(), width) + draw(conformantReport(), width);
  const tooWide = text.split("\n").filter((line) => !/ replay | --data-raw /.test(line) && widthOf(line) > width);
  expect(tooWide).toEqual([]);
});

test.each([60, 80, 100])(
  "in %i columns a long name of a profile stands apart from its verdict, and no line is wider",
  (width) => {
    const selectedProfiles = ["core", "gateway-transparent", "claude-code"] as const;
    const text = draw(buildReport({ ...sampleInput, selectedProfiles, results: sampleResults() }), width);
    expect(text).toMatch(/\n {2}gateway-tr\S+ +[●✗?] /);
    expect(text).toMatch(/\n {2}claude-code +[●✗?] /);
    const table = text.split("\n").filter((line) => /^ {2}(?:core|gateway-|claude-).* \d+|^ {2}profile/.test(line));
    expect(table.length).toBeGreaterThanOrEqual(2);
    expect(table.filter((line) => widthOf(line) > width)).toEqual([]);
  },
);

test("without colour there is not one control character, whatever the target said; with colour only colours", () => {
  const target = { ...brokenReport().target, url: `http://x/${nasty}`, model: nasty };
  const result = sampleResult("errors.body.json", {
    verdict: "fail",
    findings: [sampleFinding("errors.body.json", { at: nasty, expected: nasty, actual: nasty })],
  });
  const odd = sampleResult("usage.input_tokens.grows", { verdict: "error", reason: nasty });
  const report = buildReport({
    ...sampleInput,
    target,
    complete: false,
    reason: nasty,
    results: sampleResults([result, odd]),
  });
  for (const some of [report, brokenReport()]) {
    const plain = draw(some);
    expect(plain.split("\n").filter((line) => !isVisible(line))).toEqual([]);
    const coloured = draw(some, 100, true);
    expect(coloured).toContain("\u001B[31m");
    expect(stripVTControlCharacters(coloured)).toBe(plain);
    const sequences = coloured.split("\u001B").slice(1);
    expect(sequences.filter((sequence) => !/^\[\d+m/.test(sequence))).toEqual([]);
  }
});

test("a request too long to read is named instead of shown", () => {
  const report = brokenReport();
  const exchanges = report.exchanges.map((one) => ({ ...one, request: { ...one.request, body: "x".repeat(9_000) } }));
  const text = draw({ ...report, exchanges });
  expect(text).toContain("see exchange 3f9ab02c41de-0 of report.json");
  expect(text).not.toContain("x".repeat(200));
});

test("a run of selected cases says that it certifies nothing", () => {
  const part = buildReport({ ...sampleInput, results: [sampleResult("errors.body.json")] });
  const text = draw(part);
  expect(text).toMatch(/\d+ requirements not selected/);
  expect(text.trimEnd().replace(/\s+/g, " ")).toMatch(
    /\? UNDECIDED .* Exit code 0: everything that was selected passed\.$/,
  );
});

test("requirements that no case proves yet are counted, and the verdict comes last", () => {
  const contract = sampleInput.contract.filter(({ id }) => !id.startsWith("stream."));
  const text = draw(buildReport({ ...sampleInput, contract, results: sampleResults() }));
  expect(text).toMatch(/no case proves\s+yet: \d+ of streaming/);
  expect(text.trimEnd().split("\n").at(-1)).toMatch(/conformant\.$/);
  expect(draw(conformantReport())).not.toContain("no case proves");
});
