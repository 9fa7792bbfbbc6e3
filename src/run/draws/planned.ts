import type { Shard } from "../select.ts";
import type { DrawOptions } from "./options.ts";
import type { Allotted } from "./prove.ts";
import { drawsIn } from "./turns.ts";

/** How many draws of a case this shard makes. */
export function plannedDraws(
  { regions, live, runs }: Allotted,
  { path }: Pick<DrawOptions, "path">,
  shard: Shard | undefined,
): number {
  return path ? 1 : drawsIn({ regions: regions.length, live, runs, ...(shard && { shard }) });
}
