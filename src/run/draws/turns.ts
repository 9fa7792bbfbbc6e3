import type { Shard } from "../select.ts";

/** Whose turn it is: draw `n` is of region `n` modulo their number, and of shard `n` modulo theirs. */
export interface Turns {
  /** Number of regions, also of those that this run leaves out. */
  readonly regions: number;
  /** Places of the regions that are drawn, in ascending order. */
  readonly live: readonly number[];
  /** Draws in all, over all shards. */
  readonly runs: number;
  /** Absent: there is one. */
  readonly shard?: Shard;
}

/** One draw: its number, and which round through the regions it is of. */
export interface Turn {
  readonly n: number;
  readonly round: number;
}

/** The draws of this shard from one of the live regions, one a round: 7, 107, 207 for the region at 7 of a hundred. */
export function* turnsOf({ regions, live, runs, shard }: Turns, place: number): Generator<Turn, undefined> {
  const region = live[place];
  if (region === undefined) return undefined;
  const rounds = Math.ceil((runs - place) / live.length);
  for (let round = 0; round < rounds; round += 1) {
    const n = region + round * regions;
    if (!shard || n % shard.of === shard.index) yield { n, round };
  }
  return undefined;
}

/** How many draws those are, of all live regions. */
export function drawsIn(turns: Turns): number {
  if (!turns.shard) return turns.live.length === 0 ? 0 : turns.runs;
  let count = 0;
  for (const place of turns.live.keys()) for (const _ of turnsOf(turns, place)) count += 1;
  return count;
}
