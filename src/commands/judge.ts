import process from "node:process";

import { suite } from "../../suites/index.ts";
import { exitCode } from "../report/exit-code.ts";
import { excuse } from "../report/expected/excuse.ts";
import { expectedOf } from "./expected-failures/flags.ts";
import { rejudge } from "./rejudge.ts";
import { reportOf } from "./certification.ts";
import { show } from "./run.ts";
import { readTranscript } from "./transcript.ts";

export interface JudgeFlags {
  readonly json?: boolean;
  readonly expectedFailures?: string;
}

/** `judge FILE`: every verdict once more from a transcript or a report, offline. Returns the exit code. */
export async function judgeCommand(file: string, flags: JudgeFlags): Promise<number> {
  const transcript = readTranscript(file);
  const expected = await expectedOf(flags, { cases: suite.cases, url: transcript.header.target.url });
  const seen = reportOf(transcript.header, await rejudge(transcript));
  const report = expected ? excuse(seen, expected) : seen;
  if (flags.json) process.stdout.write((await import("../report/json.ts")).jsonReport(report));
  else await show(report, [file]);
  return exitCode(report);
}
