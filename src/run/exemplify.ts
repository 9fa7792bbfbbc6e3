import type { ExampleCase } from "../model/case.ts";
import type { Exchange, Request } from "../model/exchange.ts";
import { hasLeft, isAccepted, status, wasCut } from "../model/read.ts";
import { confirm } from "./confirm.ts";
import { holds, startsNothing, troubled, unsent, unusable, type Context, type Ending } from "./ending.ts";
import type { Ask } from "./exchanges.ts";
import type { Selected } from "./select.ts";

/** A positive case: each wording in turn until its conditions are met; a failure of a model-dependent one is confirmed. */
export async function exemplify(selected: Selected, one: ExampleCase, context: Context): Promise<Ending> {
  let asked = one.request;
  let ending = await attempt(selected, one, asked, context, {});
  if (one.alone && ending.verdict !== "pass" && !ending.skipped) {
    asked = one.alone;
    ending = await attempt(selected, one, asked, context, { extra: true });
  }
  for (const other of roomiestFirst(one.alternatives ?? [], ending)) {
    if (ending.verdict !== "inconclusive") break;
    const next = await attempt(selected, one, other, context, { extra: true });
    // Another wording may ask for more than this target allows: its refusal says nothing about the claim.
    const last = next.seen?.at(-1);
    if (next.skipped === "budget") return { ...ending, reason: `${ending.reason}; ${leftOut}`, leftOut: true };
    if (next.skipped || (last && !isAccepted(last))) break;
    [asked, ending] = [other, next];
  }
  if (ending.verdict !== "fail") return ending;
  const groundless = one.basic ? undefined : await whyGroundless(selected, ending, context);
  if (groundless) return groundless;
  if (!dependsOnModel(one)) return ending;
  return confirm(ending, () => attempt(selected, one, asked, context, { attempt: 1, extra: true }));
}

const maxTokens = ({ body }: Request): number => {
  const value = typeof body === "object" ? body["max_tokens"] : undefined;
  return typeof value === "number" ? value : 0;
};

/** An answer that was cut may have had no room to show anything: the wording with most of it is tried first. */
function roomiestFirst(alternatives: readonly Request[], { seen = [] }: Ending): readonly Request[] {
  if (!seen.some((exchange) => wasCut(exchange))) return alternatives;
  return alternatives.toSorted((a, b) => maxTokens(b) - maxTokens(a));
}

/** A refusal speaks against what was asked only where the simplest request of the same mode is not refused as well. */
async function whyGroundless(
  { mode }: Selected,
  { seen = [] }: Ending,
  { exchanges, simplest }: Context,
): Promise<Ending | undefined> {
  const last = seen.at(-1);
  if (!last || isAccepted(last) || startsNothing(last)) return undefined;
  const usual = await exchanges.get(simplest, mode, { modelCall: true, extra: true });
  if (!usual || isAccepted(usual) || startsNothing(usual)) return undefined;
  const reason = `it was answered ${status(last)}, and so was the simplest request of this mode: ${status(usual)}`;
  return { verdict: "inconclusive", reason, seen: [...seen, usual] };
}

const leftOut = "its other wordings were left out for want of budget (--max-model-calls, --max-output-tokens)";

/** What follows a client that left does not depend on what a model said. */
const dependsOnModel = ({ given, follow, request }: ExampleCase): boolean =>
  Boolean(given?.length || (follow && !request.leave));

async function attempt(
  selected: Selected,
  one: ExampleCase,
  request: Request,
  { exchanges }: Context,
  which: Pick<Ask, "attempt" | "extra">,
): Promise<Ending> {
  const ask = { modelCall: true, ...which };
  const first = await exchanges.get(request, selected.mode, ask);
  if (!first) return unsent({ exchanges }, selected.mode);
  const left = hasLeft(first);
  if (unusable(first) && !left) return troubled(first);
  if (!one.follow) return shows(first, holds(selected, one.given, one.expect, first, [first]));
  // What is claimed is of the request that follows; that the first one is taken is the claim of others.
  const begun = isAccepted(first) || (left && [0, 200].includes(status(first)));
  if (!begun) {
    const reason = `its first request was answered ${status(first)}, so there is nothing to follow`;
    return { verdict: "inconclusive", reason, seen: [first] };
  }
  const follow = one.follow(first);
  if (typeof follow === "string") return { verdict: "inconclusive", reason: follow, seen: [first] };
  const second = await exchanges.get(follow, selected.mode, ask);
  if (!second) return unsent({ exchanges }, selected.mode);
  if (unusable(second)) return troubled(second);
  return shows(second, holds(selected, one.given, one.expect, second, [first, second]));
}

/**
 * A positive case has nothing to judge in a refusal, nor in a stream that starts no message: its grammar says what is wrong
 * with that. Neither is a pass.
 */
function shows(exchange: Exchange, ending: Ending): Ending {
  if (ending.verdict !== "pass" || isAccepted(exchange)) return ending;
  const reason = startsNothing(exchange)
    ? "the stream starts no message"
    : `the request was answered ${status(exchange)}`;
  return { verdict: "inconclusive", reason, ...(ending.seen && { seen: ending.seen }) };
}
