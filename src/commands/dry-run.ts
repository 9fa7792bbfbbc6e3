import type { Plan } from "../model/report.ts";
import { table } from "../report/list.ts";
import type { Allotted } from "../run/draws/prove.ts";
import type { TranscriptHeader } from "./transcript.ts";

const row = (what: string, planned: number, limit: number): string =>
  `  ${what.padEnd(16)}${String(planned).padStart(7)}   at most ${limit}\n`;

/** What `--dry-run` prints: what a run would send, and what it could cost at most. */
export function dryRun(
  plan: Plan,
  { limits, target, edition, profiles, seed }: TranscriptHeader,
  allotted: readonly Allotted[],
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
    drawn(allotted, seed) +
    `The first figure is what a conformant target with an obedient model costs: the sum of max_tokens, not what is used.\n` +
    `A model that needs other wordings costs more, never above the second figure. Answers to requests that have to be\n` +
    `refused are no planned model calls; a target that gives them pays them, within its requests and tokens.\n`
  );
}

/** How the draws are divided; nothing where none are made. */
function drawn(allotted: readonly Allotted[], seed: number): string {
  if (allotted.length === 0) return "";
  const all = allotted.reduce((sum, { runs }) => sum + runs, 0);
  const rows = allotted.map(({ selected: { case: one, mode }, live, runs }) => ({
    "  draws": `  ${String(runs).padStart(5)}`,
    case: `${one.id} (${mode})`,
    regions: String(live.length),
    "a draw is": one.refused ? "refused" : one.kind === "metamorphic" ? "two answers" : "an answer",
  }));
  return `  ${all} draws among them, of seed ${seed}:\n${table(rows, 160)}`;
}
