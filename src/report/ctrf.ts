import type { ExpectedReport, JudgedEntry } from "../model/expected.ts";
import type { Report } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import { nameOf } from "./attribution.ts";
import { buildStatus, leftOut, type BuildStatus } from "./build-status.ts";
import { placeOf, unmet } from "./expected/complaint.ts";
import { storyOf } from "./story.ts";
import { visible } from "./visible.ts";

type Status = "passed" | "failed" | "skipped" | "pending" | "other";

/** The version of the format this was written for; https://github.com/ctrf-io/ctrf. */
const SPEC_VERSION = "0.0.0";

/**
 * How a result is called there. `passed` and `skipped` are exactly our `pass` and `skip`; `failed` are the failures that turn
 * a build red; whatever else there is, readers of the format count apart, and `rawStatus` says what it was.
 */
const statuses: Readonly<Record<BuildStatus, Status>> = {
  passed: "passed",
  failed: "failed",
  noted: "other",
  expected: "other",
  error: "other",
  unjudged: "other",
};
const statusOf = (result: Result): Status => (result.verdict === "skip" ? "skipped" : statuses[buildStatus(result)]);

/**
 * The report in the Common Test Report Format: a test for each result. A failed SHOULD or MAY, an expected failure, and what
 * nobody could judge are `other`, as none of them is a failure of the build; an expected failure that is no longer true is a
 * failed test of its own. The totals of the report stand in `summary.extra`, by verdict.
 */
export function ctrfReport(report: Report): string {
  const { tool, target, edition, verdict, complete, reason, profiles, totals, startedAt, cost, results } = report;
  const exchanges = new Map(report.exchanges.map((exchange) => [exchange.id, exchange]));
  const start = Date.parse(startedAt);
  const { expected } = report;
  const wrong = expected ? unmet(report).map((entry) => testOfEntry(expected, entry)) : [];
  const counted = (status: Status): number => results.filter((result) => statusOf(result) === status).length;
  const document = {
    reportFormat: "CTRF",
    specVersion: SPEC_VERSION,
    timestamp: startedAt,
    generatedBy: `${tool.name} ${tool.version}`,
    results: {
      tool: { name: tool.name, version: tool.version, extra: { suiteDigest: tool.suiteDigest } },
      summary: {
        tests: results.length + wrong.length,
        passed: counted("passed"),
        failed: counted("failed") + wrong.length,
        skipped: counted("skipped"),
        pending: 0,
        other: counted("other"),
        suites: new Set(results.map(topicOf)).size + Math.min(1, wrong.length),
        start,
        stop: start + Math.round(cost.wallMs),
        duration: Math.round(cost.wallMs),
        extra: {
          verdict,
          complete,
          ...(reason !== undefined && { reason: visible(reason) }),
          profiles: Object.fromEntries(profiles.map((profile) => [profile.profile, profile.verdict])),
          ...totals,
        },
      },
      tests: [...results.map((result) => testOf(report, result, exchanges)), ...wrong],
      environment: {
        appName: visible(target.model),
        testEnvironment: visible(target.url),
        extra: { edition },
      },
    },
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** An expected failure that is no longer true turns a build red, and is no result of the run. */
function testOfEntry(expected: ExpectedReport, entry: JudgedEntry): object {
  return {
    name: visible(`${placeOf(expected, entry)} ${entry.case}`),
    status: "failed",
    duration: 0,
    suite: ["expected failures"],
    rawStatus: entry.state,
    message: visible(entry.complaint ?? ""),
  };
}

const topicOf = ({ id }: Result): string => id.split("/")[0] || id;

function testOf(report: Report, result: Result, exchanges: Parameters<typeof storyOf>[2]): object {
  const { id, mode, verdict, level, requirement, profiles, ms } = result;
  const [finding] = result.findings;
  const said = finding ? `expected ${finding.expected}, got ${finding.actual}` : result.title;
  const note = { passed: undefined, failed: said, noted: `${level} not followed: ${said}` };
  const status = buildStatus(result);
  const message = status === "passed" || status === "failed" || status === "noted" ? note[status] : leftOut(result);
  return {
    name: visible(nameOf(result)),
    testId: visible(`${id}:${mode}`),
    status: statusOf(result),
    duration: Math.round(ms),
    suite: [visible(topicOf(result))],
    rawStatus: verdict,
    ...(message !== undefined && { message: visible(message) }),
    ...(verdict === "fail" && { trace: storyOf(report, result, exchanges).map(visible).join("\n") }),
    tags: [mode, level, ...profiles],
    labels: { requirement, level, build: status },
  };
}
