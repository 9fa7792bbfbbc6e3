import { createHash } from "node:crypto";

import { expect, test } from "vitest";

import { brokenReport, conformantReport } from "../sample.ts";
import { htmlReport } from "./page.ts";
import { hostileReport, onlyFailures } from "./sample.ts";

const page = htmlReport(brokenReport());
const digest = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const between = (text: string, from: string, to: string): string => text.split(from)[1]?.split(to)[0] ?? "";

test("the page is a function of the report", () => {
  expect(htmlReport(brokenReport())).toBe(page);
});

test("the policy names the style and the script by their digests, and lets nothing else in", () => {
  const policy = between(page, 'Content-Security-Policy" content="', '"');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(policy).toContain(`script-src ${digest(between(page, "<script>", "</script>"))}`);
  expect(policy).toContain(`style-src ${digest(between(page, "<style>", "</style>"))}`);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toMatch(/ (?:style|on\w+)="/u);
});

test("every result is there once, with what the filters go by", () => {
  const report = brokenReport();
  const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, mode } of report.results) expect(ids).toContain(`${id}-${mode}`);
  expect(page.match(/data-verdict="/g)).toHaveLength(report.results.length);
});

test("every link within the page leads to something", () => {
  const ids = new Set([...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id));
  const links = [...page.matchAll(/ href="#([^"]*)"/gu)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((id) => !ids.has(id ?? ""))).toEqual([]);
});

test("a failure says what came, and how to see it again", () => {
  const [failure = ""] = /<details[^>]*id="stop\/max-tokens-1-plain"[^]*?<div class="exchange">/u.exec(page) ?? [];
  for (const words of ["/stop_reason", "max_tokens", "end_turn", "messages-conformance run", "curl -sSiN"])
    expect(failure).toContain(words);
});

test("of what breaks as many clients, what was found most often is said first; two issues of a client are one client", () => {
  const report = brokenReport();
  const issues = ["https://example.org/1", "https://example.org/2"].map((issue) => ({ client: "A client", issue }));
  const ids = report.requirements.filter(({ verdict, level }) => verdict === "fail" && level === "MUST");
  const often = "stop.max_tokens.reported";
  const seen = htmlReport({
    ...report,
    requirements: report.requirements.map((one) =>
      Object.assign({}, one, { breaks: one.id === often ? issues.slice(1) : issues }),
    ),
  });
  const [first] = [...between(seen, 'id="glance-title"', "profiles-title").matchAll(/#requirement-([^"]+)/gu)];
  expect(ids.length).toBeGreaterThan(1);
  expect(first?.[1]).toBe(often);
});

test("a requirement says its level, its sources and who breaks", () => {
  const report = brokenReport();
  const breaks = [
    { client: "Some <client>", issue: "https://example.com/1" },
    { client: "Another", issue: "javascript:alert(1)" },
    { client: "Another", issue: "https://example.com/2" },
  ];
  const requirements = report.requirements.map((requirement) => ({ ...requirement, breaks }));
  const [group = ""] =
    /<article[^>]*id="requirement-stop.max_tokens.reported"[^]*?<details/u.exec(
      htmlReport({ ...report, requirements }),
    ) ?? [];
  expect(group).toContain("MUST");
  expect(group).toContain("source: ");
  expect(group).toMatch(/Breaks<\/b>\s*<a href="https:\/\/example.com\/1" rel="noreferrer">Some &lt;client&gt;<\/a>/u);
  expect(group).toContain(`<a href="https://example.com/2" rel="noreferrer">Another (2)</a>`);
  expect(group).not.toContain("javascript:");
});

test("what was not judged stands there with its reason", () => {
  for (const reason of [
    "the model did not repeat the text",
    "timeout-total after 120 s",
    "the target refuses forced-tools",
  ])
    expect(page).toContain(reason);
});

test("totals are those of the report", () => {
  const { results } = brokenReport().totals;
  for (const [verdict, number] of Object.entries(results)) expect(page).toContain(`<b>${number}</b> ${verdict}</li>`);
});

test("a clean report says so", () => {
  const clean = htmlReport(conformantReport());
  expect(clean).toContain("Nothing failed.");
  expect(clean).not.toContain("What is wrong");
});

test("nothing a target says becomes markup", () => {
  const hostile = htmlReport(hostileReport());
  expect(hostile).not.toContain("<img");
  expect(hostile.match(/<script/g)).toHaveLength(1);
  expect(hostile.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202E]/u);
  expect(hostile).toContain("&lt;img src=x onerror=alert(1)&gt;");
});

test.for([60, 150, 300, 900])("a page of %i failures that are all long stays below 3 MB", (number) => {
  const text = htmlReport(onlyFailures(number));
  expect(Buffer.byteLength(text)).toBeLessThan(3_000_000);
  expect(text.match(/<details class="result failed"/gu)).toHaveLength(number);
  // Each says its request and its answer, or names the failure that shows them.
  const told = text.split(/(?=<details class="result failed")/u).slice(1);
  expect(told.filter((one) => !/<div class="exchange">|are those of <a/u.test(one))).toEqual([]);
});

test("a requirement says why it is asked, and how to read on", () => {
  const report = brokenReport();
  expect(htmlReport(report)).toContain("messages-conformance explain stop.max_tokens.reported");
});
