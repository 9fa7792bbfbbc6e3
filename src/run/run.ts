import { isDrawn, type AlwaysCase, type SentCase } from "../model/case.ts";
import type { DrawnCase } from "../model/draw.ts";
import type { RunEvent } from "../model/event.ts";
import type { JsonObject } from "../model/json.ts";
import { isAccepted } from "../model/read.ts";
import type { Result } from "../model/result.ts";
import type { AuthScheme } from "../model/target.ts";
import { watchAll } from "./always.ts";
import { announce } from "./announce.ts";
import { Budget } from "./budget.ts";
import { settingsOf } from "./draws/options.ts";
import { drawPhase } from "./draws/phase.ts";
import type { Context } from "./ending.ts";
import { EventQueue } from "./event-queue.ts";
import { evidenceOf } from "./evidence.ts";
import { Exchanges } from "./exchanges.ts";
import { FeatureStates } from "./features.ts";
import { finish } from "./finish.ts";
import { giveUp, isUnauthorised, unproven, whyHopeless } from "./hopeless.ts";
import { inParallel } from "./parallel.ts";
import { runCase } from "./run-case.ts";
import type { RunOptions } from "./run-options.ts";
import { select, type Selected } from "./select.ts";
import { connect, type Send } from "./send.ts";
import { preparer } from "./wire.ts";

export type { RunOptions };

const isAlways = (one: Selected): one is Selected<AlwaysCase> => one.case.kind === "always";
const isDrawnOne = (one: Selected): one is Selected<DrawnCase> => isDrawn(one.case);
const isSent = (one: Selected): one is Selected<SentCase> => !isAlways(one) && !isDrawnOne(one);

/**
 * Sends what the selected cases ask for, each request once and all through one budget, and yields what happens.
 * The last event is `finished`. Throws only for a bug; trouble with the target is a result.
 */
export async function* run(options: RunOptions): AsyncGenerator<RunEvent, void, undefined> {
  const { suite, target, limits, signal, journal, recorded, offline } = options;
  const selected = select(suite.cases, { ...options.selection, edition: target.edition });
  let auth: AuthScheme = target.auth === "bearer" ? "bearer" : "x-api-key";
  let prepare = preparer(target, auth);
  const { plan: planned, allotted } = await announce(selected, { ...options, prepare });
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
      queue.push({ type: "exchange", exchange, cost: budget.cost });
      return watches.see(exchange);
    },
  });
  const context: Context = {
    exchanges,
    features: new FeatureStates(target.features, suite.probes, exchanges),
    simplest: suite.preflight,
    wanting: new Set(),
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

  let coverage: JsonObject | undefined;
  const work = (async () => {
    if (target.auth === "auto") auth = await whatWorks();
    const hopeless = await whyHopeless(exchanges, suite.preflight);
    const jobs = selected.filter(isSent);
    const drawn = selected.filter(isDrawnOne);
    if (hopeless) {
      for (const job of [...jobs, ...drawn]) add(await giveUp(job, context, suite.preflight, hopeless));
      for (const result of watches.results()) add(unproven(result, hopeless));
    } else {
      const short: Selected<SentCase>[] = [];
      const judge = async (job: Selected<SentCase>): Promise<void> => {
        const result = await runCase(job, context);
        if (context.wanting.has(job) || result.skipped === "budget") short.push(job);
        else add(result);
      };
      await inParallel(jobs, limits.concurrency * 2, judge);
      coverage = await drawPhase(drawn, allotted, options, { context, budget, add });
      // Planned requests cost less than was kept for them: the rest pays for what was left out.
      await finish(short, limits.concurrency, context, add);
      if (options.recordedDraws?.results.length) exchanges.recallRest();
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
      ...evidenceOf(
        results.toSorted((a, b) => place(a) - place(b)),
        exchanges.all,
      ),
      features: context.features.all,
      plan: planned,
      cost: budget.cost,
      auth,
      complete: reason === undefined && !results.some(({ skipped }) => skipped === "budget" || skipped === "target"),
      ...(reason !== undefined && { reason }),
      ...(options.draws &&
        allotted.length > 0 && { draws: { ...settingsOf(options.draws), ...(coverage && { coverage }) } }),
    },
  };
}
