import type { Counterexample } from "../../model/result.ts";
import type { DrawSettings } from "../../model/report.ts";
import { pathText, type DrawPath } from "./path.ts";

/** How a run draws. */
export interface DrawOptions {
  readonly seed: number;
  /** Draws in all; `each-region`: as many as reach every region once in each mode. */
  readonly runs: number | "each-region";
  /** True where what fails is made smaller, which takes more requests. */
  readonly shrink: boolean;
  /** True where bodies of megabytes are drawn as well. */
  readonly large?: boolean;
  /** This one draw, and nothing else. */
  readonly path?: DrawPath;
  /** What failed in earlier runs: sent before anything is drawn. */
  readonly corpus?: readonly KnownCounterexample[];
}

/** A counterexample of an earlier run. */
export interface KnownCounterexample extends Pick<
  Counterexample,
  "region" | "label" | "requests" | "control" | "seed" | "path"
> {
  readonly property: string;
  readonly mode: "plain" | "stream";
}

/** What a report tells of it. */
export const settingsOf = ({ seed, runs, shrink, path }: DrawOptions): DrawSettings => ({
  seed,
  asked: runs,
  shrink,
  ...(path && { path: pathText(path) }),
});
