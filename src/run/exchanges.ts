import type { Exchange, Mode, Request } from "../model/exchange.ts";
import type { JsonObject } from "../model/json.ts";
import { header, isBusy, status } from "../model/read.ts";
import type { Result } from "../model/result.ts";
import type { Budget, Price } from "./budget.ts";
import { drawnId, drawnTokens, isDrawnId } from "./drawn.ts";
import { spentOn } from "./spent.ts";
import type { Send } from "./send.ts";
import type { Prepared } from "./wire.ts";

/** What is written as a run goes: a request before it is sent, and its answer. */
export interface Journal {
  sending(id: string): void;
  answered(exchange: Exchange): void;
  /** The result of a case whose requests were drawn: of what passed only the number is kept. */
  drawn?(result: Result): void;
  /** What the drawn bodies covered of the schema. */
  covered?(coverage: JsonObject): void;
}

interface Options {
  readonly prepare: (request: Request, mode: Mode) => Prepared;
  /** Absent: nothing is sent; only recorded exchanges exist. */
  readonly send?: Send;
  readonly budget: Budget;
  readonly journal?: Journal;
  /** Exchanges of an earlier run, by id; they are not sent again. */
  readonly recorded?: ReadonlyMap<string, Exchange>;
  readonly signal?: AbortSignal;
  /** First wait after a 429 or 529 without `retry-after`, in milliseconds. */
  readonly backoffMs: number;
  /** True where somebody's finding, or their only evidence, is this exchange. */
  readonly onExchange: (exchange: Exchange) => boolean;
}

/** How the request counts: `modelCall` where a conformant target answers with a message. */
export interface Ask {
  readonly modelCall: boolean;
  /** 0: shared with every case that asks for the same request; higher: sent anew. */
  readonly attempt?: number;
  /** Another wording, or a confirmation: not planned for every run. */
  readonly extra?: boolean;
}

const maxRetries = 4;
const mostSilences = 5;
/** A target that asks for a longer pause than this is not waited for. */
const longestPause = 60_000;

/** Milliseconds a busy target asks to wait: `retry-after` in seconds or as a date, `retry-after-ms`; else doubling. */
function pauseAfter(exchange: Exchange, retries: number, backoffMs: number): number {
  const ms = Number(header(exchange, "retry-after-ms") ?? Number.NaN);
  if (ms >= 0) return ms;
  const after = header(exchange, "retry-after");
  if (after !== undefined) {
    const seconds = Number(after);
    const until = Number.isNaN(seconds) ? Date.parse(after) - Date.now() : seconds * 1000;
    if (until >= 0) return until;
  }
  return backoffMs * 2 ** retries;
}

/** Every exchange of a run, each request sent once however many cases ask for it. */
export class Exchanges {
  readonly #options: Options;
  readonly #pending = new Map<string, Promise<Exchange | undefined>>();
  readonly #all: Exchange[] = [];
  /** Time-outs so far: a target that keeps silent must not keep a run for hours. */
  readonly #silences: Record<Mode, number> = { plain: 0, stream: 0 };
  /** Requests that may still turn out to be troubled each time; then the target is taken at its first word. */
  #patience = 8;
  /** Busy answers and server errors that are still kept as evidence of how the target tells of its trouble. */
  #keeps = 20;
  readonly #waited = new Map<string, readonly Exchange[]>();
  /** Ids of drawn exchanges that are kept. */
  readonly #kept = new Set<string>();

  constructor(options: Options) {
    this.#options = options;
    // Where nothing is sent it is known from the beginning what a target will not answer.
    for (const exchange of (!options.send && options.recorded?.values()) || []) this.#hear(exchange);
  }

  /** In the order of their answers. */
  get all(): readonly Exchange[] {
    return this.#all;
  }

  /** True where a target has run into so many time-outs that nothing more of this mode is sent. */
  isSilent(mode: Mode): boolean {
    return this.#silences[mode] >= mostSilences;
  }

