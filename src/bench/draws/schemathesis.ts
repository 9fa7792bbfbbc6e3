import { spawn } from "node:child_process";
import { createReadStream, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { execute } from "../../interop/program.ts";
import type { Target } from "../../model/target.ts";
import { pythonPackages } from "../../third-party/install.ts";

const document = join(import.meta.dirname, "../../../spec/generated/2023-06-01/openapi.json");

/** Schemathesis, the property-based tester for OpenAPI documents, where this machine can have it. */
export type Schemathesis =
  | { readonly program: string; readonly version: string }
  | { readonly program?: never; readonly reason: string };

/** Installs it from PyPI, once; without Python or PyPI it says why not. */
export function installSchemathesis(): Schemathesis {
  try {
    const program = join(pythonPackages("schemathesis", ["schemathesis"]), "schemathesis");
    return { program, version: execute(program, ["--version"], { cwd: "/" }).trim().split(" ").at(-1) ?? "" };
  } catch (error) {
    return { reason: (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "" };
  }
}

/** A request of which one of its checks speaks against the server. */
export interface Accused {
  /** Name of the check: `response_schema_conformance`. */
  readonly check: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: Buffer | null;
}

/**
 * Options that are not its defaults: the operation that both tools draw; the key, unmasked in its report so that requests
 * can be sent again; no examples of earlier runs; and going on after a failure, as it stops at its first one otherwise.
 */
const options = (
  "--include-path /v1/messages --seed 1 --generation-database none --no-color " +
  "--continue-on-failure --output-sanitize false"
).split(" ");

/** Runs it to its end, with its default phases, checks and number of examples. Resolves to the seconds it took. */
export async function timeSchemathesis(program: string, target: Target): Promise<number> {
  const started = performance.now();
  await runOn(program, target, []);
  return (performance.now() - started) / 1000;
}

/** Runs it to its end. Resolves to every request that one of its checks did not like. */
export async function accusedBy(program: string, target: Target): Promise<readonly Accused[]> {
  const folder = mkdtempSync(join(tmpdir(), "messages-conformance-bench-"));
  try {
    await runOn(program, target, ["--report", "ndjson", "--report-dir", folder]);
    const accused: Accused[] = [];
    for (const file of readdirSync(folder)) {
      // A line has all requests of a phase: many megabytes.
      for await (const line of createInterface({ input: createReadStream(join(folder, file)) })) {
        accused.push(...accusedIn(JSON.parse(line) as Line, target));
      }
    }
    return accused;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runOn(program: string, target: Target, more: readonly string[]): Promise<void> {
  const args = ["run", document, "--url", target.url, "-H", `x-api-key: ${target.key}`, ...options, ...more];
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "ignore", "inherit"] });
    child.once("error", reject);
    // 1: it found something.
    child.once("exit", (code) => (code === 0 || code === 1 ? resolve() : reject(new Error(`it ended with ${code}`))));
  });
}

/** What is read of a line of its NDJSON report. */
interface Line {
  readonly ScenarioFinished?: {
    readonly recorder: {
      readonly checks: Readonly<Record<string, readonly { readonly name: string; readonly status: string }[]>>;
      readonly interactions: Readonly<Record<string, { readonly request: Sent }>>;
    };
  };
}

interface Sent {
  readonly method: string;
  readonly uri: string;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: { readonly $base64: string } | null;
}

function accusedIn({ ScenarioFinished: finished }: Line, target: Target): readonly Accused[] {
  if (!finished) return [];
  const { checks, interactions } = finished.recorder;
  return Object.entries(checks).flatMap(([id, all]) =>
    all.flatMap(({ name, status }) => {
      const request = interactions[id]?.request;
      return status === "failure" && request ? [accused(name, request, target)] : [];
    }),
  );
}

const accused = (check: string, { method, uri, headers, body }: Sent, { url }: Target): Accused => ({
  check,
  method,
  path: uri.slice(url.length),
  headers,
  body: body && Buffer.from(body.$base64, "base64"),
});
