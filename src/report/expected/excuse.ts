import type { ExpectedFailure, ExpectedList, JudgedEntry } from "../../model/expected.ts";
import type { Report } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { complaintOf } from "./complaint.ts";
import { endedOf, isAsExpected, isSilent } from "./ended.ts";
import { isFor, names } from "./names.ts";

/** An entry with the results it names, and those of them that it excuses. */
interface Match {
  readonly entry: JudgedEntry;
  readonly excused: readonly Result[];
}

/**
 * The report with what was expected marked in it. Verdicts stay as they are: what changes is the exit code.
 *
 * An entry is met where **every** result that it names ended as it says. A glob of which one match were enough would stay
 * green while a second one gets better, and a list that is no longer true stops being read (the conformance suite of connect
 * holds every match of `--known-failing` to it, too). The outcomes of an entry may be a list, as those of web-platform-tests,
 * for what a model decides; and it may name requirements, because one case can fail for several (users of the conformance
 * suite of MCP asked for that: modelcontextprotocol/conformance#404).
 *
 * Nothing is said by results that a budget, an interruption or trouble left without a verdict, nor by cases that nothing in
 * the run was about: they make no entry met or unmet. Entries without a result in this run are left alone. `today` is the day
 * in UTC by which entries expire: that of the run, so that a transcript is judged to the same end on every day.
 */
export function excuse(
  report: Report,
  { file, entries }: ExpectedList,
  today: string = report.startedAt.slice(0, 10),
): Report {
  const matches = entries.map((entry) => match(entry, report, today));
  const reasons = new Map(
    matches.flatMap(({ entry, excused }) =>
      excused.map((result) => [result, { reason: entry.reason, ...(entry.issue && { issue: entry.issue }) }] as const),
    ),
  );
  return {
    ...report,
    results: report.results.map((result) => {
      const { excused: _, ...rest } = result;
      const excused = reasons.get(result);
      return excused ? { ...rest, excused } : rest;
    }),
    expected: { file, entries: matches.map(({ entry }) => entry) },
  };
}

function match(entry: ExpectedFailure, report: Report, today: string): Match {
  const isNamed = names(entry);
  const results = isFor(entry, report.target.url) ? report.results.filter(isNamed) : [];
  const telling = results.filter((result) => isAsExpected(entry, result) || !isSilent(result, report.choice));
  const isOver = entry.expires !== undefined && today > entry.expires;
  const complaint = telling.length > 0 ? complaintOf(entry, telling, isOver) : undefined;
  const state = isOver ? "expired" : complaint === undefined ? "met" : "unmet";
  return {
    entry: {
      ...asWritten(entry),
      state: results.length === 0 ? "unselected" : telling.length === 0 ? "open" : state,
      ...(complaint !== undefined && { complaint }),
      results: results.map((result) => ({ id: result.id, mode: result.mode, ended: endedOf(result) })),
    },
    excused: isOver ? [] : results.filter((result) => isAsExpected(entry, result)),
  };
}

/** An entry may come from an earlier report, judged already. */
function asWritten(entry: ExpectedFailure & Partial<JudgedEntry>): ExpectedFailure {
  const { state: _, complaint: __, results: ___, ...rest } = entry;
  return rest;
}
