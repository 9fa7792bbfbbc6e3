import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";

import { undeclared, type Target } from "../model/target.ts";

/** The reference server in a child process, as a target. */
export async function startReferenceProcess(): Promise<{ readonly target: Target; stop(): void }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "reference-child.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const target: Target = {
    url: line.toString("utf8").trim(),
    auth: "x-api-key",
    key: "bench-key",
    model: "obedient-1",
    edition: "2023-06-01",
    headers: {},
    features: undeclared,
    timeOuts: { firstByte: 60_000, idle: 30_000, total: 120_000 },
  };
  return { target, stop: () => void child.kill() };
}
