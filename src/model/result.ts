import type { RequirementId, Level, Profile } from "../../spec/generated/requirements.ts";
import type { Label } from "./draw.ts";
import type { Mode, Request } from "./exchange.ts";
import type { Excuse } from "./expected.ts";
import type { Finding } from "./finding.ts";

/** Names after ISO 9646. `error`: no usable answer; never counted as non-conformance. */
export type Verdict = "pass" | "fail" | "inconclusive" | "skip" | "error";
export const verdicts: readonly Verdict[] = ["pass", "fail", "inconclusive", "skip", "error"];

/** What was drawn for one case in one mode. */
export interface DrawCounts {
  /** Draws that this run was to make. */
  readonly planned: number;
  /** Draws whose answers were judged, by what came of it. */
  readonly passed: number;
  readonly failed: number;
  /** Draws without a usable answer, and pairs that could not be compared. */
  readonly unjudged: number;
  /** Draws that were not what their region stands for, and were not sent: a bug of the suite. */
  readonly discarded: number;
  /** Draws that were not sent: of regions whose features the target lacks, and of those that had failed already. */
  readonly leftOut: number;
  /** Requests that went into making what failed smaller. */
  readonly shrinking: number;
  /** What all of it cost, counted as the cost of a run is. */
  readonly requests: number;
  readonly modelCalls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** The smallest draw of a region that speaks against the endpoint. */
export interface Counterexample {
  readonly region: string;
  readonly label?: Label;
  /** The seed of the run, and the path by which it is drawn again. */
  readonly seed: number;
  readonly path: string;
  /** What was sent, before the model and the mode are put in. */
  readonly requests: readonly Request[];
  /** The request without what is wrong with it; where the answer was an error, it was accepted. */
  readonly control?: Request;
  /** Ids of the exchanges that show it, in the order of the requests. */
  readonly exchanges: readonly string[];
  /** How often a smaller form was found. */
  readonly steps: number;
  /** Requests that this took. */
  readonly tried: number;
}

/** How one case ended in one mode. */
export interface Result {
  readonly id: string;
  readonly mode: Mode;
  readonly title: string;
  readonly requirement: RequirementId;
  readonly level: Level;
  readonly profiles: readonly Profile[];
  readonly verdict: Verdict;
  /** Always present unless the verdict is `pass` or `fail`. */
  readonly reason?: string;
  /**
   * Why a `skip` was one: a feature the target lacks, a budget that was spent, a target that could not be tested, or that
   * nothing in the run was of the kind the case judges. Only `budget` and `target` leave a verdict open.
   */
  readonly skipped?: "feature" | "budget" | "target" | "not-seen";
  /** How a negative case ended. */
  readonly outcome?: "rejected" | "accepted" | "wrong-status" | "wrong-shape" | "crashed" | "hung";
  /** Where it was expected to end like this: why. Its verdict stays what it is; the exit code is another one. */
  readonly excused?: Excuse;
  readonly findings: readonly Finding[];
  /** Claims that were judged, so that a reader sees what a pass stands on. */
  readonly claims: readonly string[];
  /** Ids of the exchanges this was judged on. */
  readonly exchanges: readonly string[];
  readonly ms: number;
  /** Of a case whose requests are drawn. */
  readonly draws?: DrawCounts;
  readonly counterexamples?: readonly Counterexample[];
  /** Draws that passed here, and are evidence of other cases: how to draw them again. */
  readonly noticed?: readonly { readonly path: string; readonly exchange: string }[];
}
