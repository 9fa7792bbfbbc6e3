import type { DrawnCase } from "../model/draw.ts";
import { isDrawn } from "../model/case.ts";
import type { Mode, Request } from "../model/exchange.ts";
import type { Plan } from "../model/report.ts";
import type { Target } from "../model/target.ts";
import { allocate, eachRegion, fitted, type PerDraw } from "./draws/allocate.ts";
import { costsOf } from "./draws/cost.ts";
import { load } from "./draws/load.ts";
import type { DrawOptions } from "./draws/options.ts";
import { plannedDraws } from "./draws/planned.ts";
import type { Allotted } from "./draws/prove.ts";
import { plan, type PlannedDraws } from "./plan.ts";
import { withRoom, type Room } from "./room.ts";
import type { Selected, Selection } from "./select.ts";
import type { Suite } from "./suite.ts";
import type { Prepared } from "./wire.ts";

/** What a run is going to do, before anything is sent. */
export interface Announcement {
  readonly plan: Plan;
  /** Of it, what the written cases cost. */
  readonly written: Plan;
  /** How the draws are divided; empty where nothing is drawn. */
  readonly allotted: readonly Allotted[];
  /** What each of these cases is planned to cost in this shard, beside its control. */
  readonly draws: readonly PlannedDraws[];
}

const isDrawnOne = (one: Selected): one is Selected<DrawnCase> => isDrawn(one.case);

interface Announcing {
  readonly suite: Suite;
  readonly target: Target;
  readonly selection: Selection;
  readonly draws?: DrawOptions;
  /** What may be spent at most, as far as somebody said so. */
  readonly limits?: Partial<Room>;
  readonly prepare: (request: Request, mode: Mode) => Prepared;
}

/** Plans the selected cases, divides the draws among those that draw, and adds what they cost. */
export async function announce(
  selected: readonly Selected[],
  { suite, target, selection, draws, limits = {}, prepare }: Announcing,
): Promise<Announcement> {
  const written = plan(selected, suite.probes, suite.preflight, prepare);
  const drawn = selected.filter(isDrawnOne);
  if (!draws || draws.runs === 0 || drawn.length === 0) return { plan: written, written, allotted: [], draws: [] };
  const loaded = await load(drawn, {
    edition: target.edition,
    profiles: selection.profiles,
    ...(draws.large && { large: true }),
  });
  const costs = await costsOf(loaded, draws.seed, prepare);
  const shares = loaded.map(({ selected: { case: one }, live }) => ({
    regions: live.length,
    refused: one.refused === true,
  }));
  const wanted = draws.runs === "each-region" ? eachRegion(shares) : allocate(shares, draws.runs);
  const room = roomOf(limits, written);
  const divided = (runs: readonly number[]): Pick<Announcement, "allotted" | "draws"> => {
    const allotted = loaded.map(({ selected: job, regions, live }, at): Allotted => ({
      selected: job,
      regions,
      live,
      runs: runs[at] ?? 0,
    }));
    return { allotted, draws: allotted.map((one, at) => ofOne(one, costs[at], draws, selection)) };
  };
  // The draws are of all shards, the limits of this one: where its own part fits, nothing is taken from the whole.
  const own = divided(wanted);
  const { of = 1 } = selection.shard ?? {};
  const { allotted, draws: planned } =
    of > 1 && fits(own.draws, room) ? own : divided(fitted(wanted, costs, manifold(room, of)));
  return { plan: plan(selected, suite.probes, suite.preflight, prepare, planned), written, allotted, draws: planned };
}

const fits = (draws: readonly PlannedDraws[], room: Room): boolean =>
  (["requests", "modelCalls", "outputTokens"] as const).every(
    (name) => draws.reduce((sum, one) => sum + one[name], 0) <= room[name],
  );

const manifold = ({ requests, modelCalls, outputTokens }: Room, of: number): Room => ({
  requests: requests * of,
  modelCalls: modelCalls * of,
  outputTokens: outputTokens * of,
});

/** What the written cases leave of the limits, other wordings and confirmations of theirs included. */
function roomOf(limits: Partial<Room>, written: Room): Room {
  const { requests, modelCalls, outputTokens } = withRoom(written);
  return {
    requests: (limits.requests ?? Number.POSITIVE_INFINITY) - requests,
    modelCalls: (limits.modelCalls ?? Number.POSITIVE_INFINITY) - modelCalls,
    outputTokens: (limits.outputTokens ?? Number.POSITIVE_INFINITY) - outputTokens,
  };
}

/** What one case draws in this shard, with what failed earlier. */
function ofOne(one: Allotted, cost: PerDraw | undefined, draws: DrawOptions, selection: Selection): PlannedDraws {
  const { case: drawn, mode } = one.selected;
  const known = draws.path
    ? 0
    : (draws.corpus ?? []).filter((entry) => entry.property === drawn.id && entry.mode === mode).length;
  const count = plannedDraws(one, draws, selection.shard) + known;
  const { path } = draws;
  const asked = path ? one.live.filter((at) => at === path.n % one.regions.length) : one.live;
  const { requests = 0, modelCalls = 0, outputTokens = 0 } = cost ?? {};
  return {
    selected: one.selected,
    draws: count,
    regions: asked.length,
    needs: [...new Set(asked.flatMap((at) => one.regions[at]?.needs ?? []))],
    requests: count * requests,
    modelCalls: Math.ceil(count * modelCalls),
    outputTokens: count * outputTokens,
  };
}
