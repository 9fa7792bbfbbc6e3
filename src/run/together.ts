import type { ConcurrentCase } from "../model/case.ts";
import type { Request } from "../model/exchange.ts";
import { hasLeft, isAccepted, status } from "../model/read.ts";
import { confirm } from "./confirm.ts";
import { lackedRoom, troubled, unmetReason, unsent, unusable, verdictOf, type Context, type Ending } from "./ending.ts";
import type { Ask } from "./exchanges.ts";
import type { Selected } from "./select.ts";

/**
 * Requests sent at once. What one answer has of another is no chance: a failure needs no second look, but where a client
 * leaves, and a connection that broke beside it may have broken by itself.
 */
export async function together(selected: Selected, one: ConcurrentCase, context: Context): Promise<Ending> {
  let ending = await attempt(selected, one, one.requests, context, {});
  if (one.roomy && lackedRoom(ending)) {
    const next = await attempt(selected, one, one.roomy, context, { extra: true });
    if (next.skipped) return { ...ending, ...(next.skipped === "budget" && { leftOut: true }) };
    ending = next;
  }
  const leaves = one.requests.some(({ leave }) => leave);
  if (ending.verdict !== "fail" || !leaves) return ending;
  return confirm(ending, () => attempt(selected, one, one.requests, context, { attempt: 1, extra: true }));
}

async function attempt(
  selected: Selected,
  one: ConcurrentCase,
  requests: readonly Request[],
  { exchanges }: Context,
  which: Pick<Ask, "attempt" | "extra">,
): Promise<Ending> {
  const ask = { modelCall: true, ...which };
  const all = await Promise.all(requests.map((request) => exchanges.get(request, selected.mode, ask)));
  const seen = all.filter((exchange) => exchange !== undefined);
  if (seen.length < all.length) return unsent({ exchanges }, selected.mode);
  const stayed = seen.filter((exchange) => !hasLeft(exchange));
  const bad = stayed.find((exchange) => (one.refusable ? exchange.trouble : unusable(exchange)));
  if (bad) return troubled(bad);
  const refused = one.refusable ? undefined : stayed.find((exchange) => !isAccepted(exchange));
  if (refused) return { verdict: "inconclusive", reason: `one of its requests was answered ${status(refused)}`, seen };
  for (const unmet of one.given ?? []) {
    const other = stayed.find((exchange) => !unmet.met(exchange));
    if (other) return { verdict: "inconclusive", reason: unmetReason(unmet, other), seen };
  }
  const { enough } = one;
  if (enough && stayed.filter((exchange) => enough.met(exchange)).length < enough.least)
    return { verdict: "inconclusive", reason: `fewer than ${enough.least} answers: ${enough.claim}`, seen };
  const found = one.expect.flatMap(({ judge: findIn, claim, requirement = selected.requirement.id }) =>
    findIn(stayed).map(({ at, expected, actual, exchange }) => ({
      at,
      expected,
      actual,
      claim,
      requirement,
      exchange,
    })),
  );
  return verdictOf(found, seen);
}
