import { spawnSync } from "node:child_process";
import { differences } from "./equality.ts";
import type { Job, Sample } from "./toolchain.ts";

/** Whether a program of this name can be started here. `version` is the argument that makes it say its version. */
export function installed(program: string, version: string): boolean {
  return spawnSync(program, [version], { stdio: "ignore" }).status === 0;
}

/** Runs a program to its end and gives what it printed. Throws with the end of its output when it fails. */
export function execute(
  program: string,
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly input?: string;
    readonly env?: Readonly<Record<string, string>>;
    /** Milliseconds after which it is ended. */
    readonly timeout?: number;
  },
): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: options.cwd,
    input: options.input ?? "",
    env: { ...process.env, ...options.env },
    encoding: "utf8",
    ...(options.timeout !== undefined && { timeout: options.timeout, killSignal: "SIGKILL" }),
    maxBuffer: 256 * 2 ** 20,
  });
  if (error !== undefined) throw error;
  if (status === 0) return stdout;
  const said = `${stdout}\n${stderr}`.trim().split("\n").slice(-40).join("\n");
  throw new Error(`${program} ${args.join(" ")} ended with ${String(status)}\n${said}`);
}

/** What a program that round-trips reads: a line of JSON for each sample. */
export const sampleLines = (job: Job): string =>
  job.samples
    .map(({ definition, name, value, variant }) => `${JSON.stringify({ definition, name, value, variant })}\n`)
    .join("");

/** What such a program prints: a line of JSON for each sample, with the value printed again or with what went wrong. */
interface Printed {
  readonly name: string;
  readonly value?: unknown;
  readonly error?: string;
}

/** Samples that did not come back equal, by name, with what happened. */
export function unequalSamples(samples: readonly Sample[], output: string): Map<string, string> {
  const lines = output.split("\n").filter((line) => line !== "");
  const printed = new Map(lines.map((line) => JSON.parse(line) as Printed).map((line) => [line.name, line]));
  return new Map(
    samples.flatMap((sample) => {
      const said = whatHappened(sample, printed.get(sample.name));
      return said === undefined ? [] : [[sample.name, said]];
    }),
  );
}

function whatHappened(sample: Sample, printed: Printed | undefined): string | undefined {
  if (printed === undefined) return "nothing was printed";
  if (printed.error !== undefined) return printed.error;
  const places = differences(sample, printed.value);
  return places.length === 0 ? undefined : `differs at ${places.join(", ")}`;
}
