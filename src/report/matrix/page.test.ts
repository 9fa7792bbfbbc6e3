import { createHash } from "node:crypto";

import { expect, test } from "vitest";

import { matrixPage } from "./page.ts";
import { fewTargets, hostileTargets, manyTargets } from "./sample.ts";

const page = matrixPage(fewTargets());
const digest = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const between = (text: string, from: string, to: string): string => text.split(from)[1]?.split(to)[0] ?? "";
/** The cells of a row, each as its class and its text. */
function cells(row: RegExp): readonly string[] {
  const [found = ""] = row.exec(page) ?? [];
  return [...found.matchAll(/<td(?: class="([^"]*)")?[^>]*>([^]*?)<\/td>/gu)].map(
    ([, look = "", text = ""]) => `${look} ${text.replaceAll(/<[^>]*>/gu, "").trim()}`,
  );
}

test("the page is a function of the reports", () => {
  expect(matrixPage(fewTargets())).toBe(page);
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

test("a requirement says how it ended at each target, and where the evidence is", () => {
  expect(cells(/<code>stop\.max_tokens\.reported<\/code>[^]*?<\/tr>/u)).toEqual([
    "pass pass",
    "fail fail",
    "pass pass",
  ]);
  expect(page).toContain('<a href="broken/report.html#requirement-stop.max_tokens.reported">fail</a>');
  expect(cells(/<code>request\.body\.unicode<\/code>[^]*?<\/tr>/u)[1]).toBe("inconclusive inconclusive");
  expect(page).toContain('<a href="broken/report.html#request/body-unicode-plain">inconclusive</a>');
  expect(cells(/<code>errors\.message\.readable<\/code>[^]*?<\/tr>/u)[1]).toBe("weak fail");
  expect(cells(/<code>tools\.choice\.any<\/code>[^]*?<\/tr>/u)).toEqual(["pass pass", "skip skip", "none none"]);
});

test("an area says how many of its MUSTs hold", () => {
  const [report] = fewTargets().slice(1);
  const must = report?.report.requirements.filter(({ id, level }) => id.startsWith("stop.") && level === "MUST") ?? [];
  const passed = must.filter(({ verdict }) => verdict === "pass").length;
  expect(cells(/<tr data-area="stop">[^]*?<\/tr>/u)[1]).toBe(`fail ${passed}/${must.length}`);
});

test("a profile says its verdict, and what a report was not asked for is no pass", () => {
  const must = fewTargets()[1]?.report.profiles.find(({ profile }) => profile === "core")?.must;
  const judged = must && must.pass + must.fail + must.inconclusive + must.error;
  expect(judged).toBeGreaterThan(90);
  expect(cells(/<code>core<\/code>[^]*?<\/tr>/u).map((cell) => cell.replaceAll(/\s+/gu, " ").trim())).toEqual([
    "● pass",
    `✗ fail 2 of ${judged}`,
    "● pass",
  ]);
  expect(cells(/<code>tools<\/code>[^]*?<\/tr>/u)[2]).toBe(" ·");
});

test("what makes columns hard to compare stands at the top", () => {
  expect(page).toContain("Not every report is of the same profiles");
  expect(page).toContain("part is not complete: Interrupted.");
});

test("every link within the page leads to something", () => {
  const ids = new Set([...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id));
  const links = [...page.matchAll(/ href="#([^"]*)"/gu)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((id) => !ids.has(id ?? ""))).toEqual([]);
});

test("nothing a target says becomes markup", () => {
  const hostile = matrixPage(hostileTargets());
  expect(hostile).not.toContain("<img");
  expect(hostile.match(/<script/g)).toHaveLength(1);
  expect(hostile.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202E]/u);
});

test("the page of twenty reports is small, and holds no exchange", () => {
  const many = matrixPage(manyTargets(20));
  expect(many.length).toBeLessThan(1_000_000);
  expect(many.includes('obedient-1","max_tokens')).toBe(false);
});
