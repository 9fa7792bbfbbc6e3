import { join } from "node:path";

import { suite as everything } from "../../suites/index.ts";
import type { RunEvent, RunOutcome } from "../model/event.ts";
import type { Exchange } from "../model/exchange.ts";
import type { ExpectedList } from "../model/expected.ts";
import type { Report } from "../model/report.ts";
import { buildReport } from "../report/build.ts";
import { excuse } from "../report/expected/excuse.ts";
import type { Redact } from "../report/redact.ts";
import { run } from "../run/run.ts";
import { contractOf } from "../run/select.ts";
import { corpusAfter, writeCorpus } from "./corpus.ts";
import { writeReport } from "./formats.ts";
import type { Prepared } from "./prepare.ts";
import { readTranscript, TranscriptFile, type Transcript, type TranscriptHeader } from "./transcript.ts";
import { UsageError } from "./usage-error.ts";

/** What a run comes to: its report, without secrets, and the files that were written. */
export interface Certified {
  readonly report: Report;
  readonly files: readonly string[];
  /** What was written into the file of expected failures, in words. */
  readonly said?: string;
}

/**
 * Carries a prepared run out, for every door: yields what happens, writes transcript, reports and corpus where there is a
 * folder for them, and returns the report. Events are as they happened, secrets included; the report and the files hold none.
 * Throws {@link UsageError}, at once, where the folder cannot be written.
 */
export function certification(prepared: Prepared, signal: AbortSignal): AsyncGenerator<RunEvent, Certified, undefined> {
  const { header, redact, out, resume } = prepared;
  if (out === undefined) return carryOut(prepared, signal, {});
  const path = join(out, "transcript.jsonl");
  const earlier = resume ? earlierRun(path, header) : undefined;
  const journal = new TranscriptFile(path, redact, header, earlier ? "resume" : "new");
  return carryOut(prepared, signal, { path, journal, ...(earlier && { earlier }) });
}

interface Files {
  readonly path?: string;
  readonly journal?: TranscriptFile;
  readonly earlier?: Transcript;
}

async function* carryOut(
  { suite, target, selection, formats, header, redact, draws, out, corpus, expected }: Prepared,
  signal: AbortSignal,
  { path, journal, earlier }: Files,
): AsyncGenerator<RunEvent, Certified, undefined> {
  let outcome: RunOutcome | undefined;
  try {
    const events = run({
      suite,
      target,
      selection,
      limits: header.limits,
      signal,
      ...(journal && { journal }),
      ...(draws && { draws }),
      ...(earlier && { recorded: earlier.exchanges, recordedDraws: earlier.draws }),
    });
    for await (const event of events) {
      yield event;
      if (event.type === "finished") outcome = event.outcome;
    }
    if (!outcome) throw new Error("a run ended without an outcome");
    const seen = redact(reportOf(header, outcome));
    const { report, rewrite } = await heldAgainst(seen, expected, { redact, interrupted: signal.aborted });
    const files = out === undefined ? [] : await writeReport(report, out, formats);
    if (draws?.corpus && corpus !== undefined) writeCorpus(corpus, corpusAfter(draws.corpus, report));
    const said = rewrite?.();
    return { report, ...(said !== undefined && { said }), files: path === undefined ? files : [...files, path] };
  } finally {
    journal?.close();
  }
}

/**
 * A report with its expected failures marked. Where their file is to be made true of the run, `rewrite` does it and says what
 * has changed; a run that was interrupted changes nothing in it.
 */
async function heldAgainst(
  report: Report,
  expected: Prepared["expected"],
  { redact, interrupted }: { readonly redact: Redact; readonly interrupted: boolean },
): Promise<{ readonly report: Report; readonly rewrite?: () => string }> {
  if (!expected) return { report };
  const { file, update } = expected;
  if (!update || interrupted) return { report: excuse(report, redact<ExpectedList>(file)) };
  const { rewriteExpected, writeExpected } = await import("./expected-failures/hold.ts");
  const rewritten = rewriteExpected(report, file, everything.cases);
  const rewrite = (): string => {
    if (rewritten.text !== file.text) writeExpected(file.file, rewritten.text);
    return rewritten.said;
  };
  return { report: excuse(report, redact(rewritten.list)), rewrite };
}

/** The transcript to go on from; it has to be of the same run. */
function earlierRun(path: string, header: TranscriptHeader): Transcript {
  const earlier = readTranscript(path);
  if (identity(earlier.header) === identity(header)) return earlier;
  throw new UsageError(
    `${path} is of another run (target, choice of cases or version of the suites)`,
    "leave --resume out, or choose the --out folder of that run",
  );
}

/** What has to be the same for a run to go on: everything but its limits and its time. */
const identity = (header: TranscriptHeader): string => {
  const { tool, target, edition, profiles, only, skip, shard, features, seed, draws } = header;
  return JSON.stringify([tool, target, edition, profiles, only, skip, shard, features, seed, draws]);
};

/** The report of a run that was described by a transcript's header. */
export function reportOf(header: TranscriptHeader, outcome: RunOutcome): Report {
  const { tool, edition, profiles, limits, startedAt } = header;
  const { results, exchanges, features, plan: planned, cost, auth, complete, reason, draws } = outcome;
  return buildReport({
    tool,
    target: { ...header.target, auth },
    edition,
    selectedProfiles: profiles,
    contract: contractOf(everything.cases),
    choice: { only: header.only, skip: header.skip, ...(header.shard && { shard: header.shard }) },
    seed: header.seed,
    ...(draws && { draws }),
    startedAt,
    complete,
    ...(reason !== undefined && { reason }),
    plan: planned,
    limits,
    cost,
    features,
    results,
    exchanges: byId(exchanges),
  });
}

// The order of answers depends on timing; a report does not.
const byId = (exchanges: readonly Exchange[]): readonly Exchange[] =>
  exchanges.toSorted((a, b) => (a.id < b.id ? -1 : 1));
