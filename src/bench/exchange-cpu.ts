import process from "node:process";
import { Pool } from "undici";

import { suite } from "../../suites/index.ts";
import { KEY, type Exchange } from "../model/exchange.ts";
import type { Target } from "../model/target.ts";
import { run } from "../run/run.ts";
import { bodyPieces } from "../run/wire.ts";
import { atMost, median, short, type Figure } from "./figure.ts";

const rounds = 12;
const warmUps = 6;
const concurrency = 4;
const limits = { requests: 1000, modelCalls: 1000, outputTokens: 100_000, concurrency, rate: 0 };
const selection = { profiles: ["core", "streaming", "tools"], only: [], skip: [] } as const;

/** A default run, every exchange judged by every case; what it sent and got. */
export async function record(target: Target): Promise<readonly Exchange[]> {
  // A target of its own: what was prepared for the last run is not there for the next.
  for await (const event of run({ suite, target: { ...target }, selection, limits })) {
    if (event.type === "finished") return event.outcome.exchanges;
  }
  throw new Error("the run did not finish");
}

/** The least a client does: posts the same bodies, so many at a time, and parses the JSON of the answers. */
async function bare(target: Target, exchanges: readonly Exchange[]): Promise<void> {
  const pool = new Pool(target.url, { connections: concurrency, pipelining: 1 });
  const rest = exchanges.values();
  const worker = async (): Promise<void> => {
    for (const { request } of rest) {
      const { body } = await pool.request({
        method: request.method,
        path: request.path,
        headers: Object.fromEntries(request.headers.map(([name, value]) => [name, value.replace(KEY, target.key)])),
        body: request.blanks ? Buffer.concat([...bodyPieces(request)]) : request.body,
      });
      parse(await body.text());
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  await pool.close();
}

/** One JSON body, or the JSON of every event of a stream. */
function parse(text: string): unknown {
  if (!text.startsWith("event:")) return text === "" ? undefined : JSON.parse(text);
  const lines = text.split("\n").filter((line) => line.startsWith("data: "));
  return lines.map((line): unknown => JSON.parse(line.slice("data: ".length)));
}

/** Microseconds of CPU time, user and system, that this process takes for each of so many exchanges. */
async function cpuOf(exchanges: number, work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / exchanges;
}

/** CPU time a request of a run against that of a bare loop over the same requests; the server is another process. */
export async function exchangeCpu(target: Target): Promise<readonly Figure[]> {
  const exchanges = await record(target);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    const one = await cpuOf(exchanges.length, () => record(target));
    const other = await cpuOf(exchanges.length, () => bare(target, exchanges));
    if (round < 0) continue;
    ours.push(one);
    theirs.push(other);
  }
  const ratio = median(ours) / median(theirs);
  return [
    {
      measured: "CPU an exchange, sent and judged",
      value: `${short(median(ours))} µs`,
      beside: `${short(median(theirs))} µs, undici + JSON.parse`,
      ratio,
      target: atMost(ratio, 2.5, "x"),
    },
  ];
}
