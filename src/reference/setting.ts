import type { PromptCache } from "./caching.ts";
import type { Deviation } from "./deviation.ts";
import type { Identifiers } from "./identifiers.ts";
import type { Shape } from "./message.ts";
import type { Moods } from "./obedient/noise.ts";
import type { Traffic } from "./traffic.ts";

/** The only model that answers; any other id is not found. */
export const model = "obedient-1";

/** How a server answers one kind of request, and what its requests share. */
export interface Setting {
  readonly key: string;
  readonly shape: Shape;
  /** Characters a delta. */
  readonly deltaSize: number;
  readonly deviations: readonly Deviation[];
  readonly ids: Identifiers;
  readonly traffic: Traffic;
  /** What requests have marked to be kept. */
  readonly cache: PromptCache;
  /** Whether the model obeys a request, and how it does not. */
  readonly moods: Moods;
}

/** The names of the rules that refuse nothing. */
export const skipsOf = ({ deviations }: Setting): ReadonlySet<string> =>
  new Set(deviations.flatMap((deviation) => deviation.skips ?? []));

/** The shape of answers: that of the last deviation that has one. */
export const shapeOf = ({ deviations, shape }: Setting): Shape =>
  deviations.findLast((deviation) => deviation.shape !== undefined)?.shape ?? shape;
