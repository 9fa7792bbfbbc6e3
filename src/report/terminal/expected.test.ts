import { expect, test } from "vitest";

import type { ExpectedFailure } from "../../model/expected.ts";
import { excuse } from "../expected/excuse.ts";
import { brokenReport, conformantReport, nasty } from "../sample.ts";
import { terminalReport } from "../terminal.ts";
import { isVisible } from "../visible.ts";
import { widthOf } from "./layout.ts";

const entry = (line: number, id: string, change: Partial<ExpectedFailure> = {}): ExpectedFailure => ({
  line,
  case: id,
  outcome: ["fail"],
  reason: "the upstream says end_turn",
  ...change,
});
const draw = (entries: readonly ExpectedFailure[], width = 100, report = brokenReport()): string =>
  terminalReport(excuse(report, { file: "known.yaml", entries }), { color: false, width });
/** The verdict, unwrapped. */
const last = (text: string): string => (text.trimEnd().split("\n\n").at(-1) ?? "").replaceAll(/\n\s+/g, " ");

test("what was expected is not among the failures, and stands with its reason below them", () => {
  const text = draw([entry(3, "stop/max-tokens-[1-9]", { issue: "https://example.org/7" })]);
  expect(text).toContain("2 MUST requirements failed  1 of them as expected\n");
  expect(text).not.toContain("✗ stop.max_tokens.reported");
  expect(text).toContain("✗ errors.body.json");
  expect(text).toContain("1 expected failure  known.yaml, 1 ended as expected\n");
  expect(text).toContain(
    "≈ known.yaml:3  stop/max-tokens-[1-9]\n    the upstream says end_turn  https://example.org/7\n",
  );
  expect(last(text)).toContain("Exit code 1: a MUST failed that is not excused.");
});

test("with every failure expected the verdict stays, and the exit code is 0", () => {
  const text = draw([
    entry(3, "stop/max-tokens-[1-9]"),
    entry(9, "errors/body-json", { outcome: ["crashed"] }),
    entry(12, "request/body-size", { outcome: ["error"] }),
    entry(15, "usage/input-tokens-grows", { outcome: ["inconclusive"] }),
    entry(18, "request/body-unicode", { outcome: ["inconclusive"] }),
    entry(21, "errors/message-readable"),
    entry(24, "request/model-length"),
  ]);
  expect(text).toContain("2 MUST requirements failed  2 of them as expected");
  expect(text).toContain("▲ errors.message.readable SHOULD, expected");
  expect(text).toContain("? known.yaml:24  request/model-length");
  expect(last(text)).toMatch(/✗ NON-CONFORMANT .* Exit code 0: what is wrong was expected\.$/);
});

test("a failure beside an expected one is the evidence that is shown", () => {
  const text = draw([entry(3, "stop/max-tokens-1")]);
  expect(text).toContain("case      stop/max-tokens-2 (stream)");
  expect(text).toContain("excused   stop/max-tokens-1 (plain)");
});

test("entries that are not met come last, each with file, line and what is wrong", () => {
  const text = draw(
    [entry(3, "stop/max-tokens-reported", { expires: "2026-01-31" }), entry(8, "stop/max-tokens-reported")],
    100,
    conformantReport(),
  );
  expect(text).toContain("2 expected failures  known.yaml, 1 not met, 1 expired");
  expect(text).toContain("✗ known.yaml:3  stop/max-tokens-reported (plain)\n    expired on 2026-01-31; ");
  expect(text).toContain(
    "✗ known.yaml:8  stop/max-tokens-reported (plain)\n    stop/max-tokens-reported (plain) passed",
  );
  expect(last(text)).toMatch(/● CONFORMANT .* Exit code 1: 2 of the expected failures are not met\.$/);
});

test("many entries that are as expected are counted, those that are not are all shown", () => {
  const { results } = conformantReport();
  const ids = [...new Set(results.map(({ id }) => id))].slice(0, 20);
  const report = { ...conformantReport(), results: results.map((one) => Object.assign({}, one, { verdict: "fail" })) };
  const entries = ids.map((id, index) => entry(index + 1, id));
  expect(draw(entries, 100, report).match(/^ {2}≈ known\.yaml/gm)).toHaveLength(12);
  expect(draw(entries, 100, report)).toContain("and 8 more entries, in the reports");
  expect(draw(entries, 100, conformantReport()).match(/^ {2}✗ known\.yaml/gm)).toHaveLength(20);
});

test("what a user or a target wrote is shown, and stays in its columns", () => {
  for (const width of [60, 120]) {
    const text = draw(
      [entry(3, "stop/max-tokens-[1-9]", { reason: `${nasty} ${"x".repeat(200)}`, issue: nasty })],
      width,
    );
    const lines = text.split("\n");
    expect(lines.every(isVisible)).toBe(true);
    const reason = lines.filter((line) => line.includes("xxx"));
    expect(reason.length).toBeGreaterThan(0);
    expect(Math.max(...reason.map(widthOf))).toBeLessThanOrEqual(width);
  }
});
