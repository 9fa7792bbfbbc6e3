import { expect, test } from "vitest";

import type { ExpectedFailure } from "../../model/expected.ts";
import { excuse } from "../expected/excuse.ts";
import { brokenReport, nasty } from "../sample.ts";
import { htmlReport } from "./page.ts";

const entry = (line: number, id: string, change: Partial<ExpectedFailure> = {}): ExpectedFailure => ({
  line,
  case: id,
  outcome: ["fail"],
  reason: "the upstream says end_turn",
  ...change,
});
const pageOf = (...entries: readonly ExpectedFailure[]): string =>
  htmlReport(excuse(brokenReport(), { file: "known.yaml", entries }));
const text = (page: string): string => page.replaceAll(/<[^>]*>/g, "").replaceAll(/\s+/g, " ");

test("a report without expected failures says nothing of them", () => {
  expect(htmlReport(brokenReport())).not.toContain("expected-title");
});

test("entries stand with their state, reason and results, those that are not met first and open", () => {
  const page = pageOf(
    entry(3, "stop/max-tokens-[1-9]", { issue: "https://example.org/7", expires: "2027-01-31" }),
    entry(8, "stop/max-tokens-streamed"),
    entry(12, "no/case-of-this-run"),
  );
  const section = page.slice(page.indexOf("expected-title"), page.indexOf("glance-title"));
  expect(section).toContain("<details open>");
  expect(text(section)).toMatch(/3 entries of known\.yaml\. Exit code 1: 1 of the expected failures is not met\./);
  expect(text(section)).toMatch(/not met line 8.* as expected line 3.* until 2027-01-31/);
  expect(section).toContain('<a href="https://example.org/7" rel="noreferrer">issue</a>');
  expect(section).toContain('<a href="#stop/max-tokens-2-stream">');
});

test("a failure that was expected is marked, not hidden, and stands behind the news", () => {
  const page = pageOf(entry(3, "stop/max-tokens-[1-9]"), entry(9, "request/body-size", { outcome: ["error"] }));
  expect(page.match(/Expected, and not held against the run: the upstream says end_turn/g)).toHaveLength(9);
  const glance = text(page.slice(page.indexOf("glance-title"), page.indexOf("profiles-title")));
  expect(glance).toMatch(/An error answer is JSON\. MUST .*An answer cut at max_tokens .* MUST expected/);
  expect(text(page.slice(page.indexOf("unjudged-title")))).toContain("; expected: the upstream says end_turn");
});

test("what a user or a target wrote is text", () => {
  const script = `<script>alert(1)</script>${nasty}`;
  const page = pageOf(entry(3, "stop/max-tokens-[1-9]", { reason: script, issue: `javascript:${script}` }));
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toContain("javascript:");
});
