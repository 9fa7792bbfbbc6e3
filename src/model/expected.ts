import type { RequirementId } from "../../spec/generated/requirements.ts";
import type { Mode } from "./exchange.ts";
import type { Result } from "./result.ts";

/**
 * How a result may end and be excused for it: a verdict, or the way a negative case failed, which is finer. Never `pass` or
 * `skip`: neither turns a run red.
 */
export type Excusable =
  | "fail"
  | "inconclusive"
  | "error"
  | "accepted"
  | "wrong-status"
  | "wrong-shape"
  | "crashed"
  | "hung";

/** One entry of a file of expected failures, as it was written. */
export interface ExpectedFailure {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** Id of a case, or a glob of ids. */
  readonly case: string;
  /** Absent: both. */
  readonly mode?: Mode;
  /** Glob of the target's URL or host; absent: every target. */
  readonly target?: string;
  /** At least one. */
  readonly outcome: readonly Excusable[];
  /** All requirements that the findings speak against; absent: whatever they are. */
  readonly requirement?: readonly RequirementId[];
  readonly reason: string;
  readonly issue?: string;
  /** Last day it holds, in UTC: `2027-01-31`. */
  readonly expires?: string;
}

/** The file of expected failures of a run. */
export interface ExpectedList {
  /** As the user named it. */
  readonly file: string;
  readonly entries: readonly ExpectedFailure[];
}

/**
 * What came of an entry. `open`: nothing it names got a verdict that says something; `unselected`: the run had nothing it
 * names, or is of another target. Only `unmet` and `expired` turn a run red.
 */
export type EntryState = "met" | "unmet" | "expired" | "open" | "unselected";

/** How a result ended: its verdict, or how a negative case failed. */
export type Ended = Result["verdict"] | Excusable;

export interface JudgedEntry extends ExpectedFailure {
  readonly state: EntryState;
  /** One sentence that says what is to be done, without file and line; present where the run is red because of it. */
  readonly complaint?: string;
  /** Results of this run that it names. */
  readonly results: readonly { readonly id: string; readonly mode: Mode; readonly ended: Ended }[];
}

/** What a report says of its expected failures. */
export interface ExpectedReport {
  readonly file: string;
  readonly entries: readonly JudgedEntry[];
}

/** Why a result is not held against the target. */
export interface Excuse {
  readonly reason: string;
  readonly issue?: string;
}
