import { certification } from "../commands/certification.ts";
import { prepare, type Prepared } from "../commands/prepare.ts";
import type { Report } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import type { CertifyOptions } from "./certify-options.ts";
import { inOptions, settingsOf } from "./settings-of.ts";

/**
 * One run as a program sees it. To iterate yields each result as soon as it is known; `report` is the whole, once the run is
 * over. Nothing is sent before one of the two is asked for. Whoever leaves a loop early ends the run.
 *
 * Both fail with a {@link UsageError} where the options cannot be run; trouble with the target is a result, and no error.
 */
export class Certification implements AsyncIterable<Result> {
  readonly #prepare: () => Promise<Prepared>;
  readonly #interrupt = new AbortController();
  readonly #signal: AbortSignal;
  readonly #results: Result[] = [];
  #report: Promise<Report> | undefined;
  #ended = false;
  #news = Promise.withResolvers<void>();

  constructor(prepared: () => Promise<Prepared>, signal?: AbortSignal) {
    this.#prepare = prepared;
    const { signal: own } = this.#interrupt;
    this.#signal = signal ? AbortSignal.any([own, signal]) : own;
  }

  /** The report, without secrets. `complete` is false where the run was ended early. */
  get report(): Promise<Report> {
    this.#report ??= this.#run();
    return this.#report;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Result, void, undefined> {
    // Whoever only looks at the results hears of trouble below, and not as a rejection that nobody took.
    this.report.catch(() => undefined);
    let seen = 0;
    try {
      while (!this.#ended || seen < this.#results.length) {
        const result = this.#results[seen];
        if (result) {
          seen += 1;
          yield result;
        } else await this.#news.promise;
      }
      await this.report;
    } finally {
      this.end();
    }
  }

  /** Ends the run early: what was seen by then is judged. */
  end(): void {
    if (!this.#ended) this.#interrupt.abort();
  }

  async #run(): Promise<Report> {
    try {
      const prepared = await this.#prepare();
      const events = certification(prepared, this.#signal);
      for (;;) {
        const { done, value } = await events.next();
        if (done) return value.report;
        if (value.type !== "result") continue;
        this.#results.push(prepared.redact(value.result));
        this.#tell();
      }
    } catch (error) {
      throw inOptions(error);
    } finally {
      this.#ended = true;
      this.#tell();
    }
  }

  #tell(): void {
    this.#news.resolve();
    this.#news = Promise.withResolvers();
  }
}

/**
 * Certifies a target: `messages-conformance run` for programs. The options are its flags.
 *
 * @example
 * const run = certify({ url: "http://127.0.0.1:8080", model: "my-model", profile: "core" });
 * for await (const { id, mode, verdict } of run) console.log(verdict, id, mode);
 * const { verdict, reason } = await run.report;
 */
export function certify(options: CertifyOptions): Certification {
  return new Certification(async () => {
    const { target, flags } = await settingsOf(options);
    return prepare(target, flags);
  }, options.signal);
}
