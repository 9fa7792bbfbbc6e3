import type { AlwaysCase } from "../model/case.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Finding } from "../model/finding.ts";
import type { Result } from "../model/result.ts";
import { findingsOf } from "./findings.ts";
import type { Selected } from "./select.ts";

/** Findings and exchanges that a result keeps; the rest is counted. */
const kept = 5;

/** So many exchanges may break a case that allows for whims, however few there are. */
const fewest = 2;

/** Judges one always case over every exchange of a run as they come. */
class Watch {
  readonly selected: Selected<AlwaysCase>;
  readonly #findings: Finding[] = [];
  readonly #failing = new Set<string>();
  readonly #holding: string[] = [];
  #applied = 0;
  #found = 0;

  constructor(selected: Selected<AlwaysCase>) {
    this.selected = selected;
  }

  see(exchange: Exchange): void {
    const { case: one } = this.selected;
    if (Boolean(one.passing) !== Boolean(exchange.passing) || !one.applies(exchange)) return;
    this.#applied += 1;
    const findings = findingsOf(this.selected, one.expect, exchange);
    if (findings.length === 0) {
      if (this.#holding.length < kept) this.#holding.push(exchange.id);
      return;
    }
    this.#found += findings.length;
    this.#failing.add(exchange.id);
    this.#findings.push(...findings.slice(0, Math.max(0, kept - this.#findings.length)));
  }

  result(): Result {
    const { case: one, mode, requirement, level, profiles } = this.selected;
    const ending = this.#ending();
    const findings = ending.verdict === "fail" ? this.#findings : [];
    const more = findings.length && this.#found - findings.length;
    return {
      id: one.id,
      mode,
      title: one.title,
      requirement: requirement.id,
      level,
      profiles,
      ...ending,
      ...(more > 0 && { reason: `and ${more} more findings in ${this.#failing.size} of ${this.#applied} exchanges` }),
      findings,
      claims: one.expect.map(({ claim }) => claim),
      exchanges: findings.length ? [...this.#failing].slice(0, kept) : this.#holding,
      ms: 0,
    };
  }

  #ending(): Pick<Result, "verdict" | "reason" | "skipped"> {
    const { whims } = this.selected.case;
    const allowed = whims === undefined ? 0 : Math.max(fewest, whims * this.#applied);
    if (this.#failing.size > allowed) return { verdict: "fail" };
    if (this.#applied) return { verdict: "pass" };
    const { occasional } = this.selected.case;
    if (occasional !== undefined) return { verdict: "skip", skipped: "not-seen", reason: occasional };
    return { verdict: "inconclusive", reason: "no exchange of the run showed what this judges" };
  }
}

/** Every always case of a selection, fed with every exchange that ended in an answer. */
export function watchAll(selected: readonly Selected<AlwaysCase>[]): {
  readonly see: (exchange: Exchange) => void;
  readonly results: () => readonly Result[];
} {
  const watches = selected.map((one) => new Watch(one));
  const byMode = {
    plain: watches.filter(({ selected: { mode } }) => mode === "plain"),
    stream: watches.filter(({ selected: { mode } }) => mode === "stream"),
  };
  return {
    see(exchange) {
      const kind = exchange.trouble?.kind;
      const judgeable = exchange.answer && (!kind || kind === "timeout-idle" || kind === "timeout-total");
      if (judgeable) for (const watch of byMode[exchange.mode]) watch.see(exchange);
    },
    results: () => watches.map((watch) => watch.result()),
  };
}
