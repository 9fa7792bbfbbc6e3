import process from "node:process";

import { suite } from "../../suites/index.ts";
import type { RunOutcome } from "../model/event.ts";
import type { Target } from "../model/target.ts";
import { exitCode } from "../report/exit-code.ts";
import type { DrawOptions } from "../run/draws/options.ts";
import { pathOf } from "../run/draws/path.ts";
import { run } from "../run/run.ts";
import { reportOf, show } from "./run.ts";
import { readTranscript, type TranscriptHeader } from "./transcript.ts";

/** `judge FILE`: every verdict once more from a transcript or a report, offline. Returns the exit code. */
export async function judgeCommand(file: string, flags: { readonly json?: boolean }): Promise<number> {
  const { header, exchanges, draws } = readTranscript(file);
  const target: Target = {
    ...header.target,
    key: "",
    edition: header.edition,
    features: header.features,
    timeOuts: { firstByte: 0, idle: 0, total: 0 },
  };
  const { profiles, only, skip, shard } = header;
  const selection = { profiles, only, skip, ...(shard && { shard }) };
  let outcome: RunOutcome | undefined;
  for await (const event of run({
    suite,
    target,
    selection,
    limits: header.limits,
    recorded: exchanges,
    recordedDraws: draws,
    ...(header.draws && { draws: drawsOf(header, header.draws) }),
    offline: true,
  })) {
    if (event.type === "finished") outcome = event.outcome;
  }
  if (!outcome) throw new Error("a run ended without an outcome");
  const report = reportOf(header, outcome);
  if (flags.json) process.stdout.write((await import("../report/json.ts")).jsonReport(report));
  else await show(report, [file]);
  return exitCode(report);
}

/** How the run drew; what it had drawn is not drawn again. */
function drawsOf(
  { seed }: TranscriptHeader,
  { runs, path: text }: NonNullable<TranscriptHeader["draws"]>,
): DrawOptions {
  const path = text === undefined ? undefined : pathOf(text);
  return { seed, runs, shrink: false, ...(path && { path }) };
}
