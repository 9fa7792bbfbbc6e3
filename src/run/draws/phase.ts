import type { DrawnCase } from "../../model/draw.ts";
import type { JsonObject } from "../../model/json.ts";
import type { DrawCounts } from "../../model/result.ts";
import { unsentResult } from "../hopeless.ts";
import type { RunOptions } from "../run-options.ts";
import type { Selected } from "../select.ts";
import { prove, type Allotted, type Proving } from "./prove.ts";

/** Draws cost requests: nobody gets them unasked but on their own machine. */
const undrawn = "this run draws nothing: --runs N does, and on loopback a run without --runs";

/** Runs the drawn cases after all others, or skips them. Returns what the drawn bodies covered. */
export async function drawPhase(
  drawn: readonly Selected<DrawnCase>[],
  allotted: readonly Allotted[],
  { suite, target, draws, recordedDraws, selection, limits, journal, offline = false }: RunOptions,
  { add, ...proving }: Pick<Proving, "context" | "budget" | "add">,
): Promise<JsonObject | undefined> {
  if (!draws || allotted.length === 0) {
    for (const one of drawn) add(unsentResult(one, { verdict: "skip", skipped: "not-seen", reason: undrawn }));
    return undefined;
  }
  const coverage = await suite.coverage?.(target.edition);
  const { shard } = selection;
  await prove(allotted, {
    ...proving,
    options: draws,
    offline,
    workers: limits.concurrency * 2,
    recorded: recordedDraws?.results ?? [],
    ...(shard && { shard }),
    ...(coverage && { coverage }),
    add,
    onProved(result) {
      if (result.draws && isWhole(result.draws)) journal?.drawn?.(result);
    },
  });
  if (recordedDraws?.coverage) return recordedDraws.coverage;
  const covered = coverage?.result();
  if (covered) journal?.covered?.(covered);
  return covered;
}

/** True where every draw came to something: then nothing is left for a run that goes on. */
const isWhole = ({ planned, passed, failed, unjudged, discarded, leftOut }: DrawCounts): boolean =>
  passed + failed + unjudged + discarded + leftOut >= planned;
