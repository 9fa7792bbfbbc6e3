import type { Draw } from "../../model/draw.ts";
import { parse } from "../../model/read.ts";
import type { Coverage } from "../suite.ts";
import { Chain } from "./chain.ts";
import type { KnownCounterexample } from "./options.ts";
import type { Proof } from "./proof.ts";
import type { Allotted, Proving } from "./prove.ts";
import { turnsOf, type Turn } from "./turns.ts";
import type { Drawing } from "./values.ts";

/** The chains of a case: one for each region whose features the target has. */
export async function chainsOf(
  one: Allotted,
  proof: Proof,
  drawing: Drawing,
  { context, budget, options, shard, coverage }: Proving,
): Promise<readonly Chain[]> {
  const { selected, regions, live, runs } = one;
  const { path, seed, shrink } = options;
  const { refused, kind } = selected.case;
  const perDraw = kind === "metamorphic" ? 2 : 1;
  const chains: Chain[] = [];
  for (const [place, at] of live.entries()) {
    const region = regions[at];
    if (!region || (path && path.n % regions.length !== at)) continue;
    const chain = new Chain({
      asked: {
        selected,
        region,
        exchanges: context.exchanges,
        onAnswer: (exchange) => proof.pays(exchange),
      },
      proof,
      drawing,
      seed,
      shrinks: shrink && !path,
      turns: path
        ? single({ n: path.n, round: Math.floor(path.n / regions.length) })
        : turnsOf({ regions: regions.length, live, runs, ...(shard && { shard }) }, place),
      ...(path && { steps: path.steps }),
      known: path ? [] : knownOf(options.corpus ?? [], selected.case.id, selected.mode, region.name),
      onDraw: (draw) => see(draw, coverage),
      onSpared: (draws) => budget.forgo({ modelCall: !refused, outputTokens: 0, kind: "planned" }, draws * perDraw),
    });
    const { needs = [] } = region;
    const missing = await context.features.missing(needs);
    if (missing) chain.spare(`the target does not have the feature ${missing}`);
    else if (await context.features.unclear(needs)) chain.spare("nobody can tell whether the target has its features");
    else chains.push(chain);
  }
  if (path && chains.length === 0) proof.because(`draw ${path.n} is of a region that this run does not draw from`, 1);
  return chains;
}

function* single(turn: Turn): Generator<Turn, undefined> {
  yield turn;
  return undefined;
}

const knownOf = (
  corpus: readonly KnownCounterexample[],
  id: string,
  asked: string,
  name: string,
): readonly KnownCounterexample[] =>
  corpus.filter(({ property, mode, region }) => property === id && mode === asked && region === name);

/** Bodies of `POST /v1/messages` count for the coverage of its schema. */
function see({ requests }: Draw, coverage: Coverage | undefined): void {
  if (!coverage) return;
  for (const { path, body } of requests) {
    const value = typeof body === "string" ? parse(body) : body;
    if (path === undefined && value !== undefined) coverage.see(value);
  }
}
