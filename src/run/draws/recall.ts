import type { Exchange } from "../../model/exchange.ts";
import type { Draw } from "../../model/draw.ts";
import type { Result } from "../../model/result.ts";
import { judgeAgain } from "./judge-draw.ts";
import type { Allotted, Proving } from "./prove.ts";
import { Proof } from "./proof.ts";
import { pathOf } from "./path.ts";

/**
 * The result of a case that an earlier run has proved. What failed is judged again, by the exchanges that were kept of it;
 * that the others passed is taken as it was written, since of them only their number was kept.
 */
export function recall(
  { selected, regions }: Allotted,
  old: Result,
  { context, budget }: Pick<Proving, "context" | "budget">,
): Result {
  if (old.draws) budget.alreadyDrawn(old.draws);
  if (!old.counterexamples?.length) return old;
  const proof = new Proof(selected, 0);
  for (const { region: name, requests, label, exchanges: ids, path, ...rest } of old.counterexamples) {
    const region = regions.find((one) => one.name === name);
    const seen = ids.map((id) => context.exchanges.find(id)).filter((one): one is Exchange => one !== undefined);
    if (!region || seen.length < ids.length) continue;
    const judged = judgeAgain({ selected, region }, seen);
    if (judged.verdict !== "fail") continue;
    const draw = { requests, ...(label && { label }) } as Draw;
    proof.fails({ region, draw, judged, path: pathOf(path) ?? { n: 0, steps: [] }, ...rest });
  }
  const again = proof.result(() => old);
  const { verdict, findings, exchanges, level, counterexamples } = again;
  if (verdict === "fail") return { ...old, findings, exchanges, level, ...(counterexamples && { counterexamples }) };
  const { counterexamples: _, ...rest } = old;
  return old.draws?.passed
    ? { ...rest, verdict: "pass", findings: [] }
    : { ...rest, verdict: "inconclusive", findings: [], reason: "what had failed does not fail any longer" };
}
