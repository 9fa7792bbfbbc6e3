import type { RequirementId, Level, Profile } from "../../spec/generated/requirements.ts";
import type { Mode } from "./exchange.ts";
import type { Finding } from "./finding.ts";

/** Names after ISO 9646. `error`: no usable answer; never counted as non-conformance. */
export type Verdict = "pass" | "fail" | "inconclusive" | "skip" | "error";
export const verdicts: readonly Verdict[] = ["pass", "fail", "inconclusive", "skip", "error"];

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
  readonly findings: readonly Finding[];
  /** Claims that were judged, so that a reader sees what a pass stands on. */
  readonly claims: readonly string[];
  /** Ids of the exchanges this was judged on. */
  readonly exchanges: readonly string[];
  readonly ms: number;
}
