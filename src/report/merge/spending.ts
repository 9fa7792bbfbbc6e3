import type { Cost, Limits, Report } from "../../model/report.ts";

const add = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** What all shards spent; they run side by side, so that the longest one is as long as all of them. */
export function costOf(reports: readonly Report[]): Cost {
  const all = (name: keyof Cost): readonly number[] => reports.map(({ cost }) => cost[name]);
  return {
    requests: add(all("requests")),
    modelCalls: add(all("modelCalls")),
    inputTokens: add(all("inputTokens")),
    outputTokens: add(all("outputTokens")),
    retries: add(all("retries")),
    wallMs: Math.max(...all("wallMs")),
  };
}

/** What all shards together were allowed to spend. */
export function limitsOf(reports: readonly Report[]): Limits {
  const all = (name: keyof Limits): readonly number[] => reports.map(({ limits }) => limits[name]);
  return {
    requests: add(all("requests")),
    modelCalls: add(all("modelCalls")),
    outputTokens: add(all("outputTokens")),
    concurrency: add(all("concurrency")),
    rate: all("rate").includes(0) ? 0 : add(all("rate")),
  };
}
