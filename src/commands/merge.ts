import { suite } from "../../suites/index.ts";
import type { Report } from "../model/report.ts";
import { exitCode } from "../report/exit-code.ts";
import { excuse } from "../report/expected/excuse.ts";
import { mergeCoverage } from "../report/merge/coverage.ts";
import { mergeDrawn } from "../report/merge/draws.ts";
import { union } from "../report/merge/exchanges.ts";
import { absent, inOrder, missingText, type Shard } from "../report/merge/shards.ts";
import { costOf, limitsOf } from "../report/merge/spending.ts";
import { visible } from "../report/visible.ts";
import { formatsOf, writeReport } from "./formats.ts";
import { makeFolder } from "./make-folder.ts";
import { rejudge } from "./rejudge.ts";
import { reportOf } from "./certification.ts";
import { show } from "./run.ts";
import { fileOf, readReport } from "./saved-report.ts";
import { transcriptOf, type Transcript } from "./transcript.ts";
import { UsageError } from "./usage-error.ts";

/** Flags of `merge` as commander hands them over. */
export interface MergeFlags {
  readonly out: string;
  readonly format: readonly string[];
  readonly partial?: boolean;
}

/** `merge A B ...`: one report from the shards of a run. Returns the exit code that the whole run would have had. */
export async function mergeCommand(paths: readonly string[], flags: MergeFlags): Promise<number> {
  const formats = formatsOf(flags);
  const shards = paths.map((path) => ({ file: visible(fileOf(path)), report: readReport(path) }));
  const report = await mergeReports(shards, flags.partial === true);
  let files: readonly string[];
  try {
    makeFolder(flags.out);
    files = await writeReport(report, flags.out, formats);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`cannot write into ${flags.out}: ${why}`, "choose another folder with --out DIR");
  }
  await show(report, files);
  return exitCode(report);
}

/**
 * The report that one run would have written: the exchanges of all shards, judged once more as a whole. Throws a
 * {@link UsageError} where they are not the shards of one run; `partial`: some of them may be missing.
 */
export async function mergeReports(given: readonly Shard[], partial = false): Promise<Report> {
  const shards = inOrder(given, partial);
  if ("message" in shards) throw new UsageError(shards.message, shards.hint);
  const reports = shards.map(({ report }) => report);
  const [first] = reports;
  if (!first) throw new Error("no shard is left");
  const transcript = merged(first, reports);
  const outcome = await rejudge(transcript);
  const missing = absent(shards);
  const reason =
    missing.length > 0
      ? missingText(missing)
      : (outcome.reason ?? (reports.some(({ complete }) => !complete) && outcome.complete ? interrupted : undefined));
  const report = reportOf(transcript.header, {
    ...outcome,
    cost: costOf(reports),
    complete: outcome.complete && reason === undefined,
    ...(reason !== undefined && { reason }),
  });
  return first.expected ? excuse(report, first.expected) : report;
}

const interrupted = "one of the shards was interrupted";

/** What one run would have recorded. */
function merged(first: Report, reports: readonly Report[]): Transcript {
  const { header } = transcriptOf(first);
  const { shard: _, ...whole } = header;
  const drawn = Map.groupBy(
    reports.flatMap(({ results }) => results.filter(({ draws }) => draws)),
    ({ id, mode }) => `${id} ${mode}`,
  );
  const coverage = mergeCoverage(reports.flatMap(({ draws }) => (draws?.coverage ? [draws.coverage] : [])));
  return {
    header: {
      ...whole,
      limits: limitsOf(reports),
      startedAt: reports.map(({ startedAt }) => startedAt).toSorted()[0] ?? first.startedAt,
    },
    exchanges: union(reports, new Set(suite.cases.filter((one) => "follow" in one).map(({ id }) => id))),
    draws: {
      results: [...drawn.values()].flatMap((results) => mergeDrawn(results) ?? []),
      ...(coverage && { coverage }),
    },
  };
}
