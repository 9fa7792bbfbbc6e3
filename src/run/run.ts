import type { AlwaysCase, Case, SentCase } from "../model/case.ts";
import type { RunEvent } from "../model/event.ts";
import type { Exchange, Request } from "../model/exchange.ts";
import { isAccepted, isBusy, status } from "../model/read.ts";
import type { Probes } from "../model/probe.ts";
import type { Limits } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import type { AuthScheme, Target } from "../model/target.ts";
import { watchAll } from "./always.ts";
import { Budget } from "./budget.ts";
import { Exchanges, type Journal } from "./exchanges.ts";
import { FeatureStates } from "./features.ts";
import { plan } from "./plan.ts";
import type { Context } from "./ending.ts";
import { runCase } from "./run-case.ts";
import { select, type Selected, type Selection } from "./select.ts";
import { connect, type Send } from "./send.ts";
import { preparer } from "./wire.ts";

/** What is asked of every run: the suites and what belongs to them. */
export interface Suite {
  readonly cases: readonly Case[];
  readonly probes: Probes;
  /** The simplest valid request: a target that does not take it is not tested further. */
  readonly preflight: Request;
}

export interface RunOptions {
  readonly suite: Suite;
  readonly target: Target;
  readonly selection: Selection;
  readonly limits: Limits;
  readonly signal?: AbortSignal;
  readonly journal?: Journal;
  /** Exchanges that are not sent again, by id: of an interrupted run, or of a transcript. */
  readonly recorded?: ReadonlyMap<string, Exchange>;
  /** Judges the recorded exchanges only. */
  readonly offline?: boolean;
  /** First wait after a busy answer that names none. Default 1000 ms. */
  readonly backoffMs?: number;
}

const isAlways = (one: Selected): one is Selected<AlwaysCase> => one.case.kind === "always";
const isSent = (one: Selected): one is Selected<SentCase> => one.case.kind !== "always";

/**
 * Sends what the selected cases ask for, each request once and all through one budget, and yields what happens.
 * The last event is `finished`. Throws only for a bug; trouble with the target is a result.
 */
export async function* run(options: RunOptions): AsyncGenerator<RunEvent, void, undefined> {
  const { suite, target, limits, signal, journal, recorded, offline } = options;
  const selected = select(suite.cases, { ...options.selection, edition: target.edition });
  let auth: AuthScheme = target.auth === "bearer" ? "bearer" : "x-api-key";
  let prepare = preparer(target, auth);
  const planned = plan(selected, suite.probes, suite.preflight, prepare);
  yield { type: "planned", plan: planned };

  const queue = new EventQueue();
  const watches = watchAll(selected.filter(isAlways));
  const budget = new Budget(limits, planned);
  const connection = offline
    ? undefined
    : connect(target, { connections: limits.concurrency, ...(signal && { signal }) });
  const send: Send | undefined = connection?.send;
  const exchanges = new Exchanges({
    prepare: (request, mode) => prepare(request, mode),
    budget,
    backoffMs: options.backoffMs ?? 1000,
    ...(send && { send }),
    ...(journal && { journal }),
    ...(recorded && { recorded }),
    ...(signal && { signal }),
    onExchange(exchange) {
      watches.see(exchange);
      queue.push({ type: "exchange", exchange, cost: budget.cost });
    },
  });
  const context: Context = {
    exchanges,
    features: new FeatureStates(target.features, suite.probes, exchanges),
    simplest: suite.preflight,
  };

  const results: Result[] = [];
  const add = (result: Result): void => {
    results.push(result);
    queue.push({ type: "result", result, done: results.length, of: selected.length });
  };

  /** Asks with the key as `x-api-key`, then as a bearer token; leaves `prepare` set to the form that is accepted. */
  const whatWorks = async (): Promise<AuthScheme> => {
    const ask = { modelCall: true };
    const first = await exchanges.get(suite.preflight, "plain", ask);
    if (!first || !isUnauthorised(first)) return "x-api-key";
    const usual = prepare;
    prepare = preparer(target, "bearer");
    const second = await exchanges.get(suite.preflight, "plain", ask);
    if (second && isAccepted(second)) return "bearer";
    prepare = usual;
    return "x-api-key";
  };

  const work = (async () => {
    if (target.auth === "auto") auth = await whatWorks();
    const hopeless = await whyHopeless(exchanges, suite.preflight);
    const jobs = selected.filter(isSent);
    if (hopeless) {
      for (const job of jobs) add(await giveUp(job, context, suite.preflight, hopeless));
      for (const result of watches.results()) add(unproven(result, hopeless));
    } else {
      await inParallel(jobs, limits.concurrency * 2, async (job) => add(await runCase(job, context)));
      for (const result of watches.results()) add(result);
    }
    return hopeless?.reason;
  })();
  void work.catch(() => undefined).finally(() => queue.end());
  yield* queue;
  const reason = (await work) ?? (signal?.aborted ? "the run was interrupted" : undefined);
  await connection?.close();

  const order = new Map(selected.map((one, i) => [`${one.case.id} ${one.mode}`, i]));
  const places = new Map(results.map((result) => [result, order.get(`${result.id} ${result.mode}`) ?? 0]));
  const place = (result: Result): number => places.get(result) ?? 0;
  yield {
    type: "finished",
    outcome: {
      results: results.toSorted((a, b) => place(a) - place(b)),
      exchanges: exchanges.all,
      features: context.features.all,
      plan: planned,
      cost: budget.cost,
      auth,
      complete: reason === undefined && !results.some(({ skipped }) => skipped === "budget" || skipped === "target"),
      ...(reason !== undefined && { reason }),
    },
  };
}

