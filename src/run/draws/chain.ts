import type { Draw } from "../../model/draw.ts";
import { judgeDraw, type Asked, type Judged } from "./judge-draw.ts";
import type { KnownCounterexample } from "./options.ts";
import { pathOf } from "./path.ts";
import type { Proof } from "./proof.ts";
import { shrink } from "./shrink.ts";
import type { Turn } from "./turns.ts";
import type { Drawing, DrawnValue } from "./values.ts";

/** What the draws of a region need of the run. */
export interface ChainOptions {
  readonly asked: Asked;
  readonly proof: Proof;
  readonly drawing: Drawing;
  readonly seed: number;
  readonly shrinks: boolean;
  /** Draws still to make. */
  readonly turns: Iterator<Turn, undefined>;
  /** The form that each draw is to be sent in; absent: as it is drawn. */
  readonly steps?: readonly number[];
  /** What failed in earlier runs, sent first. */
  readonly known: readonly KnownCounterexample[];
  readonly onDraw: (draw: Draw) => void;
  /** Planned draws that are not to come: the region has failed, or cannot be asked. */
  readonly onSpared: (draws: number) => void;
}

/** The draws of one region, one after the other: what is sent never depends on the time that answers take. */
export class Chain {
  readonly #options: ChainOptions;
  readonly #known: Iterator<KnownCounterexample>;
  done = false;

  constructor(options: ChainOptions) {
    this.#options = options;
    this.#known = options.known.values();
  }

  /** Makes the next draw; the first one that fails is the last one. */
  async step(): Promise<void> {
    const { turns, drawing, asked, proof, seed, steps = [] } = this.#options;
    const { value: known } = this.#known.next() as IteratorResult<KnownCounterexample, undefined>;
    if (known) return this.#recall(known);
    const turn = turns.next();
    if (turn.done) return this.#end();
    const { n, round } = turn.value;
    const value = drawing.at(asked.region, asked.selected.case.id, { n, steps }, round);
    if (!value) return proof.because(`draw ${n} has no such smaller form`, 1);
    if (!asked.region.holds(value.value)) return proof.discards(1);
    this.#options.onDraw(value.value);
    const judged = await judgeDraw(asked, value.value);
    const noticed = judged.exchanges.filter((exchange) => asked.exchanges.isKept(exchange));
    this.#take(judged, n);
    if (judged.verdict !== "fail") {
      for (const exchange of noticed) proof.notices({ n, steps }, exchange);
      // One body of megabytes says what a hundred would.
      if (asked.region.large) this.spare();
      return undefined;
    }
    const smallest = await this.#smallest(value, judged);
    proof.discards(smallest.discarded);
    this.#fail({ ...smallest, seed, path: { n, steps: [...steps, ...smallest.steps] } });
    return undefined;
  }

  async #smallest(value: DrawnValue, judged: Judged): Promise<Awaited<ReturnType<typeof shrink>>> {
    const { asked, shrinks } = this.#options;
    if (!shrinks) return { draw: value.value, judged, steps: [], tried: 0, discarded: 0 };
    return shrink(asked, value, judged);
  }

  /** Sends once more what failed in an earlier run, in the form it had then. */
  async #recall({ requests, control, label, seed, path }: KnownCounterexample): Promise<void> {
    const { asked } = this.#options;
    const draw = { requests, ...(control && { control }), ...(label && { label }) } as Draw;
    if (!asked.region.holds(draw)) return;
    this.#options.onDraw(draw);
    const judged = await judgeDraw(asked, draw);
    const known = pathOf(path) ?? { n: 0, steps: [] };
    this.#take(judged, known.n);
    if (judged.verdict === "fail") this.#fail({ draw, judged, seed, path: known, steps: [], tried: 0 });
  }

  #take(judged: Judged, n: number): void {
    const { proof, asked } = this.#options;
    if (proof.see(judged, n)) for (const exchange of judged.exchanges) asked.exchanges.keep(exchange);
    if (judged.verdict === "unsent") this.done = true;
  }

  #fail(
    failure: Omit<Parameters<Proof["fails"]>[0], "region" | "steps"> & { readonly steps: readonly number[] },
  ): void {
    const { proof, asked } = this.#options;
    for (const exchange of failure.judged.exchanges) asked.exchanges.keep(exchange);
    proof.fails({ ...failure, region: asked.region, steps: failure.steps.length });
    this.spare();
  }

  /** Leaves out the draws that are still to come. */
  spare(reason?: string): void {
    const { turns, proof, onSpared } = this.#options;
    let spared = 0;
    while (!turns.next().done) spared += 1;
    proof.leavesOut(spared, reason);
    onSpared(spared);
    this.#end();
  }

  #end(): void {
    this.done = true;
  }
}
