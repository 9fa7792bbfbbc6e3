import type { Requirement } from "../../spec/generated/requirements.ts";
import type { ConcurrentCase, EquivalenceCase, ExampleCase, SentCase } from "../model/case.ts";
import type { Exchange, Mode, Request } from "../model/exchange.ts";
import type { Check, Condition, Finding, Relation, Violation } from "../model/finding.ts";
import { endsInError, hasLeft, isAccepted, isBusy, isErrorEnvelope, status } from "../model/read.ts";
import type { Result, Verdict } from "../model/result.ts";
import { excerpt } from "./excerpt.ts";
import type { Ask, Exchanges } from "./exchanges.ts";
import type { FeatureStates } from "./features.ts";
import type { Selected } from "./select.ts";

/** What a case needs of the run. */
export interface Context {
  readonly exchanges: Exchanges;
  readonly features: FeatureStates;
}

/** How a case ended, before it is put beside its requirement. */
type Ending = Pick<Result, "verdict" | "reason" | "outcome" | "skipped"> & {
  readonly findings?: readonly Finding[];
  readonly seen?: readonly Exchange[];
};

const noAnswer =
  "the budget is spent (--max-requests, --max-model-calls, --max-output-tokens), or the run was interrupted";
/** Why a request has no exchange. */
function unsent({ exchanges }: Pick<Context, "exchanges">, mode: Mode): Ending {
  if (!exchanges.isSilent(mode)) return { verdict: "skip", skipped: "budget", reason: noAnswer };
  const reason = `the target ran into time-outs again and again: no more ${mode} requests were sent`;
  return { verdict: "skip", skipped: "target", reason };
}

/** Runs one case that asks for requests, in one mode. */
export async function runCase(selected: Selected<SentCase>, context: Context): Promise<Result> {
  const started = performance.now();
  const ending = await judge(selected, context);
  const { findings = [], seen = [], ...rest } = ending;
  return {
    id: selected.case.id,
    mode: selected.mode,
    title: selected.case.title,
    requirement: selected.requirement.id,
    level: selected.level,
    profiles: selected.profiles,
    ...rest,
    findings,
    claims: selected.case.expect.map(({ claim }) => claim),
    exchanges: [...new Set(seen.map(({ id }) => id))],
    ms: Math.round(performance.now() - started),
  };
}

async function judge(selected: Selected<SentCase>, context: Context): Promise<Ending> {
  const missing = await context.features.missing(selected.case.needs ?? []);
  if (missing) {
    return { verdict: "skip", skipped: "feature", reason: `the target does not have the feature ${missing}` };
  }
  const unclear = await context.features.unclear(selected.case.needs ?? []);
  if (unclear) return troubled(unclear);
  const idle = await context.features.withoutEffect(selected.case.needsEffect ?? []);
  if (idle) {
    return { verdict: "skip", skipped: "feature", reason: `the target takes ${idle}, and shows no effect of it` };
  }
  const one = selected.case;
  if (one.kind === "concurrent") return together(selected, one, context);
  if (one.kind === "equivalence") return relate(selected, one, context);
  if (one.control) return refuse(selected, one, one.control, context);
  return exemplify(selected, one, context);
}

/** A positive case: each wording in turn until its conditions are met; a failure of a model-dependent one is confirmed. */
async function exemplify(selected: Selected, one: ExampleCase, context: Context): Promise<Ending> {
  let asked = one.request;
  let ending = await attempt(selected, one, asked, context, {});
  if (one.alone && ending.verdict !== "pass" && !ending.skipped) {
    asked = one.alone;
    ending = await attempt(selected, one, asked, context, { extra: true });
  }
  for (const other of one.alternatives ?? []) {
    if (ending.verdict !== "inconclusive") break;
    const next = await attempt(selected, one, other, context, { extra: true });
    // Another wording may ask for more than this target allows: its refusal says nothing about the claim.
    const last = next.seen?.at(-1);
    if (next.skipped === "budget") return { ...ending, reason: `${ending.reason}; ${leftOut}` };
    if (next.skipped || (last && !isAccepted(last))) break;
    [asked, ending] = [other, next];
  }
  if (ending.verdict !== "fail" || !dependsOnModel(one)) return ending;
  return confirm(ending, () => attempt(selected, one, asked, context, { attempt: 1, extra: true }));
}

const leftOut = "its other wordings were left out for want of budget (--max-model-calls, --max-output-tokens)";

/** What follows a client that left does not depend on what a model said. */
const dependsOnModel = ({ given, follow, request }: ExampleCase): boolean =>
  Boolean(given?.length || (follow && !request.leave));

/** Asks once more before a failure that depends on what a model said is reported. */
async function confirm(first: Ending, again: () => Promise<Ending>): Promise<Ending> {
  const second = await again();
  const seen = [...(first.seen ?? []), ...(second.seen ?? [])];
  if (second.verdict === "fail") return { ...second, seen };
  if (second.verdict === "inconclusive") {
    return { verdict: "inconclusive", seen, reason: `failed once, and the next time: ${second.reason}` };
  }
  const why = second.verdict === "pass" ? "held the next time" : `could not be asked again (${second.reason})`;
  const claims = first.findings?.map(({ expected, actual }) => `expected ${expected}, got ${actual}`).join("; ");
  return { verdict: "inconclusive", seen, reason: `failed once and ${why}: ${claims}` };
}

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

