import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

import type { Report } from "../model/report.ts";
import { cli } from "./built.ts";
import { atMost, median, short, type Figure } from "./figure.ts";

const times = 5;
/**
 * Preloaded into the process: writes its peak memory, in kibibytes, to file descriptor 3. JavaScript, as loading one
 * TypeScript file costs 25 MB.
 */
const preload = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  import process from "node:process";
  process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
`)}`;

interface WholeRun {
  readonly ms: number;
  readonly bytes: number;
  readonly report: Report;
  /** Bytes of the transcript and the report. */
  readonly written: number;
}

/** A full default run on the embedded reference server, as a user starts it. */
async function once(): Promise<WholeRun> {
  const out = mkdtempSync(join(tmpdir(), "messages-conformance-bench-"));
  try {
    const started = performance.now();
    const child = spawn(process.execPath, ["--import", preload, cli.built, "run", "--out", out], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    const peak = text(child.stdio[3] as Readable);
    const code = await new Promise((resolve) => child.once("exit", resolve));
    const ms = performance.now() - started;
    if (code !== 0) throw new Error(`a run on the embedded reference ended with ${String(code)}`);
    const written = ["transcript.jsonl", "report.json"].reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
    const report = JSON.parse(readFileSync(join(out, "report.json"), "utf8")) as Report;
    return { ms, bytes: Number(await peak) * 1024, report, written };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Wall time, requests and peak memory of a full default run as a whole process, the server in it included. */
export async function wholeRun(): Promise<readonly Figure[]> {
  const runs: WholeRun[] = [];
  for (let run = 0; run < times; run += 1) runs.push(await once());
  const ms = median(runs.map((run) => run.ms));
  const megabytes = median(runs.map(({ bytes }) => bytes / 1e6));
  const written = median(runs.map((run) => run.written / 1e6));
  const cost = runs[0]?.report.cost;
  const requests = cost?.requests ?? 0;
  return [
    {
      measured: "default run on the reference, wall",
      value: `${short(ms / 1000)} s`,
      target: atMost(ms / 1000, 3, "s"),
    },
    {
      measured: "  peak memory, server included",
      value: `${short(megabytes)} MB`,
      target: atMost(megabytes, 150, "MB"),
    },
    { measured: "  transcript and report", value: `${short(written)} MB`, target: atMost(written, 3, "MB") },
    { measured: "  requests", value: String(requests), target: atMost(requests, 250, "") },
    {
      measured: "  model calls",
      value: String(cost?.modelCalls ?? 0),
      target: atMost(cost?.modelCalls ?? 0, 90, ""),
    },
    { measured: "  requests per second, start-up included", value: short(requests / (ms / 1000)) },
  ];
}
