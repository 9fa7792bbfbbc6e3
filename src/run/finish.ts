import type { SentCase } from "../model/case.ts";
import type { Result } from "../model/result.ts";
import type { Context } from "./ending.ts";
import { inParallel } from "./parallel.ts";
import { runCase } from "./run-case.ts";
import type { Selected } from "./select.ts";

/**
 * Asks again for what there was no budget for, until nothing more is answered: what one case could not pay for another one
 * may have asked since. So a result depends on the answers that there are, and never on when they came.
 */
export async function finish(
  short: readonly Selected<SentCase>[],
  workers: number,
  context: Context,
  add: (result: Result) => void,
): Promise<void> {
  let results: readonly Result[] = [];
  for (let answered = -1; answered < context.exchanges.all.length;) {
    answered = context.exchanges.all.length;
    const last = new Map<Selected, Result>();
    await inParallel(short, workers, async (job) => void last.set(job, await runCase(job, context)));
    results = short.flatMap((job) => last.get(job) ?? []);
  }
  for (const result of results) add(result);
}
