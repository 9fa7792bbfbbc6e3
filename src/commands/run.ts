import { join } from "node:path";
import process from "node:process";

import { suite } from "../../suites/index.ts";
import type { RunOutcome } from "../model/event.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Report } from "../model/report.ts";
import type { Target } from "../model/target.ts";
import { buildReport } from "../report/build.ts";
import { exitCode } from "../report/exit-code.ts";
import { redactor } from "../report/redact.ts";
import { run, type RunOptions } from "../run/run.ts";
import { contractOf } from "../run/select.ts";
import { blame } from "./config/blame.ts";
import { settle, type CommandLine, type Settled } from "./config/settle.ts";
import { corpusAfter, corpusPath, writeCorpus } from "./corpus.ts";
import { dryRun } from "./dry-run.ts";
import { writeReport } from "./formats.ts";
import { placeOf, targetOf, type Place, type RunFlags } from "./options.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { isSecretHeader } from "./secret-header.ts";
import { readTranscript, TranscriptFile, type Transcript, type TranscriptHeader } from "./transcript.ts";
import { UsageError } from "./usage-error.ts";

/** `run [url]`: certifies a target; without a URL the embedded reference server. Returns the exit code. */
export async function runCommand(line: CommandLine): Promise<number> {
  const settled = await settle(line, { env: process.env, folder: process.cwd() });
  if (settled.flags.showConfig) {
    const width = process.stdout.isTTY ? process.stdout.columns : 160;
    process.stdout.write((await import("./config/show.ts")).shownSettings(settled, process.env, width));
    return 0;
  }
  try {
    return await runSettled(settled);
  } catch (error) {
    throw blame(error, settled);
  }
}

async function runSettled(settled: Settled): Promise<number> {
  const { url, flags } = settled;
  const embedded = url === undefined && !flags.dryRun ? await startEmbedded(flags) : undefined;
  try {
    const place = url === undefined ? (embedded?.place ?? unstarted) : placeOf(url, flags, process.env);
    const prepared = await prepare(targetOf(place, flags), flags);
    if (settled.file !== undefined) process.stderr.write(`settings of ${settled.file}\n`);
    return await certify(prepared, settled);
  } finally {
    await embedded?.close();
  }
}

/** Stands for the embedded server where nothing is sent. */
const unstarted: Place = { url: "http://127.0.0.1", model: "obedient-1", key: "" };

async function startEmbedded(flags: RunFlags): Promise<{ readonly place: Place; readonly close: () => Promise<void> }> {
  const { startReference } = await import("../reference/server.ts");
  const key = process.env[flags.keyEnv] || "test-key";
  const server = await startReference({ key, shape: "lean", faults: [], variants: [] });
  return { place: { url: server.url, model: flags.model ?? "obedient-1", key }, close: () => server.close() };
}

async function certify(prepared: Prepared, { flags, preset }: Pick<Settled, "flags" | "preset">): Promise<number> {
  const { target, selection, header } = prepared;
  if (flags.dryRun) return announce(prepared);
  const secrets = [
    target.key,
    ...Object.entries(target.headers).flatMap(([name, value]) => (isSecretHeader(name) ? [value] : [])),
  ];
  const redact = redactor(secrets);
  const path = join(flags.out, "transcript.jsonl");
  const earlier = flags.resume ? earlierRun(path, header) : undefined;
  const journal = new TranscriptFile(path, redact, header, earlier ? "resume" : "new");
  const interrupt = new AbortController();
  const stop = (): void => (interrupt.signal.aborted ? process.exit(130) : interrupt.abort());
  process.on("SIGINT", stop).on("SIGTERM", stop);
  try {
    const outcome = await watch(
      {
        suite,
        target,
        selection,
        limits: header.limits,
        signal: interrupt.signal,
        journal,
        ...(prepared.draws && { draws: prepared.draws }),
        ...(earlier && { recorded: earlier.exchanges, recordedDraws: earlier.draws }),
      },
      target,
    );
    const report = redact(reportOf(header, outcome));
    const files = await writeReport(report, flags.out, prepared.formats);
    if (prepared.draws?.corpus) writeCorpus(corpusPath(flags), corpusAfter(prepared.draws.corpus, report));
    const interrupted = interrupt.signal.aborted;
    await show(report, [...files, path], interrupted);
    if (preset) process.stdout.write((await import("./known.ts")).knownText(preset, report, screenWidth()));
    return interrupted ? 130 : exitCode(report);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    journal.close();
  }
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

/** Runs to the end while the progress is shown. */
async function watch(options: RunOptions, target: Target): Promise<RunOutcome> {
  const { progress } = await import("../report/progress.ts");
  const display = progress(process.stderr, { title: `${target.model} at ${target.url}` });
  let outcome: RunOutcome | undefined;
  try {
    for await (const event of run(options)) {
      display.see(event);
      if (event.type === "finished") outcome = event.outcome;
    }
  } finally {
    display.end();
  }
  if (!outcome) throw new Error("a run ended without an outcome");
  return outcome;
}

/** The report of a run that was described by a transcript's header. */
export function reportOf(header: TranscriptHeader, outcome: RunOutcome): Report {
  const { tool, edition, profiles, limits, startedAt } = header;
  const { results, exchanges, features, plan: planned, cost, auth, complete, reason, draws } = outcome;
  return buildReport({
    tool,
    target: { ...header.target, auth },
    edition,
    selectedProfiles: profiles,
    contract: contractOf(suite.cases),
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

const screenWidth = (): number => Math.min(process.stdout.isTTY ? process.stdout.columns : 100, 120);

/** Prints the terminal report to standard output. */
export async function show(report: Report, files: readonly string[], interrupted = false): Promise<void> {
  const { terminalReport } = await import("../report/terminal.ts");
  const { isTTY } = process.stdout;
  const width = screenWidth();
  process.stdout.write(
    terminalReport(report, { color: isTTY && process.stdout.hasColors(), width, files, interrupted }),
  );
}

/** `--dry-run`: what the run would send, and what it could cost at most. */
function announce({ header, planned, divided }: Prepared): number {
  process.stdout.write(dryRun(planned, header, divided));
  return 0;
}
