import { setTimeout as sleep } from "node:timers/promises";

import type { Cost, Limits, Plan } from "../model/report.ts";

/** What one request may cost at most. */
export interface Price {
  readonly outputTokens: number;
  /** True where a conformant target answers with a message. */
  readonly modelCall: boolean;
  /**
   * `planned`: announced for every run. `again`: a planned one once more, after trouble. `extra`: another wording or a
   * confirmation, paid from what the planned ones leave.
   */
  readonly kind: "planned" | "again" | "extra";
}

/** What one request did cost. */
export interface Spent {
  readonly answered: boolean;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** The one gate that every request of a run passes: in flight, a minute, in all, model calls, output tokens. */
export class Budget {
  readonly #limits: Limits;
  readonly #waiting: (() => void)[] = [];
  readonly #started = Date.now();
  #inFlight = 0;
  /** Requests in flight at most; halved whenever the target is busy. */
  #width: number;
  #reservedTokens = 0;
  /** Requests in flight or answered that a conformant target answers with a message; a lenient one's extra answers do not count. */
  #pricedCalls = 0;
  #nextStart = 0;
  #pausedUntil = 0;
  /** What the planned requests still to come may cost. */
  readonly #left: { requests: number; modelCalls: number; outputTokens: number };
  #spent = { requests: 0, modelCalls: 0, inputTokens: 0, outputTokens: 0, retries: 0 };

  constructor(limits: Limits, plan: Omit<Plan, "cases"> = { requests: 0, modelCalls: 0, outputTokens: 0 }) {
    this.#limits = limits;
    this.#left = { requests: plan.requests, modelCalls: plan.modelCalls, outputTokens: plan.outputTokens };
    this.#width = limits.concurrency;
  }

  get cost(): Cost {
    return { ...this.#spent, wallMs: Date.now() - this.#started };
  }

  /** True where the price still fits into what is left. */
  affords(price: Price): boolean {
    const { requests, modelCalls, outputTokens } = this.#limits;
    const kept = price.kind === "extra" ? this.#left : { requests: 0, modelCalls: 0, outputTokens: 0 };
    const tokens = this.#spent.outputTokens + this.#reservedTokens + price.outputTokens;
    return (
      this.#spent.requests + kept.requests < requests &&
      this.#pricedCalls + kept.modelCalls + (price.modelCall ? 1 : 0) <= modelCalls &&
      tokens + kept.outputTokens <= outputTokens
    );
  }

  /**
   * Waits for a free place and the minute's rate, then runs the request. Undefined where the budget does not allow it
   * any more; nothing was sent then.
   */
  async spend<T>(price: Price, request: () => Promise<readonly [T, Spent]>): Promise<T | undefined> {
    while (this.#inFlight >= this.#width) await new Promise<void>((free) => this.#waiting.push(free));
    if (!this.affords(price)) {
      this.#waiting.shift()?.();
      return undefined;
    }
    this.#inFlight += 1;
    this.#spent.requests += 1;
    this.#start(price);
    this.#pricedCalls += price.modelCall ? 1 : 0;
    this.#reservedTokens += price.outputTokens;
    try {
      await this.#turn();
      const [value, spent] = await request();
      if (!spent.answered && price.modelCall) this.#pricedCalls -= 1;
      if (spent.answered) {
        this.#spent.modelCalls += 1;
        this.#spent.inputTokens += spent.inputTokens;
        this.#spent.outputTokens += spent.outputTokens;
      }
      return value;
    } finally {
      this.#reservedTokens -= price.outputTokens;
      this.#inFlight -= 1;
      this.#waiting.shift()?.();
    }
  }

  /** Takes what an earlier run has paid for, so that limits hold over both. */
  alreadySpent(price: Price, spent: Spent, retries = 0): void {
    this.#spent.requests += 1 + retries;
    this.#spent.retries += retries;
    this.#start(price);
    this.#pricedCalls += price.modelCall && spent.answered ? 1 : 0;
    this.#spent.modelCalls += spent.answered ? 1 : 0;
    this.#spent.inputTokens += spent.inputTokens;
    this.#spent.outputTokens += spent.outputTokens;
  }

  /** The same of all draws of a case. */
  alreadyDrawn({ requests, modelCalls, inputTokens, outputTokens }: Omit<Cost, "retries" | "wallMs">): void {
    this.#spent.requests += requests;
    this.#pricedCalls += modelCalls;
    this.#spent.modelCalls += modelCalls;
    this.#spent.inputTokens += inputTokens;
    this.#spent.outputTokens += outputTokens;
  }

  /** Planned requests that are not to come after all: what was kept for them is free. */
  forgo(price: Price, requests: number): void {
    for (let left = requests; left > 0; left -= 1) this.#start(price);
  }

  /** Lets nobody start for a while, and fewer at a time from then on: the target asked for it. */
  pause(ms: number): void {
    this.#width = Math.max(1, Math.floor(this.#width / 2));
    this.#pausedUntil = Math.max(this.#pausedUntil, Date.now() + ms);
  }

  /** A request is sent once more. */
  countRetry(): void {
    this.#spent.retries += 1;
  }

  /** A planned request is no longer to come. */
  #start({ kind, modelCall, outputTokens }: Price): void {
    if (kind !== "planned") return;
    const { requests, modelCalls, outputTokens: tokens } = this.#left;
    this.#left.requests = Math.max(0, requests - 1);
    if (!modelCall) return;
    this.#left.modelCalls = Math.max(0, modelCalls - 1);
    this.#left.outputTokens = Math.max(0, tokens - outputTokens);
  }

  /** Waits for the minute's rate, then for the end of a pause. */
  async #turn(): Promise<void> {
    if (this.#limits.rate > 0) {
      const start = Math.max(Date.now(), this.#nextStart);
      this.#nextStart = start + 60_000 / this.#limits.rate;
      if (start > Date.now()) await sleep(start - Date.now());
    }
    while (this.#pausedUntil > Date.now()) await sleep(this.#pausedUntil - Date.now());
  }
}
