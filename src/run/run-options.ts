import type { Exchange } from "../model/exchange.ts";
import type { JsonObject } from "../model/json.ts";
import type { Limits } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import type { Target } from "../model/target.ts";
import type { DrawOptions } from "./draws/options.ts";
import type { Journal } from "./exchanges.ts";
import type { Selection } from "./select.ts";
import type { Suite } from "./suite.ts";

export interface RunOptions {
  readonly suite: Suite;
  readonly target: Target;
  readonly selection: Selection;
  readonly limits: Limits;
  readonly signal?: AbortSignal;
  readonly journal?: Journal;
  /** Exchanges that are not sent again, by id: of an interrupted run, or of a transcript. */
  readonly recorded?: ReadonlyMap<string, Exchange>;
  /** What was drawn by then: only exchanges that are evidence are recorded of it. */
  readonly recordedDraws?: RecordedDraws;
  /** Judges the recorded exchanges only. */
  readonly offline?: boolean;
  /** First wait after a busy answer that names none. Default 1000 ms. */
  readonly backoffMs?: number;
  /** Absent: nothing is drawn, and cases whose requests are drawn are skipped. */
  readonly draws?: DrawOptions;
}

/** What an earlier run drew. */
export interface RecordedDraws {
  /** Results of the drawn cases that it came to the end of. */
  readonly results: readonly Result[];
  readonly coverage?: JsonObject;
}
