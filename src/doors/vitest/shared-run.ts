import { prepare } from "../../commands/prepare.ts";
import type { Report } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { nameOf } from "../../report/attribution.ts";
import type { Suite } from "../../run/suite.ts";
import type { Selected } from "../../run/select.ts";
import { Certification } from "../certify.ts";
import type { Settings } from "../settings-of.ts";

/** The name of a test: that of its result in every report. */
export const testName = ({ case: { id }, mode }: Selected): string => nameOf({ id, mode });

/** A test, and the one run that all tests wait for. */
interface Shared {
  readonly settings: Settings;
  readonly suite: Suite;
  readonly selected: readonly Selected[];
  readonly signal: AbortSignal | undefined;
}

/** One run for many tests: it starts with the first that asks, and sends what the wanted tests need. */
export class SharedRun {
  readonly #shared: Shared;
  readonly #results = new Map<string, PromiseWithResolvers<Result>>();
  #run: Certification | undefined;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  /** Starts the run, unless it was started. False where no case is wanted. */
  start(wanted: () => ReadonlySet<string>): boolean {
    if (this.#run) return true;
    const { settings, suite, selected, signal } = this.#shared;
    const names = wanted();
    const { target, flags } = settings;
    const some = selected.filter((one) => names.has(testName(one)));
    if (some.length === 0) return false;
    for (const one of some) this.#results.set(testName(one), Promise.withResolvers());
    // Nobody may be waiting when it fails.
    for (const { promise } of this.#results.values()) promise.catch(() => undefined);
    this.#run = new Certification(
      () =>
        some.length === selected.length
          ? prepare(target, flags, suite)
          : prepare(
              target,
              { ...flags, only: [...new Set(some.map((one) => one.case.id))], skip: [] },
              only(suite, some),
            ),
      signal,
    );
    void this.#watch(this.#run);
    return true;
  }

  /** What a test waits for. Rejects where the run ended without it. */
  async result(name: string): Promise<Result> {
    const waiting = this.#results.get(name);
    if (!waiting) throw new Error(`${name} is not part of this run: it was not to be run when the first test started`);
    return waiting.promise;
  }

  get report(): Promise<Report> {
    return this.#run?.report ?? Promise.reject(new Error("no test asked for the run"));
  }

  /** No test is left that waits for it. */
  end(): void {
    this.#run?.end();
  }

  async #watch(run: Certification): Promise<void> {
    try {
      for await (const result of run) this.#results.get(nameOf(result))?.resolve(result);
      const { reason = "the run ended without it" } = await run.report;
      this.#rejectAll(new Error(reason));
    } catch (error) {
      this.#rejectAll(error);
    }
  }

  #rejectAll(error: unknown): void {
    for (const { reject } of this.#results.values()) reject(error);
  }
}

/** The suite with nothing but some of its cases, each in the modes that are wanted. */
function only(suite: Suite, some: readonly Selected[]): Suite {
  const modes = Map.groupBy(some, (one) => one.case.id);
  return {
    ...suite,
    cases: suite.cases.flatMap((one) => {
      const wanted = modes.get(one.id);
      return wanted ? [{ ...one, modes: wanted.map(({ mode }) => mode) }] : [];
    }),
  };
}
