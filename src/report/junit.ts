import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import type { Exchange } from "../model/exchange.ts";
import type { Report } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import { nameOf } from "./attribution.ts";
import { curlLine } from "./curl.ts";
import { replayCommand } from "./replay.ts";
import { tally } from "./tally.ts";
import { visible } from "./visible.ts";

/** Bodies of megabytes have no place in the log of a CI; report.json has them. */
const LONGEST_CURL = 10_000;

/**
 * The report as JUnit XML: a suite for each topic, a test case for each result. Readers of JUnit know pass and fail only,
 * and turn a build red for any failure. So only a failed MUST is a `<failure>`; a failed SHOULD or MAY passes, with what was
 * found in its `<system-out>`, because it does not change the verdict and the exit code either.
 */
export async function junitReport(report: Report): Promise<string> {
  const { create } = await import("xmlbuilder2");
  const exchanges = new Map(report.exchanges.map((exchange) => [exchange.id, exchange]));
  const document = create({ version: "1.0", encoding: "UTF-8", invalidCharReplacement: "\uFFFD" });
  const root = document.ele("testsuites", {
    name: "messages-conformance",
    ...counts(report.results),
    time: seconds(report.cost.wallMs),
  });
  for (const [topic, results] of Map.groupBy(report.results, topicOf)) {
    const time = results.reduce((sum, { ms }) => sum + ms, 0);
    const suite = root.ele("testsuite", {
      name: topic,
      ...counts(results),
      time: seconds(time),
      timestamp: report.startedAt.replace(/\.\d+Z$/, ""),
    });
    addProperties(suite, report);
    for (const result of results) addCase(suite, report, result, exchanges);
  }
  return `${document.end({ prettyPrint: true })}\n`;
}

/**
 * Text for the builder. It leaves character references in a text as they are, so that a target could write `&#0;`, which
 * no XML file may hold; with every ampersand escaped beforehand there are none.
 */
const xml = (text: string): string => visible(text).replaceAll("&", "&amp;");
const seconds = (ms: number): string => (ms / 1_000).toFixed(3);
const topicOf = ({ id }: Result): string => id.split("/")[0] ?? id;
const isFailure = ({ verdict, level }: Result): boolean => verdict === "fail" && level === "MUST";

/** They add up as the totals of the report do: what is neither failed, an error nor skipped has passed. */
function counts(results: readonly Result[]): Readonly<Record<"tests" | "failures" | "errors" | "skipped", number>> {
  const { error, skip, inconclusive } = tally(results);
  const failures = results.filter(isFailure).length;
  return { tests: results.length, failures, errors: error, skipped: skip + inconclusive };
}

function addProperties(suite: XMLBuilder, report: Report): void {
  const { tool, target, edition, profiles, verdict } = report;
  const properties = suite.ele("properties");
  const all = {
    tool: `${tool.name} ${tool.version}`,
    target: target.url,
    model: target.model,
    edition,
    profiles: profiles.map((profile) => `${profile.profile} ${profile.verdict}`).join(", "),
    verdict,
  };
  for (const [name, value] of Object.entries(all)) properties.ele("property", { name, value: xml(value) });
}

function addCase(suite: XMLBuilder, report: Report, result: Result, exchanges: ReadonlyMap<string, Exchange>): void {
  const { verdict, level, ms } = result;
  const test = suite.ele("testcase", { name: nameOf(result), classname: topicOf(result), time: seconds(ms) });
  const message = xml(result.reason ?? "no reason given");
  if (verdict === "error") test.ele("error", { message, type: "error" });
  if (verdict === "skip" || verdict === "inconclusive") test.ele("skipped", { message: `${verdict}: ${message}` });
  if (verdict !== "fail") return;
  const text = story(report, result, exchanges);
  const [finding] = result.findings;
  const summary = finding ? `expected ${finding.expected}, got ${finding.actual}` : result.title;
  if (isFailure(result)) test.ele("failure", { message: xml(summary), type: level }).txt(text);
  else test.ele("system-out").txt(`${level} not followed; it does not change the verdict.\n${text}`);
}

/** Everything needed to understand a failure, and to see it again. */
function story(report: Report, result: Result, exchanges: ReadonlyMap<string, Exchange>): string {
  const sentences = new Map(report.requirements.map((requirement) => [requirement.id, requirement]));
  const findings = result.findings.flatMap(({ requirement, at, expected, actual }) => [
    "",
    `requirement: ${requirement}: ${sentences.get(requirement)?.text ?? ""}`,
    `at: ${at}`,
    `expected: ${expected}`,
    `actual: ${actual}`,
    ...(sentences.get(requirement)?.breaks ?? []).map(({ client, issue }) => `breaks: ${client} ${issue}`),
  ]);
  const exchange = exchanges.get(result.findings[0]?.exchange ?? result.exchanges.at(-1) ?? "");
  const curl = exchange ? curlLine(report, exchange) : "";
  const lines = [
    `${result.level} ${result.requirement}: ${result.title}`,
    `case: ${nameOf(result)}${result.outcome === undefined ? "" : `, ${result.outcome}`}`,
    ...findings,
    ...(result.reason === undefined ? [] : [result.reason]),
    "",
    `replay: ${replayCommand(report, result)}`,
    ...(curl === ""
      ? []
      : [`curl: ${curl.length > LONGEST_CURL ? `see exchange ${exchange?.id} of report.json` : curl}`]),
  ];
  return lines.map(xml).join("\n");
}
