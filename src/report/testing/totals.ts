import { convert } from "xmlbuilder2";
import markdownIt from "markdown-it";
import { expect } from "vitest";

import type { Format } from "../../commands/formats.ts";
import type { Report } from "../../model/report.ts";
import { verdicts, type Verdict } from "../../model/result.ts";
import { tally } from "../tally.ts";

/** Totals as they were read out of a rendered report: as many as the format has a place for. */
export interface Totals {
  readonly results?: Partial<Readonly<Record<Verdict, number>>>;
  readonly requirements?: Report["totals"]["requirements"];
  /** MUST requirements that failed. */
  readonly failed?: number;
  readonly exchanges?: number;
}
type Reader = (...files: readonly string[]) => Totals;

const isVerdict = (word: unknown): word is Verdict => verdicts.some((verdict) => verdict === word);
const tallyOf = (words: readonly unknown[]): Record<Verdict, number> => {
  expect(words.filter((word) => !isVerdict(word))).toEqual([]);
  return tally(words.filter(isVerdict).map((verdict) => ({ verdict })));
};
const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, group = ""]) => group);
const figure = (text: string): number => Number(text.replaceAll(",", ""));

/** A suite that is not of results: of entries that are no longer true. */
const ENTRIES = "expected failures";

type Item = Readonly<Record<string, unknown>>;

/** The figures at the head of the page. */
function figuresOf(page: string): Partial<Record<Verdict, number>> {
  const [list = ""] = matches(page, /<ul class="figures" aria-label="results by verdict">([^]*?)<\/ul>/gu);
  const items = [...list.matchAll(/<b>([\d,]+)<\/b> ([a-z]+)/gu)];
  expect(items).toHaveLength(verdicts.length);
  return Object.fromEntries(items.map(([, number = "", verdict = ""]) => [verdict, figure(number)]));
}

/** The verdict behind a case of JUnit, by what stands in it. */
function verdictOfCase(item: Item): string {
  if ("failure" in item) return "fail";
  if ("error" in item) return "error";
  if ("system-out" in item) return "fail";
  if (!("skipped" in item)) return "pass";
  return /^(?:expected )?([a-z]+): /.exec(String(item["skipped"]))?.[1] ?? "";
}

/** What each format says of the totals, read out of its files; checks that its own sums agree. */
export const readers: Readonly<Record<Format, Reader>> = {
  json: (text = "") => {
    const { results, requirements, exchanges } = JSON.parse(text) as Report;
    const by = Map.groupBy(requirements, ({ level }) => level);
    return {
      results: tally(results),
      requirements: {
        MUST: tally(by.get("MUST") ?? []),
        SHOULD: tally(by.get("SHOULD") ?? []),
        MAY: tally(by.get("MAY") ?? []),
      },
      exchanges: exchanges.length,
    };
  },
  html: (page = "") => ({
    results: figuresOf(page),
    failed: matches(page, /<article\s+class="group"[^>]*>([^]*?)<\/article>/gu).filter(
      (group) => /^[^]*?<span class="chip level-(must|should|may)">/u.exec(group)?.[1] === "must",
    ).length,
  }),
  junit: (text = "") => {
    const { testsuites } = convert(text, { format: "object" }) as { testsuites: Item & { testsuite?: Item | Item[] } };
    const suites = [testsuites.testsuite ?? []].flat();
    const items = suites.flatMap(({ testcase }) => [(testcase ?? []) as Item | Item[]].flat());
    const children: Readonly<Record<string, string>> = { failures: "failure", errors: "error", skipped: "skipped" };
    for (const [total, name] of Object.entries(children).slice(0, 2))
      expect(Number(testsuites[`@${total}`])).toBe(items.filter((item) => name in item).length);
    for (const [total, name] of Object.entries(children))
      expect(suites.reduce((sum, suite) => sum + Number(suite[`@${total}`]), 0)).toBe(
        items.filter((item) => name in item).length,
      );
    expect(Number(testsuites["@tests"])).toBe(items.length);
    return { results: tallyOf(items.filter((item) => item["@classname"] !== ENTRIES).map(verdictOfCase)) };
  },
  markdown: (text = "") => {
    const page = markdownIt({ html: true }).render(text);
    const row = (name: string): Record<Verdict, number> => {
      const [cells = ""] = matches(page, new RegExp(`<tr>\\s*<td>${name}</td>([^]*?)</tr>`, "gu"));
      const figures = matches(cells, /<td>([\d,]+)<\/td>/gu).map(figure);
      expect(figures).toHaveLength(verdicts.length + 1);
      const counts = Object.fromEntries(verdicts.map((verdict, index) => [verdict, figures[index] ?? Number.NaN]));
      expect(figures.at(-1)).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0));
      return counts as Record<Verdict, number>;
    };
    const requirements = {
      MUST: row("MUST requirements"),
      SHOULD: row("SHOULD requirements"),
      MAY: row("MAY requirements"),
    };
    const [failed = "0"] = matches(page, /<h3>([\d,]+) MUST requirements? failed/gu);
    return { results: row("results"), requirements, failed: figure(failed) };
  },
  ctrf: (text = "") => {
    const { results } = JSON.parse(text) as {
      results: {
        tests: { rawStatus: string; status: string; suite: string[] }[];
        summary: Record<string, number> & { extra: Report["totals"] };
      };
    };
    const { extra, ...summary } = results.summary;
    const ofResults = results.tests.filter(({ suite }) => suite[0] !== ENTRIES);
    const counted = tallyOf(ofResults.map(({ rawStatus }) => rawStatus));
    expect(extra.results).toEqual(counted);
    for (const status of ["passed", "failed", "skipped", "pending", "other"])
      expect(summary[status]).toBe(results.tests.filter((one) => one.status === status).length);
    expect([summary["passed"], summary["skipped"]]).toEqual([counted.pass, counted.skip]);
    expect(summary["tests"]).toBe(results.tests.length);
    return { results: counted, requirements: extra.requirements };
  },
  badge: (image = "", endpoint = "") => {
    const { message } = JSON.parse(endpoint) as { message: string };
    const [title = ""] = matches(image, /<title>messages api: ([^<]*)<\/title>/gu);
    expect(title).toBe(message);
    return { failed: figure(/: ([\d,]+) MUSTs? failed/.exec(message)?.[1] ?? "0") };
  },
  sarif: (text = "") => {
    const { runs } = JSON.parse(text) as {
      runs: {
        tool: { driver: { rules: { properties: { level: string; verdict: Verdict } }[] } };
        results: { kind: string }[];
        properties: { totals: Report["totals"] };
      }[];
    };
    const [{ tool, results, properties } = { tool: undefined, results: [], properties: undefined }] = runs;
    const by = Map.groupBy(
      (tool?.driver.rules ?? []).map((rule) => rule.properties),
      ({ level }) => level,
    );
    const requirements = {
      MUST: tally(by.get("MUST") ?? []),
      SHOULD: tally(by.get("SHOULD") ?? []),
      MAY: tally(by.get("MAY") ?? []),
    };
    expect(properties?.totals.results.fail).toBe(results.length);
    return { results: properties?.totals.results ?? {}, requirements };
  },
  har: (text = "") => ({
    exchanges: (JSON.parse(text) as { log: { entries: readonly object[] } }).log.entries.length,
  }),
};

/** What a format has to say of a report, as far as it has a place for it. */
export const totalsOf = ({ totals: { results, requirements }, exchanges }: Report): Totals => ({
  results,
  requirements,
  failed: requirements.MUST.fail,
  exchanges: exchanges.length,
});
