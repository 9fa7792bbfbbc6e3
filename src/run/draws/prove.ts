import type { Draw, DrawnCase } from "../../model/draw.ts";
import { isObject } from "../../model/json.ts";
import { isAccepted, parse, status } from "../../model/read.ts";
import type { Result } from "../../model/result.ts";
import type { Budget } from "../budget.ts";
import { troubled, unsent, unusable, type Context, type Ending } from "../ending.ts";
import { inParallel } from "../parallel.ts";
import type { Selected, Shard } from "../select.ts";
import type { Coverage } from "../suite.ts";
import { Chain } from "./chain.ts";
import type { Loaded } from "./load.ts";
import type { DrawOptions } from "./options.ts";
import { Proof } from "./proof.ts";
import { countOf, drawsOf, type Turns } from "./turns.ts";
import { drawing, type Drawing } from "./values.ts";

/** A drawn case in one mode, and how many draws of it are to be made, over all shards. */
export interface Allotted extends Loaded {
  readonly runs: number;
}

interface Proving {
  readonly context: Context;
  readonly budget: Budget;
  readonly options: DrawOptions;
  readonly shard?: Shard;
  /** Draws in flight. */
  readonly workers: number;
  readonly coverage?: Coverage;
  readonly add: (result: Result) => void;
}

/** Draws, sends and judges what the drawn cases are allotted; `add` gets one result for each of them. */
export async function prove(allotted: readonly Allotted[], proving: Proving): Promise<void> {
  if (allotted.length === 0) return;
  const { context, workers, add, options } = proving;
  const draws = await drawing(options.seed);
  const started = await Promise.all(
    allotted.map(async (one) => {
      const proof = new Proof(one.selected, plannedDraws(one, options, proving.shard));
      const ending = await whyNot(one.selected, proving, proof);
      return { proof, ending, chains: ending ? [] : await chainsOf(one, proof, draws, proving) };
    }),
  );
  let chains = started.flatMap((one) => one.chains);
  while (chains.length > 0) {
    await inParallel(chains, workers, (chain) => chain.step());
    chains = chains.filter(({ done }) => !done);
  }
  for (const { proof, ending } of started) {
    const { mode } = proof.selected;
    const result = proof.result(() => unsent(context, mode));
    add(ending ? { ...result, ...ended(ending) } : result);
  }
}

const ended = ({ verdict, reason, skipped, seen = [] }: Ending): Partial<Result> => ({
  verdict,
  ...(reason !== undefined && { reason }),
  ...(skipped && { skipped }),
  exchanges: seen.map(({ id }) => id),
});

/** How many draws of a case this shard makes. */
export function plannedDraws(one: Allotted, { path }: Pick<DrawOptions, "path">, shard?: Shard): number {
  if (path) return 1;
  return one.live.reduce((sum, region) => sum + countOf(turnsOf(one, shard), region), 0);
}

const whole: Shard = { index: 0, of: 1 };
const turnsOf = ({ regions, live, runs }: Allotted, shard: Shard = whole): Turns => ({
  regions: regions.length,
  live,
  runs,
  shard,
});

/** Why nothing can be drawn: what a valid request is answered with says whether a refusal means anything. */
async function whyNot(
  { case: one, mode }: Selected<DrawnCase>,
  { context }: Proving,
  proof: Proof,
): Promise<Ending | undefined> {
  const control = await context.exchanges.get(one.control ?? context.simplest, mode, { modelCall: true });
  const said = !control
    ? unsent(context, mode)
    : unusable(control)
      ? troubled(control)
      : isAccepted(control)
        ? undefined
        : ({
            verdict: "inconclusive",
            reason: `its control, a valid request, was answered ${status(control)}`,
            seen: [control],
          } as const);
  if (said) proof.leavesOut(0);
  return said;
}

async function chainsOf(
  one: Allotted,
  proof: Proof,
  draws: Drawing,
  { context, budget, options, shard, coverage }: Proving,
): Promise<readonly Chain[]> {
  const { selected, regions, live } = one;
  const { path } = options;
  const price = { requests: selected.case.kind === "metamorphic" ? 2 : 1, modelCall: !selected.case.refused };
  const wanted = path ? live.filter((at) => at === path.n % regions.length) : live;
  const chains: Chain[] = [];
  for (const at of wanted) {
    const region = regions[at];
    if (!region) continue;
    const numbers = path ? [path.n].values() : drawsOf(turnsOf(one, shard), at);
    const chain = new Chain({
      asked: { selected, region, exchanges: context.exchanges },
      proof,
      drawing: draws,
      seed: options.seed,
      shrinks: options.shrink && !path,
      turns: inRounds(numbers, regions.length),
      ...(path && { steps: path.steps }),
      known: (options.corpus ?? []).filter(
        ({ property, mode, region: name }) =>
          property === selected.case.id && mode === selected.mode && name === region.name,
      ),
      onDraw: (draw) => see(draw, coverage),
      onSpared: (spared) =>
        budget.forgo({ modelCall: price.modelCall, outputTokens: 0, kind: "planned" }, spared * price.requests),
    });
    const missing = await context.features.missing(region.needs ?? []);
    if (missing) chain.spare(`the target does not have the feature ${missing}`);
    else chains.push(chain);
  }
  return chains;
}

/** Draws with their rounds through the regions. */
function* inRounds(numbers: Iterable<number>, regions: number): Generator<{ n: number; round: number }, undefined> {
  for (const n of numbers) yield { n, round: Math.floor(n / regions) };
  return undefined;
}

/** Bodies of `POST /v1/messages` count for the coverage of its schema. */
function see({ requests }: Draw, coverage: Coverage | undefined): void {
  if (!coverage) return;
  for (const { path, body } of requests) {
    const value = typeof body === "string" ? parse(body) : body;
    if (path === undefined && isObject(value)) coverage.see(value);
  }
}
