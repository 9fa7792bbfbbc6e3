import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

import type { Report } from "../model/report.ts";
import type { Target } from "../model/target.ts";
import { cli } from "./built.ts";

/**
 * Preloaded into the process: writes its peak memory, in kibibytes, to file descriptor 3. JavaScript, as loading one
 * TypeScript file costs 25 MB.
 */
const preload = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  import process from "node:process";
  process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
`)}`;

/** A run of the built command from its start to its exit. */
export interface WholeProcess {
  readonly ms: number;
  /** Peak memory, in bytes. */
  readonly bytes: number;
  readonly report: Report;
  /** Bytes of the transcript and the report. */
  readonly written: number;
}

/** `run` as a user starts it. Rejects where it ends with another code than 0, or 1 where that is `allowed`. */
export async function wholeProcess(
  flags: readonly string[],
  { target, allowed = [0] }: { readonly target?: Target; readonly allowed?: readonly number[] } = {},
): Promise<WholeProcess> {
  const out = mkdtempSync(join(tmpdir(), "messages-conformance-bench-"));
  try {
    const started = performance.now();
    const where = target ? [target.url, "--model", target.model] : [];
    const child = spawn(process.execPath, ["--import", preload, cli.built, "run", ...where, ...flags, "--out", out], {
      env: { ...process.env, ...(target && { MESSAGES_API_KEY: target.key }) },
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    const peak = text(child.stdio[3] as Readable);
    const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
    const ms = performance.now() - started;
    if (code === null || !allowed.includes(code)) throw new Error(`run ${flags.join(" ")} ended with ${String(code)}`);
    const written = ["transcript.jsonl", "report.json"].reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
    const report = JSON.parse(readFileSync(join(out, "report.json"), "utf8")) as Report;
    return { ms, bytes: Number(await peak) * 1024, report, written };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
