import type { Exchange } from "../model/exchange.ts";
import type { Report } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import { nameOf } from "./attribution.ts";
import { curlLine } from "./curl.ts";
import { replayCommand } from "./replay.ts";

/** Bodies of megabytes have no place in the log of a CI; report.json has them. */
const LONGEST_CURL = 10_000;

/**
 * Everything needed to understand a failed result, and to see it again, as lines of plain text. What the target said stands
 * in them as it is: the format makes it harmless.
 */
export function storyOf(report: Report, result: Result, exchanges: ReadonlyMap<string, Exchange>): readonly string[] {
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
  return [
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
}
