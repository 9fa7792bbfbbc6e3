import type { Level } from "../../../spec/generated/requirements.ts";
import type { Draw, DrawnCase, Region } from "../../model/draw.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { Finding } from "../../model/finding.ts";
import type { Counterexample, DrawCounts, Result } from "../../model/result.ts";
import { requirementOf, standingOf, strength, type Selected } from "../select.ts";
import { spentOn } from "../spent.ts";
import type { Judged } from "./judge-draw.ts";
import { pathText, type DrawPath } from "./path.ts";

/** A failing draw in its smallest form. */
export interface Failure {
  readonly region: Region;
  readonly draw: Draw;
  readonly judged: Judged;
  readonly seed: number;
  readonly path: DrawPath;
  /** Requests that went into making it smaller. */
  readonly tried: number;
  /** How often a smaller form was found. */
  readonly steps: number;
}

/** What the draws of one case in one mode came to, as they come. */
export class Proof {
  readonly selected: Selected<DrawnCase>;
  readonly #counts = { planned: 0, passed: 0, failed: 0, unjudged: 0, discarded: 0, leftOut: 0, shrinking: 0 };
  readonly #cost = { requests: 0, modelCalls: 0, inputTokens: 0, outputTokens: 0 };
  readonly #failures: Failure[] = [];
  readonly #reasons = new Map<string, number>();
  #shown?: { readonly n: number; readonly exchanges: readonly Exchange[] };
  readonly #noticed: { readonly path: DrawPath; readonly exchange: string }[] = [];
  readonly #started = performance.now();
  #unsent = false;

  constructor(selected: Selected<DrawnCase>, planned: number) {
    this.selected = selected;
    this.#counts.planned = planned;
  }

  /** Takes what came of draw `n`. True where its exchanges are what a pass stands on: the first draw that passed. */
  see({ verdict, exchanges, reason }: Judged, n: number): boolean {
    if (verdict === "unsent") this.#unsent = true;
    else this.#counts[verdict === "pass" ? "passed" : verdict === "fail" ? "failed" : "unjudged"] += 1;
    if (reason !== undefined) this.because(reason, 1);
    // The first by number, not by time.
    if (verdict !== "pass" || (this.#shown && this.#shown.n <= n)) return false;
    this.#shown = { n, exchanges };
    return true;
  }

  /** A draw that is evidence of other cases. */
  notices(path: DrawPath, exchange: Exchange): void {
    this.#noticed.push({ path, exchange: exchange.id });
  }

  /** Counts what an answer cost. */
  pays(exchange: Exchange): void {
    const { answered, inputTokens, outputTokens } = spentOn(exchange);
    this.#cost.requests += exchange.retries + 1;
    this.#cost.modelCalls += Number(answered);
    this.#cost.inputTokens += inputTokens;
    this.#cost.outputTokens += outputTokens;
  }

  fails(failure: Failure): void {
    this.#failures.push(failure);
    this.#counts.shrinking += failure.tried;
  }

  discards(draws: number): void {
    this.#counts.discarded += draws;
  }

  leavesOut(draws: number, reason?: string): void {
    this.#counts.leftOut += draws;
    if (reason !== undefined && draws > 0) this.because(reason, draws);
  }

  /** Why some draws say nothing. */
  because(reason: string, draws: number): void {
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + draws);
  }

  /** `unsent`: how a case ends of which nothing could be sent. */
  result(unsent: () => Pick<Result, "verdict" | "skipped" | "reason">): Result {
    const { case: one, mode, requirement, level, profiles } = this.selected;
    // The order of failures depends on timing; a report does not.
    const failures = this.#failures.toSorted((a, b) => a.path.n - b.path.n);
    const findings = failures.flatMap(({ judged }) => judged.findings);
    const exchanges = failures.length
      ? failures.flatMap(({ judged }) => judged.exchanges)
      : (this.#shown?.exchanges ?? []);
    const noticed = this.#noticed
      .toSorted((a, b) => a.path.n - b.path.n)
      .map(({ path, exchange }) => ({ path: pathText(path), exchange }));
    return {
      id: one.id,
      mode,
      title: one.title,
      requirement: requirement.id,
      level: failures.length ? strongest(findings, this.selected) : level,
      profiles,
      ...this.#ending(unsent),
      findings,
      claims: one.expect.map(({ claim }) => claim),
      exchanges: [...new Set(exchanges.map(({ id }) => id))],
      ms: Math.ceil(performance.now() - this.#started),
      draws: { ...this.#counts, ...this.#cost } satisfies DrawCounts,
      ...(noticed.length > 0 && { noticed }),
      ...(failures.length > 0 && { counterexamples: failures.map(counterexample) }),
    };
  }

  #ending(
    unsent: () => Pick<Result, "verdict" | "skipped" | "reason">,
  ): Pick<Result, "verdict" | "skipped" | "reason"> {
    const { passed, leftOut, planned, discarded } = this.#counts;
    const reasons = [...this.#reasons].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    const why = reasons.map(([reason, draws]) => (draws > 1 ? `${reason} (${draws} draws)` : reason));
    const reason = why.slice(0, 3).join("; ");
    if (this.#failures.length) return { verdict: "fail" };
    if (passed > 0) return { verdict: "pass", ...(discarded > 0 && { reason: ours(discarded) }) };
    if (this.#unsent) return unsent();
    if (leftOut > 0 && leftOut === planned) return { verdict: "skip", skipped: "feature", reason };
    if (planned === 0)
      return { verdict: "skip", skipped: "not-seen", reason: "nothing was to be drawn of it in this run" };
    return { verdict: "inconclusive", reason: [reason, ...(discarded > 0 ? [ours(discarded)] : [])].join("; ") };
  }
}

const ours = (draws: number): string =>
  `${draws} draws were not what they were to show, and were not sent: a bug of the suite`;

/** A failure counts as what it speaks against. */
function strongest(findings: readonly Finding[], { level, profiles }: Selected<DrawnCase>): Level {
  const levels = new Set(
    findings.map(({ requirement }) => standingOf(requirementOf(requirement), profiles)?.level ?? level),
  );
  return strength.find((one) => levels.has(one)) ?? level;
}

function counterexample({ region, draw, judged, seed, path, tried, steps }: Failure): Counterexample {
  return {
    region: region.name,
    ...(draw.label && { label: draw.label }),
    seed,
    path: pathText(path),
    requests: draw.requests,
    ...(draw.control && { control: draw.control }),
    exchanges: judged.exchanges.map(({ id }) => id),
    steps,
    tried,
  };
}
