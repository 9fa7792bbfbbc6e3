import type { Report } from "../../model/report.ts";
import { verdicts, type Verdict } from "../../model/result.ts";
import { table } from "../markdown-text.ts";
import { levels, sum } from "../tally.ts";
import { thousands } from "../thousands.ts";

const row = (name: string, counts: Readonly<Record<Verdict, number>>): readonly string[] =>
  [name].concat(
    verdicts.map((verdict) => thousands(counts[verdict])),
    thousands(sum(counts)),
  );

/** Results and requirements by verdict: the totals of the report. */
export function totals({ totals: { results, requirements } }: Report): string {
  return table(
    ["", ...verdicts, "all"],
    [row("results", results), ...levels.map((level) => row(`${level} requirements`, requirements[level]))],
  );
}

const cell = (value: number | undefined): string => (value === undefined ? "" : thousands(value));

/** What the run cost, beside what was announced and allowed. */
export function cost({ cost: spent, plan, limits, seed }: Report): string {
  const seconds = (spent.wallMs / 1_000).toFixed(spent.wallMs < 9_950 ? 1 : 0);
  const rows: readonly (readonly [string, number, number?, number?])[] = [
    ["requests", spent.requests, plan.requests, limits.requests],
    ["model calls", spent.modelCalls, plan.modelCalls, limits.modelCalls],
    ["output tokens", spent.outputTokens, plan.outputTokens, limits.outputTokens],
    ["input tokens", spent.inputTokens],
    ["retries", spent.retries],
  ];
  const figures = rows.map(([name, used, announced, allowed]) => [name, cell(used), cell(announced), cell(allowed)]);
  return `${table(["cost", "spent", "announced", "allowed"], figures)}\n\n${seconds} s, seed ${seed}`;
}
