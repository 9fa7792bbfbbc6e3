import type { Result } from "../../model/result.ts";
import { unsent, type Context, type Ending } from "../ending.ts";
import { unsentResult } from "../hopeless.ts";
import { inParallel } from "../parallel.ts";
import type { Shard } from "../select.ts";
import type { Coverage } from "../suite.ts";
import type { Budget } from "../budget.ts";
import type { Chain } from "./chain.ts";
import { chainsOf } from "./chains.ts";
import { whyNot } from "./control.ts";
import type { Loaded } from "./load.ts";
import type { DrawOptions } from "./options.ts";
import { plannedDraws } from "./planned.ts";
import { Proof } from "./proof.ts";
import { recall } from "./recall.ts";
import { drawing } from "./values.ts";

/** A drawn case in one mode, and how many draws of it are to be made, over all shards. */
export interface Allotted extends Loaded {
  readonly runs: number;
}

/** What drawing needs of the run. */
export interface Proving {
  readonly context: Context;
  readonly budget: Budget;
  readonly options: DrawOptions;
  readonly shard?: Shard;
  /** Draws in flight. */
  readonly workers: number;
  readonly coverage?: Coverage;
  /** Results of an earlier run. */
  readonly recorded: readonly Result[];
  /** True where nothing is drawn, and only what was recorded is judged. */
  readonly offline: boolean;
  readonly add: (result: Result) => void;
  /** Hears of each result that is not of an earlier run. */
  readonly onProved: (result: Result) => void;
}

/** A case that is being proved. */
interface Started {
  readonly proof: Proof;
  readonly chains: readonly Chain[];
  /** Why nothing is drawn of it. */
  readonly ending?: Ending;
}

/** Draws, sends and judges what the drawn cases are allotted; `add` gets one result for each of them. */
export async function prove(allotted: readonly Allotted[], proving: Proving): Promise<void> {
  if (allotted.length === 0) return;
  const { context, workers, add, onProved, recorded } = proving;
  context.exchanges.recallDraws();
  const fresh: Allotted[] = [];
  for (const one of allotted) {
    const { case: drawn, mode } = one.selected;
    const old = recorded.find((result) => result.id === drawn.id && result.mode === mode);
    if (old) {
      add(recall(one, old, proving, await askAround(one, context)));
    } else if (proving.offline) add(unsentResult(one.selected, unsent(context, mode)));
    else fresh.push(one);
  }
  let open = await start(fresh, proving);
  while (open.length > 0) {
    // One round: each region's next draw. What is sent is the same whatever answers first.
    const chains = open.flatMap((one) => one.chains.filter(({ done }) => !done));
    await inParallel(chains, workers, (chain) => chain.step());
    for (const one of open.filter(isDone)) {
      const result = resultOf(one, context);
      add(result);
      onProved(result);
    }
    open = open.filter((one) => !isDone(one));
  }
}

/** What is asked beside the draws: it was recorded, too. Resolves to why nothing could be drawn. */
async function askAround({ selected, regions, live }: Allotted, context: Context): Promise<Ending | undefined> {
  const ending = await whyNot(selected, context);
  if (ending) return ending;
  for (const need of new Set(live.flatMap((at) => regions[at]?.needs ?? []))) await context.features.missing([need]);
  return undefined;
}

async function start(allotted: readonly Allotted[], proving: Proving): Promise<readonly Started[]> {
  if (allotted.length === 0) return [];
  const draws = await drawing(proving.options.seed);
  return Promise.all(
    allotted.map(async (one) => {
      const proof = new Proof(one.selected, plannedDraws(one, proving.options, proving.shard));
      const ending = await whyNot(one.selected, proving.context);
      if (ending) return { proof, ending, chains: [] };
      return { proof, chains: await chainsOf(one, proof, draws, proving) };
    }),
  );
}

const isDone = ({ chains }: Started): boolean => chains.every(({ done }) => done);

function resultOf({ proof, ending }: Started, context: Context): Result {
  const result = proof.result(() => unsent(context, proof.selected.mode));
  if (!ending) return result;
  const { verdict, reason = "", skipped, seen = [] } = ending;
  return { ...result, verdict, reason, ...(skipped && { skipped }), exchanges: seen.map(({ id }) => id) };
}
