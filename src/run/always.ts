import type { AlwaysCase } from "../model/case.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Finding } from "../model/finding.ts";
import type { Result } from "../model/result.ts";
import { isDrawnId } from "./drawn.ts";
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
  readonly #failing: string[] = [];
  readonly #holding: string[] = [];
  #applied = 0;
  #failed = 0;
  #found = 0;

  constructor(selected: Selected<AlwaysCase>) {
    this.selected = selected;
  }

  /** True where the exchange is evidence that the result names. */
  see(exchange: Exchange): boolean {
    const { case: one } = this.selected;
    if (Boolean(one.passing) !== Boolean(exchange.passing) || !one.applies(exchange)) return false;
    this.#applied += 1;
    const findings = findingsOf(this.selected, one.expect, exchange);
    if (findings.length === 0) {
      // Drawn exchanges are forgotten; one is kept where there is no other.
      const wanted = this.#holding.length < (isDrawnId(exchange.id) ? 1 : kept);
      if (wanted) this.#holding.push(exchange.id);
      return wanted;
    }
    this.#found += findings.length;
    this.#failed += 1;
    const room = Math.max(0, kept - this.#findings.length);
    if (this.#failing.length < kept && (room > 0 || !isDrawnId(exchange.id))) this.#failing.push(exchange.id);
    this.#findings.push(...findings.slice(0, room));
    return room > 0;
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
      ...(more > 0 && { reason: `and ${more} more findings in ${this.#failed} of ${this.#applied} exchanges` }),
      findings,
      claims: one.expect.map(({ claim }) => claim),
      exchanges: findings.length ? this.#failing : this.#holding,
      ms: 0,
    };
  }

  #ending(): Pick<Result, "verdict" | "reason" | "skipped"> {
    const { whims } = this.selected.case;
    const allowed = whims === undefined ? 0 : Math.max(fewest, whims * this.#applied);
    if (this.#failed > allowed) return { verdict: "fail" };
    if (this.#applied) return { verdict: "pass" };
    const { occasional } = this.selected.case;
    if (occasional !== undefined) return { verdict: "skip", skipped: "not-seen", reason: occasional };
    return { verdict: "inconclusive", reason: "no exchange of the run showed what this judges" };
  }
}

/** Every always case of a selection, fed with every exchange that ended in an answer. */
export function watchAll(selected: readonly Selected<AlwaysCase>[]): {
  /** True where the exchange is evidence that a result names. */
  readonly see: (exchange: Exchange) => boolean;
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
      if (!judgeable) return false;
      let wanted = false;
      for (const watch of byMode[exchange.mode]) wanted = watch.see(exchange) || wanted;
      return wanted;
    },
    results: () => watches.map((watch) => watch.result()),
  };
}
