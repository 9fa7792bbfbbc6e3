import process from "node:process";

import { startReference } from "../../src/reference/server.ts";
import { key } from "./harness.ts";
import { work, type Job } from "./jobs.ts";

// A process of its own, because server and judge share one thread: asks for nothing, does the jobs that it is sent.

const reference = await startReference({ key, shape: "lean", faults: [], variants: [] });
process.on("message", (job: Job) => {
  work(job, reference.url).then(
    (outcome) => process.send?.(outcome),
    (error: unknown) => process.send?.({ job, problems: [String(error)] }),
  );
});
process.send?.("ready");
