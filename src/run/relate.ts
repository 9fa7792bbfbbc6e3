import type { EquivalenceCase } from "../model/case.ts";
import type { Exchange, Request } from "../model/exchange.ts";
import { isAccepted, status } from "../model/read.ts";
import { confirm } from "./confirm.ts";
import { lackedRoom, troubled, unmetReason, unsent, unusable, verdictOf, type Context, type Ending } from "./ending.ts";
import type { Ask } from "./exchanges.ts";
import { relationFindings } from "./findings.ts";
import type { Selected } from "./select.ts";

/** Two related answers; a failure of a comparison that depends on what they say is confirmed. */
export async function relate(selected: Selected, one: EquivalenceCase, context: Context): Promise<Ending> {
  let asked = one.requests;
  let ending = await compare(selected, one, asked, context, {});
  if (one.roomy && lackedRoom(ending)) {
    const next = await compare(selected, one, one.roomy, context, { extra: true });
    if (next.skipped) return { ...ending, ...(next.skipped === "budget" && { leftOut: true }) };
    [asked, ending] = [one.roomy, next];
  }
  if (ending.verdict !== "fail" || !one.comparable) return ending;
  return confirm(ending, () => compare(selected, one, asked, context, { attempt: 1, extra: true }));
}

async function compare(
  selected: Selected,
  one: EquivalenceCase,
  [a, b]: readonly [Request, Request],
  { exchanges }: Context,
  which: Pick<Ask, "attempt" | "extra">,
): Promise<Ending> {
  const ask = { modelCall: !one.refused, ...which };
  const first = await exchanges.get(a, selected.mode, ask);
  if (!first) return unsent({ exchanges }, selected.mode);
  if (unusable(first)) return troubled(first);
  const next = one.follow && isAccepted(first) ? one.follow(first) : b;
  if (typeof next === "string") return { verdict: "inconclusive", reason: next, seen: [first] };
  const second = await exchanges.get(next, selected.mode, ask);
  if (!second) return unsent({ exchanges }, selected.mode);
  if (unusable(second)) return troubled(second);
  const seen = [first, second];
  const unclear = await whyIncomparable(selected, one, { exchanges }, first, second);
  if (unclear) return { verdict: "inconclusive", reason: unclear, seen };
  return verdictOf(relationFindings(selected, one.expect, first, second), seen);
}

/** Why two answers cannot be compared; undefined where they can. */
async function whyIncomparable(
  { mode }: Selected,
  { refused, refusable, control, given, comparable }: EquivalenceCase,
  { exchanges }: Pick<Context, "exchanges">,
  first: Exchange,
  second: Exchange,
): Promise<string | undefined> {
  const valid = control && (await exchanges.get(control, mode, { modelCall: true }));
  if (control && !(valid && isAccepted(valid))) return "its control, a valid request, was not accepted";
  if (!refused && !refusable && !(isAccepted(first) && isAccepted(second))) {
    return `its requests were answered ${status(first)} and ${status(second)}, so there is nothing to compare`;
  }
  const unmet = given?.find(({ met }) => !met(first) || !met(second));
  if (unmet) return unmetReason(unmet, first);
  const apart = comparable?.find(({ met }) => !met(first, second));
  return apart && `nothing to compare: not "${apart.claim}"`;
}
