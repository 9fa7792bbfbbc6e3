import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import process from "node:process";

import { faults } from "../../src/reference/faults/index.ts";
import { table } from "../../src/report/list.ts";
import { jobs, type Job, type Outcome } from "./jobs.ts";
import { expectations, score, type Tally } from "./score.ts";

// `npm run selftest`: does the suite find every fault, and no fault in a correct server? One process a processor.

const started = performance.now();
const outcomes: Outcome[] = [];

/** Does jobs in a process of its own until none is left. */
function worker(rest: Iterator<Job>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, "worker.ts"));
    child.on("message", (message: Outcome | "ready") => {
      if (message !== "ready") done(message);
      const next = rest.next();
      if (next.done) child.kill();
      else child.send(next.value);
    });
    child.on("error", reject);
    child.on("exit", (code, signal) => (signal ? resolve() : reject(new Error(`a worker ended with ${code}`))));
  });
}

function done(outcome: Outcome): void {
  outcomes.push(outcome);
  const words = `${outcomes.length} of ${jobs.length} servers`;
  if (process.stderr.isTTY) process.stderr.write(`\r${words} `);
  else if (outcomes.length % 100 === 0) process.stderr.write(`${words}\n`);
}

const rest = jobs.values();
await Promise.all(Array.from({ length: availableParallelism() }, () => worker(rest)));
if (process.stderr.isTTY) process.stderr.write("\r\u001B[K");

const of = (kind: Job["kind"]): readonly Outcome[] => outcomes.filter(({ job }) => job.kind === kind);
const clean = (some: readonly Outcome[]): string =>
  `${some.filter(({ problems }) => problems.length === 0).length} of ${some.length}`;
const hunts = outcomes.flatMap(({ hunt }) => (hunt ? [hunt] : []));
const tripped = new Set(hunts.flatMap((one) => one.tripped));
const unproven = expectations().filter((one) => !tripped.has(one));
const percent = ({ found, of: all }: Tally): string => `${all === 0 ? 0 : Math.floor((100 * found) / all)} %`;

process.stdout.write(
  table(
    score(faults, hunts).map((tally) => ({
      faults: tally.group,
      found: `${tally.found} of ${tally.of}`,
      "": percent(tally),
    })),
    100,
  ),
);
const problems = [
  ...outcomes.flatMap((outcome) => outcome.problems),
  ...unproven.map((one) => `no fault trips ${one}`),
];
process.stdout.write(`
correct servers never failed nor left undecided     ${clean(of("correct"))}
models that disobey: no MUST failed, 5 % undecided  ${clean(of("disobedient"))}
trivial targets that pass nothing                   ${clean(of("trivial"))}
expectations that a fault trips                     ${expectations().length - unproven.length} of ${expectations().length}
${problems.map((problem) => `\n  ${problem}`).join("")}${problems.length ? "\n\n" : ""}${((performance.now() - started) / 1000).toFixed(0)} s
`);
process.exitCode = problems.length ? 1 : 0;
