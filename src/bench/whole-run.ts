import { atMost, median, short, type Figure } from "./figure.ts";
import { wholeProcess, type WholeProcess } from "./whole-process.ts";

const times = 5;

/** Wall time, requests and peak memory of all examples by default, as a whole process, the server in it included. */
export async function wholeRun(): Promise<readonly Figure[]> {
  const runs: WholeProcess[] = [];
  for (let run = 0; run < times; run += 1) runs.push(await wholeProcess(["--runs", "0"]));
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
