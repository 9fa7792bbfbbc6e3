import type { Value } from "fast-check";

import type { Draw, Region } from "../../model/draw.ts";
import type { DrawPath } from "./path.ts";
import { randomOf } from "./random.ts";

/** What was drawn, with what fast-check needs to make it smaller. */
export type DrawnValue = Value<Draw>;

/** Draws of one run: the same for the same seed, on any machine. */
export interface Drawing {
  /** Draw `n` of a property, from the region that is its turn. */
  readonly draw: (region: Region, property: string, n: number, round: number) => DrawnValue;
  /** The form of a draw that a path leads to; undefined where the path leads nowhere. */
  readonly at: (region: Region, property: string, path: DrawPath, round: number) => DrawnValue | undefined;
}

/**
 * fast-check draws bounds the more often the smaller this is: in the first round always, then half of the time, then less
 * the more was drawn, as it does itself from one run to the next.
 */
const biasOf = (round: number): number => (round === 0 ? 1 : 2 + Math.floor(Math.log10(round)));

/** Smaller forms of a draw, the smallest first. */
export const smaller = (region: Region, value: DrawnValue): Iterable<DrawnValue> =>
  region.draws.shrink(value.value_, value.context);

/** Loads fast-check, which a run that draws nothing does without. */
export async function drawing(seed: number): Promise<Drawing> {
  const { Random } = await import("fast-check");
  const draw: Drawing["draw"] = (region, property, n, round) =>
    region.draws.generate(new Random(randomOf(seed, property, n)), biasOf(round));
  return {
    draw,
    at(region, property, { n, steps }, round) {
      let value: DrawnValue | undefined = draw(region, property, n, round);
      for (const step of steps) value = value && nth(smaller(region, value), step);
      return value;
    },
  };
}

function nth<T>(values: Iterable<T>, wanted: number): T | undefined {
  let at = 0;
  for (const value of values) {
    if (at === wanted) return value;
    at += 1;
  }
  return undefined;
}
