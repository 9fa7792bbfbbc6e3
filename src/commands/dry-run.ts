import type { Plan } from "../model/report.ts";
import { table } from "../report/list.ts";
import type { PlannedDraws } from "../run/plan.ts";
import type { TranscriptHeader } from "./transcript.ts";

const row = (what: string, planned: number, limit: number): string =>
  `  ${what.padEnd(16)}${String(planned).padStart(7)}   at most ${limit}\n`;

/** What `--dry-run` prints: what a run would send, and what it could cost at most. */
export function dryRun(
  plan: Plan,
  { limits, target, edition, profiles, seed }: TranscriptHeader,
  draws: readonly PlannedDraws[],
): string {
  // A figure to go by: short answers take about a second.
  const answers = plan.modelCalls / limits.concurrency;
  const spaced = limits.rate > 0 ? (plan.requests / limits.rate) * 60 : 0;
  return (
    `dry run: nothing was sent to ${target.url} (model ${target.model}; edition ${edition}; profiles ${profiles.join(", ")})\n` +
    `  ${plan.cases} cases, counted in each of their modes\n` +
    row("requests", plan.requests, limits.requests) +
    row("model calls", plan.modelCalls, limits.modelCalls) +
    row("output tokens", plan.outputTokens, limits.outputTokens) +
    `  about ${Math.ceil(Math.max(answers, spaced))} s at one second an answer, ${limits.concurrency} requests in flight\n` +
    drawn(draws, seed) +
    `The first figure is what a conformant target with an obedient model costs: the sum of max_tokens, not what is used.\n` +
    `A model that needs other wordings costs more, never above the second figure. Answers to requests that have to be\n` +
    `refused are no planned model calls; a target that gives them pays them, within its requests and tokens.\n`
  );
}

/** How the draws are divided; nothing where none are made. */
function drawn(planned: readonly PlannedDraws[], seed: number): string {
  if (planned.length === 0) return "";
  const all = planned.reduce((sum, { draws }) => sum + draws, 0);
  const rows = planned.map(({ selected: { case: one, mode }, draws, regions, requests, modelCalls }) => ({
    case: `  ${one.id} (${mode})`,
    draws: String(draws),
    regions: String(regions),
    requests: String(requests),
    "model calls": String(modelCalls),
  }));
  return `among them ${all} draws of seed ${seed}:\n\n${table(rows, 160)}\n`;
}
