import type { Shard } from "../select.ts";

/** Whose turn it is: draw `n` is of region `n` modulo their number, and of shard `n` modulo theirs. */
export interface Turns {
  /** Number of regions, also of those that this run leaves out. */
  readonly regions: number;
  /** Places of the regions that are drawn, in ascending order. */
  readonly live: readonly number[];
  /** Draws in all, over all shards. */
  readonly runs: number;
  readonly shard: Shard;
}

/** The draws of a region in this shard, one in each round: 7, 107, 207 for the region at 7 of a hundred. */
export function* drawsOf({ regions, live, runs, shard }: Turns, region: number): Generator<number> {
  const place = live.indexOf(region);
  if (place < 0) return;
  const rounds = Math.ceil((runs - place) / live.length);
  for (let round = 0; round < rounds; round += 1) {
    const n = region + round * regions;
    if (n % shard.of === shard.index) yield n;
  }
}

/** How many draws of a region those are. */
export function countOf(turns: Turns, region: number): number {
  let count = 0;
  for (const _ of drawsOf(turns, region)) count += 1;
  return count;
}