/** What is wrong with a stream that starts no message, its grammar says; a positive case has nothing to judge there. */
function shows(exchange: Exchange, ending: Ending): Ending {
  const silent = exchange.answer?.frames !== undefined && status(exchange) === 200 && !isAccepted(exchange);
  if (ending.verdict !== "pass" || !silent) return ending;
  return { verdict: "inconclusive", reason: "the stream starts no message", ...(ending.seen && { seen: ending.seen }) };
}

/** A negative case: rejected as it should, while its control is accepted. */
async function refuse(selected: Selected, one: ExampleCase, control: Request, context: Context): Promise<Ending> {
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

/** Two related answers; a failure of a comparison that depends on what they say is confirmed. */
async function relate(selected: Selected, one: EquivalenceCase, context: Context): Promise<Ending> {
  const ending = await compare(selected, one, context, {});
  if (ending.verdict !== "fail" || !one.comparable) return ending;
  return confirm(ending, () => compare(selected, one, context, { attempt: 1, extra: true }));
}

async function compare(
  selected: Selected,
  one: EquivalenceCase,
  { exchanges }: Context,
  which: Pick<Ask, "attempt" | "extra">,
): Promise<Ending> {
  const [a, b] = one.requests;
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

/** Requests sent at once. What one answer has of another is no chance: a failure needs no second look. */
async function together(selected: Selected, one: ConcurrentCase, { exchanges }: Context): Promise<Ending> {
  const ask = { modelCall: true };
  const all = await Promise.all(one.requests.map((request) => exchanges.get(request, selected.mode, ask)));
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

function holds(
  selected: Selected,
  given: readonly Condition[] | undefined,
  expect: readonly Check[],
  exchange: Exchange,
  seen: readonly Exchange[],
): Ending {
  const unmet = isAccepted(exchange) ? given?.find(({ met }) => !met(exchange)) : undefined;
  if (unmet) return { verdict: "inconclusive", reason: unmetReason(unmet, exchange), seen };
  return verdictOf(findingsOf(selected, expect, exchange), seen);
}

const verdictOf = (findings: readonly Finding[], seen: readonly Exchange[]): Ending => ({
  verdict: findings.length ? "fail" : "pass",
  findings,
  seen,
});

const unmetReason = ({ claim }: Condition, exchange: Exchange): string =>
  `the answer did not show what this judges, ${JSON.stringify(claim)}: ${excerpt(exchange)}`;

/** Everything the checks have to say about an exchange, each finding under its own requirement. */
export function findingsOf(
  { requirement }: Pick<Selected, "requirement">,
  checks: readonly Check[],
  exchange: Exchange,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const check of checks) {
    for (const violation of check.judge(exchange)) found.push(finding(violation, check, requirement, exchange));
  }
  return found;
}

const finding = (
  { at, expected, actual }: Violation,
  { claim, requirement }: Pick<Check, "claim" | "requirement">,
  usual: Requirement,
  exchange: Exchange,
): Finding => ({ at, expected, actual, claim, requirement: requirement ?? usual.id, exchange: exchange.id });

function relationFindings(
  { requirement }: Selected,
  relations: readonly Relation[],
  first: Exchange,
  second: Exchange,
): readonly Finding[] {
  return relations.flatMap((relation) =>
    relation.judge(first, second).map((violation) => finding(violation, relation, requirement, second)),
  );
}

/** No answer, or a broken one that says nothing about the endpoint. A stream that stops coming is judged. */
const unusable = (exchange: Exchange): boolean => {
  if (isAccepted(exchange) && endsInError(exchange)) return true;
  if (!exchange.trouble && !isBusy(exchange)) return false;
  const silent = exchange.trouble?.kind === "timeout-idle" || exchange.trouble?.kind === "timeout-total";
  return !(silent && exchange.answer?.frames);
};

function troubleOf(exchange: Exchange): string {
  if (exchange.trouble) return `${exchange.trouble.kind}: ${exchange.trouble.message}`;
  if (endsInError(exchange)) return "the stream ended in an error event";
  return `the target stayed busy: ${status(exchange)} after ${exchange.retries} retries`;
}

const troubled = (exchange: Exchange): Ending => ({
  verdict: "error" satisfies Verdict,
  reason: troubleOf(exchange),
  seen: [exchange],
});

/** How a request that has to be refused ended, in one word. */
function outcomeOf(exchange: Exchange, verdict: Verdict): NonNullable<Result["outcome"]> {
  if (isAccepted(exchange)) return "accepted";
  if (status(exchange) >= 500) return "crashed";
  if (verdict === "fail") return "wrong-status";
  return isErrorEnvelope(exchange) ? "rejected" : "wrong-shape";
}
