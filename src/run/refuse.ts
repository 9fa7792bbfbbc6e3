import type { ExampleCase } from "../model/case.ts";
import type { Exchange, Request } from "../model/exchange.ts";
import { endsInError, isAccepted, isBusy, isErrorEnvelope, status } from "../model/read.ts";
import type { Result, Verdict } from "../model/result.ts";
import { holds, troubled, unmetReason, unsent, unusable, type Context, type Ending } from "./ending.ts";
import type { Selected } from "./select.ts";

/** A negative case: rejected as it should, while its control is accepted. */
export async function refuse(
  selected: Selected,
  one: ExampleCase,
  control: Request,
  context: Context,
): Promise<Ending> {
  const { exchanges } = context;
  const accepted = await exchanges.get(control, selected.mode, { modelCall: true });
  if (!accepted) return unsent({ exchanges }, selected.mode);
  if (unusable(accepted)) return troubled(accepted);
  if (!isAccepted(accepted)) {
    const reason = `its control, the same request without the violation, was answered ${status(accepted)}`;
    return { verdict: "inconclusive", reason, seen: [accepted] };
  }
  const exchange = await exchanges.get(one.request, selected.mode, { modelCall: Boolean(one.mayBeAccepted) });
  if (!exchange) return unsent({ exchanges }, selected.mode);
  const silent = exchange.trouble?.kind.startsWith("timeout") ?? false;
  // A message that was begun and broken off by an error event is no refusal.
  const begun = isAccepted(exchange) && endsInError(exchange) && !isBusy(exchange);
  if (unusable(exchange) && !silent && !begun) return troubled(exchange);
  const seen = [exchange, accepted];
  const unmet = one.given?.find(({ met }) => !met(exchange));
  if (unmet) return { verdict: "inconclusive", reason: unmetReason(unmet, exchange), seen };
  const ending = holds(selected, undefined, one.expect, exchange, seen);
  return { ...ending, outcome: silent ? "hung" : outcomeOf(exchange, ending.verdict) };
}

/** How a request that has to be refused ended, in one word. */
function outcomeOf(exchange: Exchange, verdict: Verdict): NonNullable<Result["outcome"]> {
  if (isAccepted(exchange)) return "accepted";
  if (status(exchange) >= 500) return "crashed";
  if (verdict === "fail") return "wrong-status";
  return isErrorEnvelope(exchange) ? "rejected" : "wrong-shape";
}
