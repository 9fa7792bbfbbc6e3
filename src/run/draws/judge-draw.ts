import type { DrawnCase, Draw, MetamorphicCase, PropertyCase, Region } from "../../model/draw.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { Finding } from "../../model/finding.ts";
import { endsInError, isAccepted, isBusy, status } from "../../model/read.ts";
import { requirementOf, type Selected } from "../select.ts";
import { unusable } from "../ending.ts";
import type { Ask, Exchanges } from "../exchanges.ts";
import { findingsOf, relationFindings } from "../findings.ts";

/** What came of one draw. `exchanges` in the order of its requests, as far as they were answered. */
export interface Judged {
  /** `unjudged`: no usable answer, or nothing to compare. `unsent`: no budget, a silent target, or an interrupt. */
  readonly verdict: "pass" | "fail" | "unjudged" | "unsent";
  readonly findings: readonly Finding[];
  readonly exchanges: readonly Exchange[];
  readonly reason?: string;
}

/** What is the same for every draw of a region. */
export interface Asked {
  readonly selected: Selected<DrawnCase>;
  readonly region: Region;
  readonly exchanges: Exchanges;
  /** Hears of each answer: what it cost. */
  readonly onAnswer: (exchange: Exchange) => void;
}

/** Sends one draw and judges it. A failure that depends on what a model said is looked at once more. */
export async function judgeDraw(asked: Asked, draw: Draw): Promise<Judged> {
  const judged = await judgeForm(asked, draw);
  const groundless = judged.verdict === "fail" ? await whyGroundless(asked, draw, judged) : undefined;
  return groundless === undefined ? judged : unjudged(groundless, judged.exchanges);
}

/** The same without its control: of a form of a draw that is perhaps not the last one. */
export async function judgeForm(asked: Asked, draw: Draw, extra = false): Promise<Judged> {
  const first = await attempt(asked, draw, { attempt: 0, extra });
  const one = asked.selected.case;
  if (first.verdict !== "fail" || one.kind === "property" || !one.comparable?.length) return first;
  const second = await attempt(asked, draw, { attempt: 1, extra: true });
  if (second.verdict === "fail") return second;
  return { ...second, verdict: "unjudged", findings: [], reason: "failed once, and not the next time" };
}

async function attempt(asked: Asked, draw: Draw, which: Pick<Ask, "attempt" | "extra">): Promise<Judged> {
  const { selected, exchanges } = asked;
  const seen: Exchange[] = [];
  for (const request of draw.requests) {
    const ask = { modelCall: !selected.case.refused, ...which };
    const exchange = await exchanges.draw(request, selected.mode, ask);
    if (!exchange) return { verdict: "unsent", findings: [], exchanges: seen };
    seen.push(exchange);
    asked.onAnswer(exchange);
    const why = whyUnusable(selected.case, exchange);
    if (why !== undefined) return unjudged(why, seen);
  }
  return judgeAgain(asked, seen);
}

/** An error may be the answer to everything else in the request: it counts beside a control that is accepted. */
export async function whyGroundless(
  { selected: { mode }, exchanges }: Asked,
  { control }: Draw,
  judged: Judged,
): Promise<string | undefined> {
  if (!control || judged.exchanges.some((exchange) => isAccepted(exchange))) return undefined;
  const taken = await exchanges.get(control, mode, { modelCall: true, extra: true });
  if (!taken) return "its control, the same request without the violation, could not be asked";
  return isAccepted(taken)
    ? undefined
    : `its control, the same request without the violation, was answered ${status(taken)}`;
}

/** What answers that are there come to: also those of an earlier run. */
export function judgeAgain(
  { selected, region }: Pick<Asked, "selected" | "region">,
  seen: readonly Exchange[],
): Judged {
  const requirement = region.requirement ? requirementOf(region.requirement) : selected.requirement;
  const one = selected.case;
  const [first, second] = seen;
  if (!first) return unjudged("no answer", seen);
  if (one.kind === "property") return verdictOf(judgeOne(one, requirement, first), seen);
  if (!second) return unjudged("no second answer", seen);
  const why = whyIncomparable(one, first, second);
  if (why !== undefined) return unjudged(why, seen);
  return verdictOf(relationFindings({ requirement }, one.expect, first, second), seen);
}

const judgeOne = (one: PropertyCase, requirement: Selected["requirement"], exchange: Exchange): readonly Finding[] =>
  findingsOf({ requirement }, one.expect, exchange);

const verdictOf = (findings: readonly Finding[], exchanges: readonly Exchange[]): Judged => ({
  verdict: findings.length ? "fail" : "pass",
  findings,
  exchanges,
});

const unjudged = (reason: string, exchanges: readonly Exchange[]): Judged => ({
  verdict: "unjudged",
  findings: [],
  exchanges,
  reason,
});

/** Why an answer says nothing of the endpoint. Silence, and a message that was begun, are no refusal of a request. */
function whyUnusable({ refused }: DrawnCase, exchange: Exchange): string | undefined {
  if (!unusable(exchange)) return undefined;
  const silent = exchange.trouble?.kind.startsWith("timeout") ?? false;
  const begun = isAccepted(exchange) && endsInError(exchange) && !isBusy(exchange);
  if (refused && (silent || begun)) return undefined;
  if (exchange.trouble) return `no usable answer: ${exchange.trouble.kind}`;
  return isBusy(exchange) ? `the target stayed busy: ${status(exchange)}` : "the stream ended in an error event";
}

function whyIncomparable(
  { refused, refusable, comparable }: MetamorphicCase,
  first: Exchange,
  second: Exchange,
): string | undefined {
  if (!refused && !refusable && !(isAccepted(first) && isAccepted(second)))
    return "one of the two requests was not accepted, so there is nothing to compare";
  const apart = comparable?.find(({ met }) => !met(first, second));
  return apart && `nothing to compare: not "${apart.claim}"`;
}
