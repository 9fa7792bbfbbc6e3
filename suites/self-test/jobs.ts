import { faults } from "../../src/reference/faults/index.ts";
import { startTrivial, trivialKinds, type TrivialKind } from "../../src/reference/trivial.ts";
import { correctServers, judgeCorrect, type CorrectServer } from "./correct-servers.ts";
import { judgeDisobedient, seeds } from "./disobedient-models.ts";
import { hunt, type Hunt } from "./find-fault.ts";
import { judgeTrivial } from "./trivial-targets.ts";

/** One run of the suites against one server of which the outcome is known. */
export type Job =
  | { readonly kind: "correct"; readonly server: CorrectServer }
  | { readonly kind: "fault"; readonly fault: string }
  | { readonly kind: "trivial"; readonly trivial: TrivialKind }
  | { readonly kind: "disobedient"; readonly seed: number };

/** What came of it. `problems`: what should not have been; a fault's are what it was not found by. */
export interface Outcome {
  readonly job: Job;
  readonly problems: readonly string[];
  readonly hunt?: Hunt;
}

/** Every job of the self-test, the longest ones first. */
export const jobs: readonly Job[] = [
  ...correctServers.map((server): Job => ({ kind: "correct", server })),
  ...seeds.map((seed): Job => ({ kind: "disobedient", seed })),
  ...trivialKinds.map((trivial): Job => ({ kind: "trivial", trivial })),
  ...faults.map(({ id }): Job => ({ kind: "fault", fault: id })),
];

/** Does one job; `url` is a reference server in its lean shape. */
export async function work(job: Job, url: string): Promise<Outcome> {
  if (job.kind === "fault") {
    const found = await hunt(url, job.fault);
    return { job, problems: found.missed.map((what) => `${job.fault}: not found by ${what}`), hunt: found };
  }
  if (job.kind === "correct") {
    const { wrong } = await judgeCorrect(url, job.server);
    const { edition, shape, variant } = job.server;
    return { job, problems: wrong.map((what) => `${edition} ${shape} ${variant}: ${what}`) };
  }
  if (job.kind === "disobedient") {
    const { failed, undecided, tooMuch } = await judgeDisobedient(job.seed);
    return { job, problems: [...failed, ...(tooMuch ? undecided : [])].map((what) => `seed ${job.seed}: ${what}`) };
  }
  const server = await startTrivial(job.trivial);
  const { passed, exit } = await judgeTrivial(server.url);
  await server.close();
  const certified = exit === 1 || exit === 3 ? [] : [`exit code ${exit}`];
  return { job, problems: [...passed, ...certified].map((what) => `${job.trivial}: ${what}`) };
}
