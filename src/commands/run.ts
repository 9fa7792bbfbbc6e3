import process from "node:process";

import type { Report } from "../model/report.ts";
import type { Target } from "../model/target.ts";
import { exitCode } from "../report/exit-code.ts";
import { certification, type Certified } from "./certification.ts";
import { blame } from "./config/blame.ts";
import { settle, type CommandLine, type Settled } from "./config/settle.ts";
import { dryRun } from "./dry-run.ts";
import { placeOf, targetOf, type Place, type RunFlags } from "./options.ts";
import { prepare, type Prepared } from "./prepare.ts";

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
    return await certify(prepared, flags);
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

async function certify(prepared: Prepared, flags: RunFlags): Promise<number> {
  if (flags.dryRun) return announce(prepared);
  const interrupt = new AbortController();
  const { signal } = interrupt;
  const stop = (): void => (signal.aborted ? process.exit(130) : interrupt.abort());
  process.on("SIGINT", stop).on("SIGTERM", stop);
  try {
    const { report, files, said } = await watch(certification(prepared, signal), prepared.target);
    await show(report, files, signal.aborted);
    if (said !== undefined) process.stdout.write(`\n  ${said}\n`);
    return signal.aborted ? 130 : exitCode(report);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

/** Goes through a run to its end while the progress is shown. */
async function watch(events: ReturnType<typeof certification>, target: Target): Promise<Certified> {
  const { progress } = await import("../report/progress.ts");
  const display = progress(process.stderr, { title: `${target.model} at ${target.url}` });
  try {
    for (;;) {
      const next = await events.next();
      if (next.done) return next.value;
      display.see(next.value);
    }
  } finally {
    display.end();
  }
}

const screenWidth = (): number => Math.min(process.stdout.isTTY ? process.stdout.columns : 100, 120);

/** Prints the terminal report to standard output. */
export async function show(report: Report, files: readonly string[], interrupted = false): Promise<void> {
  const { terminalReport } = await import("../report/terminal.ts");
  const { isTTY } = process.stdout;
  const width = screenWidth();
  process.stdout.write(
    terminalReport(report, { color: isTTY && process.stdout.hasColors(), width, files, interrupted }),
  );
  if (report.target.preset !== undefined)
    process.stdout.write(await (await import("./known.ts")).knownText(report, width));
}

/** `--dry-run`: what the run would send, and what it could cost at most. */
function announce({ header, planned, divided }: Prepared): number {
  process.stdout.write(dryRun(planned, header, divided));
  return 0;
}
