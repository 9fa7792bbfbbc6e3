import type { RequirementId } from "../../spec/generated/requirements.ts";
import type { Exchange } from "./exchange.ts";

/** What a check saw against its claim. `at` is a JSON pointer into the body, `header:NAME`, `status`, or `event N`. */
export interface Violation {
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
}

/** A violation with the claim and the requirement it speaks against, and the id of the exchange that shows it. */
export interface Finding extends Violation {
  readonly requirement: RequirementId;
  readonly claim: string;
  readonly exchange: string;
}

/** A pure judgement of one exchange. No violation: the claim holds. */
export interface Check {
  /** Reads as the rest of a sentence: `answers 400 invalid_request_error`. Unique within its case. */
  readonly claim: string;
  /** Where it differs from the requirement of the case. */
  readonly requirement?: RequirementId;
  readonly judge: (exchange: Exchange) => readonly Violation[];
}

/** What has to be so before a model-dependent expectation may be judged. Not met: `inconclusive`. */
export interface Condition {
  readonly claim: string;
  readonly met: (exchange: Exchange) => boolean;
}

/** What has to be so between two answers before they may be compared. Not met: `inconclusive`. */
export interface JointCondition {
  readonly claim: string;
  readonly met: (first: Exchange, second: Exchange) => boolean;
}

/** A violation, and the id of the exchange that shows it. */
export interface Located extends Violation {
  readonly exchange: string;
}

/** A pure judgement of the answers to requests that were sent at once, in the order of the requests. */
export interface JointCheck {
  readonly claim: string;
  readonly requirement?: RequirementId;
  readonly judge: (exchanges: readonly Exchange[]) => readonly Located[];
}

/** A pure judgement of two answers that are related. */
export interface Relation {
  readonly claim: string;
  readonly requirement?: RequirementId;
  readonly judge: (first: Exchange, second: Exchange) => readonly Violation[];
}
