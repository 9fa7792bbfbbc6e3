import type { Room } from "../room.ts";

/** What the allocation needs to know of a drawn case in one mode. */
export interface Share {
  /** Regions that are drawn. */
  readonly regions: number;
  /** True where its draws are refused before a model runs. */
  readonly refused: boolean;
}

/** Of what goes beyond the first round, so much is for draws that no model answers; the rest makes one run. */
const cheapShare = 0.8;
/** Draws of a case that makes a model run, where nobody said how many draws there are to be. */
const fewest = 8;

/** As many draws as reach every region once, and some more of those cases that have few regions. */
export const eachRegion = (shares: readonly Share[]): readonly number[] =>
  shares.map(({ regions, refused }) => (regions === 0 ? 0 : refused ? regions : Math.max(regions, fewest)));

/**
 * Divides a number of draws: one for each case as far as they go, then a first round through the regions, and what is
 * left by their costs. Refused draws get four times what the others get, in each of the two steps.
 */
export function allocate(shares: readonly Share[], runs: number): readonly number[] {
  const counts = shares.map(() => 0);
  const live = [...shares.keys()].filter((at) => (shares[at]?.regions ?? 0) > 0);
  // What costs nothing comes first where there are fewer draws than cases.
  const inOrder = live.toSorted((a, b) => Number(shares[b]?.refused) - Number(shares[a]?.refused));
  let left = runs;
  for (const at of inOrder.slice(0, runs)) {
    counts[at] = 1;
    left -= 1;
  }
  const groups = [inOrder.filter((at) => shares[at]?.refused), inOrder.filter((at) => !shares[at]?.refused)] as const;
  const regionsLeft = (at: number): number => Math.max(0, (shares[at]?.regions ?? 0) - (counts[at] ?? 0));
  left -= give(counts, groups, left, regionsLeft);
  give(counts, groups, left, () => Number.POSITIVE_INFINITY);
  return counts;
}

type Groups = readonly [cheap: readonly number[], dear: readonly number[]];

/** Gives draws to both groups, no case more than it takes; what one group does not take goes to the other. */
function give(counts: number[], [cheap, dear]: Groups, draws: number, room: (at: number) => number): number {
  const total = (group: readonly number[]): number => group.reduce((sum, at) => sum + room(at), 0);
  const wish = dear.length === 0 ? draws : Math.ceil(draws * cheapShare);
  const forCheap = Math.min(total(cheap), Math.max(wish, draws - total(dear)));
  const given = spread(counts, cheap, Math.min(draws, forCheap), room);
  return given + spread(counts, dear, Math.min(draws - given, total(dear)), room);
}

/** Spreads draws evenly over cases with room for them. */
function spread(counts: number[], cases: readonly number[], draws: number, room: (at: number) => number): number {
  let left = draws;
  let open = cases.map((at) => ({ at, room: room(at) })).filter((one) => one.room > 0);
  while (left > 0 && open.length > 0) {
    const each = Math.max(1, Math.floor(left / open.length));
    for (const one of open) {
      const more = Math.min(each, one.room, left);
      counts[one.at] = (counts[one.at] ?? 0) + more;
      one.room -= more;
      left -= more;
    }
    open = open.filter((one) => one.room > 0);
  }
  return draws - left;
}

/** What one draw of a case costs. */
export type PerDraw = Room;

/** Fewer draws of each case, by the same factor, where they would cost more than there is room for. */
export function fitted(counts: readonly number[], costs: readonly PerDraw[], room: Room): readonly number[] {
  const sum = (of: keyof Room, some: readonly number[]): number =>
    some.reduce((total, count, at) => total + count * (costs[at]?.[of] ?? 0), 0);
  const shrunk = (some: readonly number[], of: keyof Room): readonly number[] => {
    const factor = Math.max(0, room[of]) / sum(of, some);
    if (!(factor < 1)) return some;
    return some.map((count, at) => ((costs[at]?.[of] ?? 0) > 0 ? Math.floor(count * factor) : count));
  };
  return shrunk(shrunk(shrunk(counts, "outputTokens"), "modelCalls"), "requests");
}
