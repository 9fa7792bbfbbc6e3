import type { Report } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import { inStableOrder, madeUp, renamed, withoutTimes } from "./normalise/exchanges.ts";
import { EPOCH } from "./normalise/headers.ts";
import { idNames, withoutIds } from "./normalise/random-ids.ts";
import { mapStrings } from "./normalise/strings.ts";

/** Takes the place of any port of a loopback address: that of `serve`, so that a replay line stays of use. */
const PORT = 8787;
const loopback = /\b(127\.0\.0\.1|localhost|\[::1\]):\d{1,5}\b/g;
const instant = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)/g;
/** What a finding says it took: `12.5 ms`. */
const measured = /\b\d+(?:\.\d+)? ms\b/g;
/** Milliseconds; a time of an answer this near to the run is one of the clock. */
const DAY = 86_400_000;

/**
 * A report without all that differs between two equal runs: times and durations, how answers were cut into chunks, ports of
 * loopback addresses, ids that the server made up, and what follows from them (ids of exchanges that send an id back, the
 * order of exchanges). For comparing runs and for samples under version control; what is judged by time cannot be judged
 * again from it.
 */
export function normalised(report: Report): Report {
  const started = Date.parse(report.startedAt);
  const names = idNames();
  const own = madeUp(report.exchanges);
  const nameOf = (id: string): string => (own.has(id) ? names(id) : id);
  const change = (text: string): string =>
    withoutIds(text.replace(loopback, `$1:${PORT}`), nameOf).replace(instant, (time) =>
      Math.abs(Date.parse(time) - started) < DAY ? EPOCH : time,
    );
  const { exchanges, results, ...rest } = report;
  // The order of this walk decides how ids are numbered.
  const before = inStableOrder(exchanges.map(withoutTimes));
  const after = before.map((exchange) => mapStrings(exchange, change));
  const ids = renamed(before, after);
  const textOf = (text: string): string => ids.get(text) ?? change(text);
  return {
    ...mapStrings(rest, textOf),
    startedAt: EPOCH,
    cost: { ...report.cost, wallMs: 0 },
    results: mapStrings(results, textOf).map(withoutDurations),
    exchanges: after
      .map((exchange, index) => Object.assign({}, exchange, { id: textOf(before[index]?.id ?? exchange.id) }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** That a case sent anything itself is told by its time, which is then a whole millisecond at least. */
function withoutDurations(result: Result): Result {
  const findings = result.findings.map((finding) =>
    Object.assign({}, finding, { actual: finding.actual.replace(measured, "0 ms") }),
  );
  return { ...result, findings, ms: Math.min(result.ms, 1) };
}