const isUnauthorised = (exchange: Exchange): boolean => [401, 403].includes(status(exchange));

/** Why there is no point in going on; `evidence` where the answer itself speaks against the endpoint. */
interface Hopeless {
  readonly reason: string;
  readonly evidence: boolean;
}

async function whyHopeless(exchanges: Exchanges, preflight: Request): Promise<Hopeless | undefined> {
  const exchange = await exchanges.get(preflight, "plain", { modelCall: true });
  if (!exchange) return { reason: "nothing was sent: no budget, no recorded answer, or interrupted", evidence: false };
  if (isAccepted(exchange)) return undefined;
  const { trouble } = exchange;
  if (trouble) return { reason: `no usable answer: ${trouble.kind} (${trouble.message})`, evidence: false };
  const code = status(exchange);
  if (isUnauthorised(exchange)) return { reason: `not authorised: the key was answered ${code}`, evidence: false };
  if (code === 404) return { reason: "404: no such path, or no such model", evidence: false };
  if (isBusy(exchange)) return { reason: `the target stayed busy: ${code}`, evidence: false };
  return { reason: `the simplest valid request was answered ${code} without a message`, evidence: true };
}

/** Without a usable target only the simplest request itself is judged; nothing passes. */
async function giveUp(
  job: Selected<SentCase>,
  context: Context,
  preflight: Request,
  hopeless: Hopeless,
): Promise<Result> {
  const asked = job.case.kind === "example" && job.mode === "plain" && job.case.request === preflight;
  if (asked && hopeless.evidence) return unproven(await runCase(job, context), hopeless);
  const ending = asked ? ({ verdict: "error" } as const) : ({ verdict: "skip", skipped: "target" } as const);
  return {
    id: job.case.id,
    mode: job.mode,
    title: job.case.title,
    requirement: job.requirement.id,
    level: job.level,
    profiles: job.profiles,
    ...ending,
    reason: hopeless.reason,
    findings: [],
    claims: job.case.expect.map(({ claim }) => claim),
    exchanges: [],
    ms: 0,
  };
}

/** Keeps what speaks against the target, and takes every pass back. */
function unproven(result: Result, hopeless: Hopeless): Result {
  if (result.verdict === "fail" && hopeless.evidence) return result;
  return { ...result, verdict: "skip", skipped: "target", reason: hopeless.reason, findings: [] };
}

/** Works through a list in order, so many at a time. */
async function inParallel<T>(items: readonly T[], workers: number, work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: Math.max(1, workers) }, worker));
}

/** Events pushed from many places, read in one. */
class EventQueue {
  #events: RunEvent[] = [];
  #ended = false;
  #wake: (() => void) | undefined;

  push(event: RunEvent): void {
    this.#events.push(event);
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<RunEvent, void, undefined> {
    for (;;) {
      const events = this.#events;
      this.#events = [];
      yield* events;
      if (this.#events.length) continue;
      if (this.#ended) return;
      await new Promise<void>((wake) => (this.#wake = wake));
      this.#wake = undefined;
    }
  }
}
