import type { Exchange, Mode, Request } from "../model/exchange.ts";
import type { Check, Condition, Finding } from "../model/finding.ts";
import { endsInError, isAccepted, isBusy, isStillComing, status, wasCut } from "../model/read.ts";
import type { Result, Verdict } from "../model/result.ts";
import { excerpt } from "./excerpt.ts";
import type { Exchanges } from "./exchanges.ts";
import type { FeatureStates } from "./features.ts";
import { findingsOf } from "./findings.ts";
import type { Selected } from "./select.ts";

/** What a case needs of the run. */
export interface Context {
  readonly exchanges: Exchanges;
  readonly features: FeatureStates;
  /** The simplest valid request: where it is not taken in a mode, no refusal says anything about what else was asked. */
  readonly simplest: Request;
  /** Cases that wanted more than the budget had, as long as planned requests were to come. */
  readonly wanting: Set<Selected>;
}

/** How a case ended, before it is put beside its requirement. */
export type Ending = Pick<Result, "verdict" | "reason" | "outcome" | "skipped"> & {
  readonly findings?: readonly Finding[];
  readonly seen?: readonly Exchange[];
  /** True where other wordings were not asked for want of budget: what other cases do not spend may pay for them. */
  readonly leftOut?: true;
};

/** Nothing could be judged, and an answer was cut. */
export const lackedRoom = ({ verdict, seen = [] }: Ending): boolean =>
  verdict === "inconclusive" && seen.some((exchange) => wasCut(exchange));

const noAnswer =
  "the budget is spent (--max-requests, --max-model-calls, --max-output-tokens), or the run was interrupted";
/** Why a request has no exchange. */
export function unsent({ exchanges }: Pick<Context, "exchanges">, mode: Mode): Ending {
  if (!exchanges.isSilent(mode)) return { verdict: "skip", skipped: "budget", reason: noAnswer };
  const reason = `the target ran into time-outs again and again: no more ${mode} requests were sent`;
  return { verdict: "skip", skipped: "target", reason };
}

/** What the checks make of an answer that shows what they judge. */
export function holds(
  selected: Selected,
  given: readonly Condition[] | undefined,
  expect: readonly Check[],
  exchange: Exchange,
  seen: readonly Exchange[],
): Ending {
  // Neither is what a condition asks for to be seen in a stream that starts no message; its grammar says what is wrong.
  const judged = isAccepted(exchange) || startsNothing(exchange);
  const unmet = judged ? given?.find(({ met }) => !met(exchange)) : undefined;
  if (unmet) return { verdict: "inconclusive", reason: unmetReason(unmet, exchange), seen };
  return verdictOf(findingsOf(selected, expect, exchange), seen);
}

/** A stream with status 200 that starts no message. */
export const startsNothing = (exchange: Exchange): boolean =>
  exchange.answer?.frames !== undefined && status(exchange) === 200 && !isAccepted(exchange);

export const verdictOf = (findings: readonly Finding[], seen: readonly Exchange[]): Ending => ({
  verdict: findings.length ? "fail" : "pass",
  findings,
  seen,
});

export const unmetReason = ({ claim }: Condition, exchange: Exchange): string =>
  `the answer did not show what this judges, ${JSON.stringify(claim)}: ${excerpt(exchange)}`;

/** No answer, or a broken one that says nothing about the endpoint. A stream that stops coming is judged. */
export const unusable = (exchange: Exchange): boolean => {
  if (isAccepted(exchange) && endsInError(exchange)) return true;
  if (!exchange.trouble && !isBusy(exchange)) return false;
  const silent = exchange.trouble?.kind === "timeout-idle" || exchange.trouble?.kind === "timeout-total";
  return !(silent && exchange.answer?.frames) || isStillComing(exchange);
};

function troubleOf(exchange: Exchange): string {
  if (exchange.trouble) return `${exchange.trouble.kind}: ${exchange.trouble.message}`;
  if (endsInError(exchange)) return "the stream ended in an error event";
  return `the target stayed busy: ${status(exchange)} after ${exchange.retries} retries`;
}

export const troubled = (exchange: Exchange): Ending => ({
  verdict: "error" satisfies Verdict,
  reason: troubleOf(exchange),
  seen: [exchange],
});