  /** The exchange of a request; undefined where the budget is spent, the run interrupted, or nothing recorded. */
  get(request: Request, mode: Mode, { modelCall, attempt = 0, extra }: Ask): Promise<Exchange | undefined> {
    const prepared = this.#options.prepare(request, mode);
    const id = `${prepared.digest}-${attempt}`;
    const pending = this.#pending.get(id);
    if (pending) return pending;
    const fresh = this.#obtain(prepared, id, {
      modelCall: modelCall && prepared.generates,
      outputTokens: prepared.generates ? prepared.maxTokens : 0,
      kind: extra ? "extra" : "planned",
    });
    this.#pending.set(id, fresh);
    // What the budget does not allow now, it may allow later.
    void fresh.then((exchange) => exchange ?? this.#pending.delete(id)).catch(() => undefined);
    return fresh;
  }

  /**
   * The exchange of a drawn request. It is shared with nobody, and forgotten unless {@link keep} says otherwise: a run may
   * draw any number of them.
   */
  async draw(request: Request, mode: Mode, { modelCall, attempt = 0, extra }: Ask): Promise<Exchange | undefined> {
    const { prepare, onExchange, recorded } = this.#options;
    const prepared = prepare(request, mode);
    const id = drawnId(prepared.digest, attempt);
    const exchange = await this.#ask(
      prepared,
      id,
      {
        modelCall: modelCall && prepared.generates,
        outputTokens: modelCall ? drawnTokens(prepared) : 0,
        kind: extra ? "extra" : "planned",
      },
      true,
    );
    // What an earlier run has kept was seen when it was taken over.
    if (exchange && !recorded?.has(id) && onExchange(exchange)) this.keep(exchange);
    return exchange;
  }

  /** Keeps a drawn exchange: somebody's evidence. */
  keep(exchange: Exchange): void {
    if (this.#kept.has(exchange.id)) return;
    this.#kept.add(exchange.id);
    this.#all.push(exchange);
    if (!this.#options.recorded?.has(exchange.id)) this.#options.journal?.answered(exchange);
  }

  /** True for a drawn exchange that somebody's evidence is. */
  isKept({ id }: Exchange): boolean {
    return this.#kept.has(id);
  }

  /** A recorded exchange. */
  find(id: string): Exchange | undefined {
    return this.#options.recorded?.get(id);
  }

  /** The recorded exchanges of a draw; undefined where one of them is not there, or is of another request. */
  recall(requests: readonly Request[], mode: Mode, ids: readonly string[]): readonly Exchange[] | undefined {
    const { prepare } = this.#options;
    const found = ids.map((id, at) => {
      const request = requests[at];
      const name = request && prepare(request, mode).digest;
      const isOf = name !== undefined && [0, 1].some((attempt) => drawnId(name, attempt) === id);
      return isOf ? this.find(id) : undefined;
    });
    return found.every((exchange) => exchange !== undefined) ? found : undefined;
  }

  /** Takes the drawn exchanges that an earlier run has kept. */
  recallDraws(): void {
    for (const exchange of this.#options.recorded?.values() ?? []) {
      if (!isDrawnId(exchange.id)) continue;
      this.#options.onExchange(exchange);
      this.keep(exchange);
    }
  }

  /** Takes what else an earlier run has asked: controls of draws that are not made again. */
  recallRest(): void {
    const known = new Set(this.#all.map(({ id }) => id));
    for (const exchange of this.#options.recorded?.values() ?? []) {
      if (known.has(exchange.id) || isDrawnId(exchange.id)) continue;
      this.#all.push(exchange);
      this.#options.onExchange(exchange);
    }
  }

  async #obtain(prepared: Prepared, id: string, price: Price): Promise<Exchange | undefined> {
    const exchange = await this.#ask(prepared, id, price, false);
    if (!exchange) return undefined;
    for (const one of [...this.#waitedFor(prepared, id), exchange]) {
      this.#all.push(one);
      this.#options.onExchange(one);
    }
    return exchange;
  }

  /** Recorded or sent; `drawn`: nothing of it is written. */
  async #ask(prepared: Prepared, id: string, price: Price, drawn: boolean): Promise<Exchange | undefined> {
    const { recorded, budget, send } = this.#options;
    const old = wholeAgain(recorded?.get(id), prepared);
    if (old) budget.alreadySpent(price, spentOn(old), old.retries);
    const mayAsk = send && !this.isSilent(prepared.mode);
    const exchange = old ?? (mayAsk ? await this.#deliver(send, prepared, id, price, drawn) : undefined);
    if (exchange && send) this.#hear(exchange);
    return exchange;
  }

  #hear({ trouble, mode }: Exchange): void {
    if (trouble?.kind.startsWith("timeout")) this.#silences[mode] += 1;
  }

  /** The answers before the last one, where they are kept: they are judged, too, though no case asked for them. */
  #waitedFor(prepared: Prepared, id: string): readonly Exchange[] {
    const { recorded } = this.#options;
    if (!recorded?.has(id)) return this.#waited.get(id) ?? [];
    const ids = Array.from({ length: maxRetries }, (_, time) => [busyId(id, time), passingId(id, time)]).flat();
    return ids.flatMap((one) => wholeAgain(recorded.get(one), prepared) ?? []);
  }

  /** Sends; obeys a busy target, and asks again where what came may be a passing trouble. */
  async #deliver(
    send: Send,
    prepared: Prepared,
    id: string,
    price: Price,
    drawn: boolean,
  ): Promise<Exchange | undefined> {
    const { budget, signal, backoffMs } = this.#options;
    const journal = drawn ? undefined : this.#options.journal;
    let last: Exchange | undefined;
    let again = 0;
    const waited: Exchange[] = [];
    const failed: Exchange[] = [];
    for (let retries = 0; ; retries += 1) {
      // An answer that was to be asked for again is no evidence, now or when the run is resumed.
      if (signal?.aborted) return undefined;
      const cost: Price = retries > 0 && price.kind === "planned" ? { ...price, kind: "again" } : price;
      const got = await budget.spend(cost, async () => {
        journal?.sending(id);
        const exchange = await send(prepared, id, again > 0);
        return [exchange, spentOn(exchange)];
      });
      // What was to be asked again, and could not be, is not judged.
      if (!got) return undefined;
      if (retries > 0) budget.countRetry();
      last = retries > 0 ? { ...got, retries } : got;
      if (prepared.once && got.trouble?.kind === "reset" && got.answer) {
        last = asCut(last);
        break;
      }
      const trouble = passingTrouble(got);
      if (trouble) {
        const stale = again === 0 && brokeUnanswered(got);
        if (stale || (again < trouble.attempts && this.#patience > 0)) {
          again += 1;
          if (!got.trouble) failed.push({ ...got, id: passingId(id, failed.length), passing: true });
          continue;
        }
        if (again > (brokeUnanswered(got) ? 1 : 0)) this.#patience -= 1;
        last = asCut(last);
        break;
      }
      if (!isBusy(got) || retries >= maxRetries) break;
      const pause = pauseAfter(got, retries, backoffMs);
      if (pause > longestPause) break;
      budget.pause(pause);
      if (this.#keeps > 0 && !drawn) waited.push({ ...got, id: busyId(id, waited.length) });
      this.#keeps -= 1;
    }
    if (last && last.trouble?.kind !== "interrupted") {
      const isGone = !drawn && status(last) > 0 && status(last) < 500;
      const gone = isGone ? failed.slice(0, Math.max(0, this.#keeps)) : [];
      this.#keeps -= gone.length;
      waited.push(...gone);
      if (waited.length) this.#waited.set(id, waited);
      for (const one of [...waited, last]) journal?.answered(one);
    }
    return last?.trouble?.kind === "interrupted" ? undefined : last;
  }
}

/** Id of a busy answer that was waited for. */
const busyId = (id: string, time: number): string => `${id}-busy${time}`;
/** Id of a server error that was gone at the next attempt. */
const passingId = (id: string, time: number): string => `${id}-passing${time}`;

/** A recorded exchange with the request as it was sent: of a long body only the beginning was written. */
const wholeAgain = (recorded: Exchange | undefined, { wire }: Prepared): Exchange | undefined =>
  recorded && { ...recorded, request: wire };

/** What may be gone the next time, and how often to ask again: a connection that broke, a server error. */
function passingTrouble(exchange: Exchange): { readonly attempts: number } | undefined {
  if (exchange.trouble?.kind === "reset") return { attempts: 2 };
  return status(exchange) >= 500 && !isBusy(exchange) ? { attempts: 1 } : undefined;
}

/**
 * A connection that broke before the first byte: often one that the server had closed while it lay idle, which says
 * nothing about the request. It is always asked for once more, over a connection of its own.
 */
const brokeUnanswered = ({ trouble, answer }: Exchange): boolean => trouble?.kind === "reset" && !answer;

/** A body that broke off each time it was asked for is evidence, no longer trouble of the network. */
function asCut(exchange: Exchange): Exchange {
  if (!exchange.answer || exchange.trouble?.kind !== "reset") return exchange;
  const { trouble: _, ...rest } = exchange;
  return { ...rest, answer: { ...exchange.answer, end: "cut" } };
}
