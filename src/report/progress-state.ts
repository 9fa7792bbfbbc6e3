import type { RunEvent } from "../model/event.ts";
import { nameOf } from "./attribution.ts";
import { count } from "./tally.ts";

/** How far a run is. Times are milliseconds. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly requests: number;
  readonly modelCalls: number;
  readonly outputTokens: number;
  /** Failed results of level MUST, and of the others. */
  readonly failed: number;
  readonly weak: number;
}

export const nothingYet: Progress = { done: 0, of: 0, requests: 0, modelCalls: 0, outputTokens: 0, failed: 0, weak: 0 };

/** How far the run is after one more event. */
export function after(progress: Progress, event: RunEvent): Progress {
  if (event.type === "planned") return { ...progress, of: event.plan.cases };
  if (event.type === "result") {
    const { result, done, of } = event;
    const fails = result.verdict === "fail";
    const must = result.level === "MUST";
    const failed = progress.failed + Number(fails && must);
    return { ...progress, done, of, failed, weak: progress.weak + Number(fails && !must) };
  }
  const { cost } = event.type === "exchange" ? event : event.outcome;
  const { requests, modelCalls, outputTokens } = cost;
  return { ...progress, requests, modelCalls, outputTokens };
}

/** What is worth saying, the most important first; `ms` since the start. */
export function sayings(progress: Progress, ms: number): readonly string[] {
  const { done, of, requests, modelCalls, outputTokens, failed, weak } = progress;
  const seconds = ms / 1_000;
  const rate = seconds > 0 ? requests / seconds : 0;
  return [
    `${done}/${of} cases`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    count(requests, "request"),
    count(modelCalls, "model call"),
    count(outputTokens, "output token"),
    `${seconds.toFixed(seconds < 9.95 ? 1 : 0)} s`,
    `${rate.toFixed(rate < 9.95 ? 1 : 0)}/s`,
    ...(weak > 0 ? [`${count(weak, "recommendation")} not followed`] : []),
  ];
}

/**
 * The line for a result that fails a MUST, as it happens; none for any other event. It holds no word of the target: what
 * was seen stands in the report, which is redacted.
 */
export function failureLine(event: RunEvent): string | undefined {
  if (event.type !== "result") return undefined;
  const { result } = event;
  if (result.verdict !== "fail" || result.level !== "MUST") return undefined;
  const against = new Set(
    result.findings.map(({ requirement }) => requirement).concat(result.findings.length > 0 ? [] : result.requirement),
  );
  return `✗ ${nameOf(result)}: ${[...against].join(", ")}`;
}
