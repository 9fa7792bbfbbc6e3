import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import type { Exchange } from "../model/exchange.ts";
import type { ExpectedReport } from "../model/expected.ts";
import type { Report } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import { nameOf } from "./attribution.ts";
import { buildStatus, leftOut, type BuildStatus } from "./build-status.ts";
import { placeOf, unmet } from "./expected/complaint.ts";
import { storyOf } from "./story.ts";
import { visible } from "./visible.ts";

/**
 * The report as JUnit XML: a suite for each topic, a test case for each result. Readers of JUnit know pass and fail only,
 * and turn a build red for any failure. So only a failed MUST is a `<failure>`, and only a MUST without an answer an
 * `<error>`; a failed SHOULD or MAY passes, with what was found in its `<system-out>`, because it does not change the verdict
 * and the exit code either. What was not judged, and what was expected to fail, is `<skipped>`, and says which it is.
 *
 * It is valid by both schemas of Jenkins: the root has no number of skipped cases, and `<skipped>` says why in its text.
 */
export async function junitReport(report: Report): Promise<string> {
  const { create } = await import("xmlbuilder2");
  const exchanges = new Map(report.exchanges.map((exchange) => [exchange.id, exchange]));
  const document = create({ version: "1.0", encoding: "UTF-8", invalidCharReplacement: "\uFFFD" });
  const root = document.ele("testsuites", {
    name: "messages-conformance",
    ...withUnmet(red(report.results), unmet(report).length),
    time: seconds(report.cost.wallMs),
  });
  for (const [topic, results] of Map.groupBy(report.results, topicOf)) {
    const time = results.reduce((sum, { ms }) => sum + ms, 0);
    const suite = root.ele("testsuite", {
      name: xml(topic),
      ...red(results),
      skipped: counted(results, "unjudged", "expected"),
      time: seconds(time),
      timestamp: report.startedAt.replace(/\.\d+Z$/, ""),
    });
    addProperties(suite, report);
    for (const result of results) addCase(suite, report, result, exchanges);
  }
  if (report.expected) addUnmet(root, report, report.expected);
  return `${document.end({ prettyPrint: true })}\n`;
}

/**
 * Text for the builder. It leaves character references in a text as they are, so that a target could write `&#0;`, which
 * no XML file may hold; with every ampersand escaped beforehand there are none.
 */
const xml = (text: string): string => visible(text).replaceAll("&", "&amp;");
const seconds = (ms: number): string => (ms / 1_000).toFixed(3);
const topicOf = ({ id }: Result): string => id.split("/")[0] ?? id;

const counted = (results: readonly Result[], ...some: readonly BuildStatus[]): number =>
  results.filter((result) => some.includes(buildStatus(result))).length;

/** They add up as the totals of the report do: what is neither failed, an error nor skipped has passed. */
const red = (results: readonly Result[]): Readonly<Record<"tests" | "failures" | "errors", number>> => ({
  tests: results.length,
  failures: counted(results, "failed"),
  errors: counted(results, "error"),
});

/** An entry that is no longer true turns a build red, and is no result of the run. */
const withUnmet = (numbers: ReturnType<typeof red>, wrong: number): ReturnType<typeof red> => ({
  ...numbers,
  tests: numbers.tests + wrong,
  failures: numbers.failures + wrong,
});

/** A suite of its own for the expected failures that are no longer true; none where all are. */
function addUnmet(root: XMLBuilder, report: Report, expected: ExpectedReport): void {
  const wrong = unmet(report);
  if (wrong.length === 0) return;
  const name = "expected failures";
  const suite = root.ele("testsuite", {
    name,
    ...withUnmet({ tests: 0, failures: 0, errors: 0 }, wrong.length),
    skipped: 0,
    time: seconds(0),
    timestamp: report.startedAt.replace(/\.\d+Z$/, ""),
  });
  addProperties(suite, report);
  for (const entry of wrong) {
    const place = xml(placeOf(expected, entry));
    const test = suite.ele("testcase", { name: `${place} ${xml(entry.case)}`, classname: name, time: seconds(0) });
    const message = xml(entry.complaint ?? "");
    test.ele("failure", { message, type: entry.state }).txt(`${place}: ${message}\nreason: ${xml(entry.reason)}`);
  }
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
  const { level, ms } = result;
  const test = suite.ele("testcase", { name: xml(nameOf(result)), classname: xml(topicOf(result)), time: seconds(ms) });
  const story = (): string => storyOf(report, result, exchanges).map(xml).join("\n");
  const [finding] = result.findings;
  switch (buildStatus(result)) {
    case "passed":
      return;
    case "failed": {
      const message = finding ? `expected ${finding.expected}, got ${finding.actual}` : result.title;
      test.ele("failure", { message: xml(message), type: level }).txt(story());
      return;
    }
    case "noted":
      test.ele("system-out").txt(`${level} not followed; it does not change the verdict.\n${story()}`);
      return;
    case "error":
      test.ele("error", { message: xml(result.reason ?? "no reason given"), type: "error" });
      return;
    case "expected":
    case "unjudged":
      test.ele("skipped").txt(xml(leftOut(result)));
  }
}
