import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { undeclared, type Target } from "../model/target.ts";

/** The reference server in a child process. */
export interface ReferenceProcess {
  readonly target: Target;
  /** How many requests it got since it was started. */
  requests(): Promise<number>;
  stop(): void;
}

/** Starts the reference server with faults switched on for every request. */
export async function startReferenceProcess(faults: readonly string[] = []): Promise<ReferenceProcess> {
  const child = fork(join(import.meta.dirname, "reference-child.ts"), faults);
  const [url] = (await once(child, "message")) as [string];
  const target: Target = {
    url,
    auth: "x-api-key",
    key: "bench-key",
    model: "obedient-1",
    edition: "2023-06-01",
    headers: {},
    features: undeclared,
    timeOuts: { firstByte: 60_000, idle: 30_000, total: 120_000 },
  };
  return {
    target,
    async requests() {
      const answer = once(child, "message") as Promise<[number]>;
      child.send("requests");
      return (await answer)[0];
    },
    stop: () => void child.kill(),
  };
}
