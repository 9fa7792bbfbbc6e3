import type { Report } from "../model/report.ts";
import { digestsOf } from "./digest.ts";

/** The order of the members of report.json: what a reader wants first. */
const order: readonly (keyof Report)[] = [
  "schemaVersion",
  "tool",
  "target",
  "edition",
  "verdict",
  "reason",
  "complete",
  "profiles",
  "totals",
  "choice",
  "seed",
  "startedAt",
  "plan",
  "limits",
  "cost",
  "features",
  "requirements",
  "draws",
  "expected",
  "results",
  "exchanges",
  "digests",
];

/**
 * The report as JSON text (schema: reports/report.schema.json). Items of lists stand on one line each: two reports can be
 * compared line by line, and a search finds the whole result or exchange.
 */
export function jsonReport(report: Report): string {
  const whole: Report = { ...report, digests: digestsOf(report) };
  const members = order.flatMap((name) => {
    const value = whole[name];
    return value === undefined ? [] : [`  ${JSON.stringify(name)}: ${layOut(value)}`];
  });
  return `{\n${members.join(",\n")}\n}\n`;
}

function layOut(value: Report[keyof Report]): string {
  if (!Array.isArray(value)) return JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
  if (value.length === 0) return "[]";
  return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;
}
