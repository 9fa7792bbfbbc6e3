import type { DrawReport, DrawSettings } from "../model/report.ts";
import type { DrawCounts, Result } from "../model/result.ts";

/** What the results of the drawn cases add up to. */
export function drawReport({ asked, shrink, path, coverage }: DrawSettings, results: readonly Result[]): DrawReport {
  const byProperty = results.flatMap(({ id, mode, draws }) => (draws ? [{ id, mode, ...draws }] : []));
  const sum = (of: (counts: DrawCounts) => number): number => byProperty.reduce((total, one) => total + of(one), 0);
  return {
    asked,
    shrink,
    ...(path !== undefined && { path }),
    ...(coverage && { coverage }),
    runs: sum(({ passed, failed, unjudged }) => passed + failed + unjudged),
    discarded: sum(({ discarded }) => discarded),
    leftOut: sum(({ leftOut }) => leftOut),
    byProperty,
  };
}
