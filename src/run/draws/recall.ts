import type { Draw } from "../../model/draw.ts";
import type { Result } from "../../model/result.ts";
import type { Ending } from "../ending.ts";
import { judgeAgain } from "./judge-draw.ts";
import { pathOf } from "./path.ts";
import { plannedDraws } from "./planned.ts";
import { Proof } from "./proof.ts";
import type { Allotted, Proving } from "./prove.ts";

type Judgement = Pick<Result, "verdict"> & Partial<Result>;

/**
 * The result of a case that an earlier run has proved. What failed is judged again, by the exchanges that were kept of it,
 * and so is the draw that shows a pass; that the others passed is taken as it was written, since of them only their number
 * was kept. `ending`: why nothing could be drawn of it.
 */
export function recall(
  allotted: Allotted,
  old: Result,
  { context, budget, options, shard }: Pick<Proving, "context" | "budget" | "options" | "shard">,
  ending: Ending | undefined,
): Result {
  if (old.draws) budget.alreadyDrawn(old.draws);
  const { case: one, mode, requirement, level, profiles } = allotted.selected;
  const { counterexamples: _, reason: __, skipped: ___, ...kept } = old;
  return {
    ...kept,
    id: one.id,
    mode,
    title: one.title,
    requirement: requirement.id,
    level,
    profiles,
    claims: one.expect.map(({ claim }) => claim),
    ...(old.draws && { draws: { ...old.draws, planned: plannedDraws(allotted, options, shard) } }),
    ...(ending ? undrawn(ending) : (failing(allotted, old, context) ?? standing(allotted, old, context))),
  };
}

const undrawn = ({ verdict, reason = "", skipped, seen = [] }: Ending): Judgement => ({
  verdict,
  reason,
  ...(skipped && { skipped }),
  findings: [],
  exchanges: seen.map(({ id }) => id),
});

/** What of the counterexamples fails still; undefined where there is none. */
function failing(
  { selected, regions }: Allotted,
  old: Result,
  { exchanges }: Proving["context"],
): Judgement | undefined {
  const proof = new Proof(selected, 0);
  let fails = false;
  for (const { region: name, requests, control, label, exchanges: ids, path, ...rest } of old.counterexamples ?? []) {
    const region = regions.find((each) => each.name === name);
    if (!region) continue;
    const seen = exchanges.recall(requests, selected.mode, ids);
    if (!seen) continue;
    const judged = judgeAgain({ selected, region }, seen);
    if (judged.verdict !== "fail") continue;
    fails = true;
    const draw = { requests, ...(control && { control }), ...(label && { label }) } as Draw;
    proof.fails({ region, draw, judged, path: pathOf(path) ?? { n: 0, steps: [] }, ...rest });
  }
  if (!fails) return undefined;
  const { verdict, findings, exchanges: ids, level, counterexamples } = proof.result(() => old);
  return { verdict, findings, exchanges: ids, level, ...(counterexamples && { counterexamples }) };
}

/** What the numbers come to, where nothing fails. */
function standing({ selected, regions }: Allotted, old: Result, { exchanges }: Proving["context"]): Judgement {
  const { verdict, reason, skipped, draws } = old;
  const said = { ...(reason !== undefined && { reason }), ...(skipped && { skipped }) };
  if (draws?.passed) {
    const shown = old.exchanges.map((id) => exchanges.find(id)).filter((one) => one !== undefined);
    const [region] = regions;
    const judged = verdict === "pass" && region && judgeAgain({ selected, region }, shown);
    if (judged && judged.verdict === "fail") return { verdict: "fail", findings: judged.findings };
    return { verdict: "pass", findings: [], ...(verdict === "pass" && said) };
  }
  const lost = "what had failed does not fail any longer";
  if (verdict === "fail" || verdict === "pass") return { verdict: "inconclusive", findings: [], reason: lost };
  return { verdict, findings: [], ...said };
}
