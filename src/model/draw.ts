import type { Arbitrary } from "fast-check";
import type { RequirementId } from "../../spec/generated/requirements.ts";
import type { Mode, Request } from "./exchange.ts";
import type { Check, JointCondition, Relation } from "./finding.ts";
import type { Edition, Feature } from "./target.ts";

/** The one keyword of the request schema that a request breaks, and where. */
export interface Label {
  /** Where the schema states it, as the trace writes it: `Definition.member`, with `[]` for the items of an array. */
  readonly at: string;
  /** A keyword of JSON Schema, or the name of a rule between members that no schema states. */
  readonly keyword: string;
  /** JSON pointer to the value of the request that breaks it. */
  readonly pointer: string;
}

/** What one draw sends: a request, or two whose answers are related. */
export interface Draw {
  readonly requests: readonly [Request] | readonly [Request, Request];
  /** The request without what is wrong with it: an error in answer to it counts only where this one is accepted. */
  readonly control?: Request;
  /** Of a request that is invalid by this alone; absent: the requests are valid. */
  readonly label?: Label;
}

/** A part of the space of requests, all of whose draws stand for the same. */
export interface Region {
  /** Unique in its property, and the same from run to run: `MessageRequest.max_tokens minimum`. */
  readonly name: string;
  /** Draws boundary values before others, and shrinks to the smallest request that is still of the region. */
  readonly draws: Arbitrary<Draw>;
  /** An independent reading of what was drawn, before it is sent: false where it is not what the region stands for. */
  readonly holds: (draw: Draw) => boolean;
  /** Where a finding speaks against another requirement than that of the property. */
  readonly requirement?: RequirementId;
  /** Drawn only in runs that do not ask for this requirement: those that do draw the same for it. */
  readonly unless?: RequirementId;
  /** Bodies of megabytes: drawn on this machine only, where whoever takes one is not paid for it. */
  readonly large?: boolean;
  /** Left out unless the target has all of them. */
  readonly needs?: readonly Feature[];
}

interface Drawn {
  /** `topic/what-is-claimed`; permanent. */
  readonly id: string;
  readonly title: string;
  readonly requirement: RequirementId;
  /** Default: both. */
  readonly modes?: readonly Mode[];
  readonly editions?: readonly Edition[];
  /** Draw n is of region n modulo their number, so that few draws already reach each. Loaded when something is drawn. */
  readonly regions: (edition: Edition) => Promise<readonly Region[]>;
  /** True where a conformant target refuses every draw, before a model runs: such draws are cheap, and get more of a budget. */
  readonly refused?: boolean;
  /** A valid request; the property judges only where it is accepted. Default: the simplest one. */
  readonly control?: Request;
}

/** A claim about the answer to every request of a part of the space that the contract describes. */
export interface PropertyCase extends Drawn {
  readonly kind: "property";
  readonly expect: readonly Check[];
}

/** A claim about the answers to every pair of requests that differ in one way. */
export interface MetamorphicCase extends Drawn {
  readonly kind: "metamorphic";
  /**
   * True where refusals are judged, too: one request taken and the other refused is then for the relations to see.
   * Otherwise both have to be accepted (with `refused`: both are judged as they come), or the draw says nothing.
   */
  readonly refusable?: boolean;
  /** Conditions on the two answers together. Unmet: the draw says nothing. A failure is then looked at twice. */
  readonly comparable?: readonly JointCondition[];
  readonly expect: readonly Relation[];
}

/** A case whose requests are drawn. */
export type DrawnCase = PropertyCase | MetamorphicCase;
