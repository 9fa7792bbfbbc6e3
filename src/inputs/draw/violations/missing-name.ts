import type { Classify } from "../classify.ts";
import { pointerTo, put } from "../pointer.ts";
import { below, type Carried } from "./spots.ts";

/** So many larger values are tried. */
const tries = 200;

/**
 * The spot as it has to be for its object to be the one that was meant when the member is gone that tells variants apart:
 * the smallest, or else one with more in it; undefined where every one of them reads as another variant.
 */
export function meantWithout(spot: Carried, classified: Classify): Carried | undefined {
  const { at, keyword, member = "" } = spot.stated;
  const isMeant = (candidate: Carried): boolean => {
    const labels = classified(put(candidate.body, [...candidate.path, member], undefined));
    const pointer = pointerTo([...candidate.path, member]);
    return (
      labels.length === 1 && labels[0]?.at === at && labels[0].keyword === keyword && labels[0].pointer === pointer
    );
  };
  if (isMeant(spot)) return spot;
  let left = tries;
  for (const candidate of below(spot)) {
    if (isMeant(candidate)) return candidate;
    left -= 1;
    if (left === 0) break;
  }
  return undefined;
}
