import type { Mode, Request } from "../../model/exchange.ts";
import { drawnTokens } from "../drawn.ts";
import type { Prepared } from "../wire.ts";
import type { PerDraw } from "./allocate.ts";
import type { Loaded } from "./load.ts";
import { drawing } from "./values.ts";

/** Draws that are looked at to tell what one of them costs. */
const looked = 100;

/** By the regions of a case, then by seed, case, mode and what is drawn of it: what many runs of one process ask for. */
const looks = new WeakMap<Loaded["regions"], Map<string, PerDraw>>();

/**
 * What a draw of each case costs, by what the first ones of this seed ask for: `max_tokens` of what makes a model run,
 * one request or two.
 */
export async function costsOf(
  loaded: readonly Loaded[],
  seed: number,
  prepare: (request: Request, mode: Mode) => Prepared,
): Promise<readonly PerDraw[]> {
  const { draw } = await drawing(seed);
  const look = ({ selected: { case: one, mode }, regions, live }: Loaded): PerDraw => {
    const requests = one.kind === "metamorphic" ? 2 : 1;
    if (one.refused || live.length === 0) return { requests, modelCalls: 0, outputTokens: 0 };
    let [tokens, calls] = [0, 0];
    for (let turn = 0; turn < looked; turn += 1) {
      const round = Math.floor(turn / live.length);
      const at = live[turn % live.length] ?? 0;
      const region = regions[at];
      if (!region) continue;
      for (const request of draw(region, one.id, at + round * regions.length, round).value.requests) {
        const prepared = prepare(request, mode);
        tokens += drawnTokens(prepared);
        calls += Number(prepared.generates);
      }
    }
    return { requests, modelCalls: calls / looked, outputTokens: Math.ceil(tokens / looked) };
  };
  return loaded.map((one) => {
    const known = looks.get(one.regions) ?? new Map<string, PerDraw>();
    looks.set(one.regions, known);
    const name = `${seed} ${one.selected.case.id} ${one.selected.mode} ${one.live.join()}`;
    const cost = known.get(name) ?? look(one);
    known.set(name, cost);
    return cost;
  });
}
