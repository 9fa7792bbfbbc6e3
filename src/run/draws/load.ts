import type { RequirementId } from "../../../spec/generated/requirements.ts";
import type { DrawnCase, Region } from "../../model/draw.ts";
import type { Edition } from "../../model/target.ts";
import { requirementOf, standingOf, type Selected, type Selection } from "../select.ts";

/** A drawn case in one mode, with what it draws from. */
export interface Loaded {
  readonly selected: Selected<DrawnCase>;
  readonly regions: readonly Region[];
  /** Places of the regions that are drawn: what a finding would speak against is asked by the run. */
  readonly live: readonly number[];
}

/** What is asked of a target, of which edition; `large`: with bodies of megabytes. */
interface Asking extends Pick<Selection, "profiles"> {
  readonly edition: Edition;
  readonly large?: boolean;
}

/** Loads what drawn cases draw from: the schemas of the edition among other things. */
export async function load(jobs: readonly Selected<DrawnCase>[], asking: Asking): Promise<readonly Loaded[]> {
  const known = new Map<DrawnCase, Promise<readonly Region[]>>();
  const regionsOf = (one: DrawnCase): Promise<readonly Region[]> => {
    const regions = known.get(one) ?? one.regions(asking.edition);
    known.set(one, regions);
    return regions;
  };
  return Promise.all(
    jobs.map(async (selected) => {
      const regions = await regionsOf(selected.case);
      const live = [...regions.keys()].filter((at) => isAsked(regions[at], selected, asking));
      return { selected, regions, live };
    }),
  );
}

function isAsked(
  region: Region | undefined,
  { mode }: Selected,
  { edition, profiles, large = false }: Asking,
): boolean {
  if (!region || (region.large && !large)) return false;
  const asks = (id: RequirementId): boolean => {
    const requirement = requirementOf(id);
    const standing = standingOf(requirement, profiles);
    return Boolean(standing && requirement.editions.includes(edition) && (mode === "plain" || standing.streams));
  };
  if (region.unless !== undefined && asks(region.unless)) return false;
  return region.requirement === undefined || asks(region.requirement);
}
