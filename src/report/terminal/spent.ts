import type { DrawReport, Report } from "../../model/report.ts";
import { thousands } from "../thousands.ts";
import { visible } from "../visible.ts";
import { left, right, type Canvas, type Section } from "./layout.ts";

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(ms < 9_950 ? 1 : 0)} s`;
const cell = (value: number | undefined): string => right(value === undefined ? "" : thousands(value), 12);

/** What the run cost, beside what was announced and allowed. */
export function spent({ cost, plan, limits, draws, seed }: Report, { paint }: Canvas): Section {
  const rows: readonly (readonly [string, number, number | undefined, number | undefined])[] = [
    ["requests", cost.requests, plan.requests, limits.requests],
    ["model calls", cost.modelCalls, plan.modelCalls, limits.modelCalls],
    ["output tokens", cost.outputTokens, plan.outputTokens, limits.outputTokens],
    ["input tokens", cost.inputTokens, undefined, undefined],
  ];
  const rate =
    cost.wallMs > 0 && cost.requests >= 10
      ? ` (${thousands(Math.round((cost.requests * 1_000) / cost.wallMs))} requests a second)`
      : "";
  return [
    paint("dim", `  ${left("", 15)}${["spent", "announced", "allowed"].map((title) => right(title, 12)).join("")}`),
    ...rows.map(([label, used, announced, allowed]) => {
      const over = announced !== undefined && used > announced;
      const rest = paint("dim", `${cell(announced)}${cell(allowed)}`.trimEnd());
      return `  ${paint("dim", left(label, 15))}${over ? paint("yellow", cell(used)) : cell(used)}${rest}`;
    }),
    `  ${paint("dim", left("time", 15))}${right(seconds(cost.wallMs), 12)}${paint("dim", rate)}`,
    ...(draws
      ? [`  ${paint("dim", left("draws", 15))}${cell(draws.runs)}${paint("dim", ` (seed ${seed}; ${notSent(draws)})`)}`]
      : []),
    ...(cost.retries > 0
      ? [`  ${paint("dim", left("retries", 15))}${cell(cost.retries)}${paint("dim", " (429 and 529, waited for)")}`]
      : []),
  ];
}

const notSent = ({ leftOut, discarded }: DrawReport): string =>
  [`${thousands(leftOut)} left out`, ...(discarded > 0 ? [`${thousands(discarded)} discarded`] : [])].join(", ");

/** Where the files of the report are. */
export const files = (paths: readonly string[], { paint }: Canvas): Section =>
  paths.map((path, index) => `  ${paint("dim", left(index === 0 ? "written" : "", 10))}${visible(path)}`);
