import process from "node:process";

import { exitCode } from "../report/exit-code.ts";
import { rejudge } from "./rejudge.ts";
import { reportOf, show } from "./run.ts";
import { readTranscript } from "./transcript.ts";

/** `judge FILE`: every verdict once more from a transcript or a report, offline. Returns the exit code. */
export async function judgeCommand(file: string, flags: { readonly json?: boolean }): Promise<number> {
  const transcript = readTranscript(file);
  const report = reportOf(transcript.header, await rejudge(transcript));
  if (flags.json) process.stdout.write((await import("../report/json.ts")).jsonReport(report));
  else await show(report, [file]);
  return exitCode(report);
}
