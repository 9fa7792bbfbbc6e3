import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import type { Sample } from "./toolchain.ts";

const header = 1;

/** A module with a typed constant a line for each sample, so that a line of an error message tells the sample. */
export function typedLiterals(samples: readonly Sample[], types: string): string {
  const lines = samples.map(
    ({ definition, value }, index) => `export const sample${index}: T.${definition} = ${JSON.stringify(value)};`,
  );
  return [`import type * as T from ${JSON.stringify(types)};`, ...lines, ""].join("\n");
}

/** The samples that the compiler refused, by name, with its first message. Throws for an error anywhere else. */
export function refusedSamples(output: string, samples: readonly Sample[]): Map<string, string> {
  const refused = new Map<string, string>();
  for (const message of output.split("\n").filter((line) => line.includes("error TS"))) {
    const line = /^samples\.ts\((\d+),/.exec(message)?.[1];
    const sample = line === undefined ? undefined : samples[Number(line) - header - 1];
    if (sample === undefined) throw new Error(`tsc: ${message}`);
    if (!refused.has(sample.name)) refused.set(sample.name, `tsc: ${message.replace(/^[^:]*: /, "")}`);
  }
  return refused;
}

/** Compiles a folder as its `tsconfig.json` says. */
export function compile(folder: string, samples: readonly Sample[]): Map<string, string> {
  const compiler = join(folder, "node_modules", "typescript", "bin", "tsc");
  const { stdout, error } = spawnSync(process.execPath, [compiler, "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (error !== undefined) throw error;
  return refusedSamples(stdout, samples);
}
