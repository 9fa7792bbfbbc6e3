import type { AlwaysCase } from "../model/case.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Finding } from "../model/finding.ts";
import { isStillComing } from "../model/read.ts";
import type { Result } from "../model/result.ts";
import { isDrawnId } from "./drawn.ts";
import { findingsOf } from "./findings.ts";
import type { Selected } from "./select.ts";

/** Findings and exchanges that a result keeps; the rest is counted. */
const kept = 5;

/** So many exchanges may break a case that allows for whims, however few there are. */
const fewest = 2;

/** An exchange that a result names. */
interface Shown {
  readonly exchange: Exchange;
  readonly findings: readonly Finding[];
}

/**
 * Which exchanges show something best: those that every run of the suites sends, and of them those with short requests.
 * The order of their answers has no part in it, so that a run comes to the same result again, and offline.
 */
function isBefore(a: Exchange, b: Exchange): boolean {
  const [drawnA, drawnB] = [isDrawnId(a.id), isDrawnId(b.id)];
  if (drawnA !== drawnB) return drawnB;
  const difference = (a.request.body?.length ?? 0) - (b.request.body?.length ?? 0);
  return difference === 0 ? a.id < b.id : difference < 0;
}

/** Puts one among those that are shown, if it is one of the best; `drawn`: how many of them may be drawn. */
function show(shown: Shown[], one: Shown, drawn: number): boolean {
  const at = shown.findIndex(({ exchange }) => isBefore(one.exchange, exchange));
  shown.splice(at === -1 ? shown.length : at, 0, one);
  const most = isDrawnId(shown.at(-1)?.exchange.id ?? "") ? Math.min(kept, Math.max(drawn, written(shown))) : kept;
  shown.length = Math.min(shown.length, most);
  return shown.includes(one);
}

const written = (shown: readonly Shown[]): number => shown.filter(({ exchange: { id } }) => !isDrawnId(id)).length;

/** Judges one always case over every exchange of a run as they come. */
class Watch {
  readonly selected: Selected<AlwaysCase>;
  readonly #failing: Shown[] = [];
  readonly #holding: Shown[] = [];
  // Of what is drawn only evidence is kept: figures are of the exchanges that are all written down.
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
    const drawn = isDrawnId(exchange.id);
    // A share can be told only of what is counted.
    if (drawn && one.whims !== undefined) return false;
    const findings = findingsOf(this.selected, one.expect, exchange);
    if (!drawn) {
      this.#applied += 1;
      this.#failed += Number(findings.length > 0);
      this.#found += findings.length;
    }
    if (findings.length > 0) return show(this.#failing, { exchange, findings }, kept);
    // Drawn exchanges are forgotten; one is kept where there is no other.
    return show(this.#holding, { exchange, findings }, 1);
  }

  result(): Result {
    const { case: one, mode, requirement, level, profiles } = this.selected;
    const ending = this.#ending();
    const shown = ending.verdict === "fail" ? this.#failing : [];
    const findings = shown.flatMap((each) => each.findings).slice(0, kept);
    const more = shown.length > 0 ? this.#found - kept : 0;
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
      exchanges: (shown.length > 0 ? shown : this.#holding).map(({ exchange }) => exchange.id),
      ms: 0,
    };
  }

  #ending(): Pick<Result, "verdict" | "reason" | "skipped"> {
    const { whims } = this.selected.case;
    const allowed = whims === undefined ? 0 : Math.max(fewest, whims * this.#applied);
    if (this.#failed > allowed) return { verdict: "fail" };
    if (whims === undefined && this.#failing.length > 0) return { verdict: "fail" };
    if (this.#applied > 0 || this.#holding.length > 0) return { verdict: "pass" };
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
      if (!judgeable || isStillComing(exchange)) return false;
      let wanted = false;
      for (const watch of byMode[exchange.mode]) wanted = watch.see(exchange) || wanted;
      return wanted;
    },
    results: () => watches.map((watch) => watch.result()),
  };
}
