import type { RequirementId } from "../../spec/generated/requirements.ts";
import type { DrawnCase } from "./draw.ts";
import type { Exchange, Mode, Request } from "./exchange.ts";
import type { Check, Condition, JointCheck, JointCondition, Relation } from "./finding.ts";
import type { Edition, Feature } from "./target.ts";

interface Claim {
  /** `topic/what-is-claimed`; permanent. */
  readonly id: string;
  /** Present tense, one claim, no "should": the requirement's level says how binding it is. */
  readonly title: string;
  readonly requirement: RequirementId;
}

interface Sent extends Claim {
  /** Default: both. In `stream` mode the run adds `stream: true` to a JSON body. */
  readonly modes?: readonly Mode[];
  /** Where the request says something of some editions of its requirement only. */
  readonly editions?: readonly Edition[];
  /** Skipped unless the target has all of them. */
  readonly needs?: readonly Feature[];
  /**
   * Skipped as well where the target takes one of these and its probe shows no effect of it: there is nothing to judge. A
   * feature that is declared on is judged all the same.
   */
  readonly needsEffect?: readonly Feature[];
  /** Conditions on the (last) answer for judging at all. Unmet: the next wording is tried, then `inconclusive`. */
  readonly given?: readonly Condition[];
}

/** One request, and what must hold for its answer. */
export interface ExampleCase extends Sent {
  readonly kind: "example";
  readonly request: Request;
  /**
   * The request without what it holds for the sake of other cases. Where the shared one does not do, this one is sent and
   * judged instead; it is not planned for every run.
   */
  readonly alone?: Request;
  /** Other wordings of the request, tried in turn while a `given` is not met. */
  readonly alternatives?: readonly Request[];
  /**
   * Builds a second request from the first answer (also from what came before the client left), which is then the one
   * judged; a string says why there is none (`inconclusive`).
   */
  readonly follow?: (first: Exchange) => Request | string;
  readonly expect: readonly Check[];
  /**
   * True where the claim is that the endpoint answers at all (in this mode, of this edition, after a client that left): a
   * refusal counts here even where the simplest request is refused, too. Elsewhere it says nothing (`inconclusive`).
   */
  readonly basic?: boolean;
  /** Marks a negative case: the same request without the violation. It passes only if this one is accepted. */
  readonly control?: Request;
  /** True where a conformant target may accept the request as well: it is planned as a model call. */
  readonly mayBeAccepted?: boolean;
}

/** Two requests whose answers are related. */
export interface EquivalenceCase extends Sent {
  readonly kind: "equivalence";
  readonly requests: readonly [Request, Request];
  /** The same with room for a model that thinks unasked: compared instead where an answer was cut and nothing can be. */
  readonly roomy?: readonly [Request, Request];
  /**
   * Builds the second request from the first answer, in place of the one above, which then only says what it costs; a
   * string says why there is none (`inconclusive`).
   */
  readonly follow?: (first: Exchange) => Request | string;
  /** True where a conformant target refuses both. Otherwise both have to be accepted, or the case is `inconclusive`. */
  readonly refused?: boolean;
  /** True where an endpoint may refuse either and still be judged: `comparable` says when. */
  readonly refusable?: boolean;
  /** With `refused`: a valid request. The case judges only where this one is accepted. */
  readonly control?: Request;
  /** Conditions on the two answers together. Unmet: `inconclusive`. */
  readonly comparable?: readonly JointCondition[];
  readonly expect: readonly Relation[];
}

/** Requests that are sent at once, and what holds for their answers together, but for those whose client leaves. */
export interface ConcurrentCase extends Sent {
  readonly kind: "concurrent";
  readonly requests: readonly Request[];
  /** The same with room for a model that thinks unasked: sent instead where an answer was cut and too few can be judged. */
  readonly roomy?: readonly Request[];
  /** True where refusals are judged, too. Otherwise all have to be accepted, or the case is `inconclusive`. */
  readonly refusable?: boolean;
  /** What has to be so for at least some of the answers. Unmet: `inconclusive`. */
  readonly enough?: Condition & { readonly least: number };
  readonly expect: readonly JointCheck[];
}

/** Holds for every exchange of the run it applies to; costs no request. */
export interface AlwaysCase extends Claim {
  readonly kind: "always";
  readonly modes?: readonly Mode[];
  readonly applies: (exchange: Exchange) => boolean;
  /**
   * Why a run may see nothing of this (an error event, say): where it did not occur the case is skipped, and its
   * requirement left out of the verdict. Without it, a case that applied to no exchange is `inconclusive`.
   */
  readonly occasional?: string;
  /** True where it judges the server errors that were gone at the next attempt, and those alone. */
  readonly passing?: true;
  /**
   * The share of the exchanges it applies to that may break it, and two of them in any run: an answer like that may be a
   * whim of the model, and only a habit is a finding.
   */
  readonly whims?: number;
  readonly expect: readonly Check[];
}

/** A case that asks for requests that are written down. */
export type SentCase = ExampleCase | EquivalenceCase | ConcurrentCase;

export type Case = SentCase | AlwaysCase | DrawnCase;

/** True for a case whose requests are drawn. */
export const isDrawn = (one: Case): one is DrawnCase => one.kind === "property" || one.kind === "metamorphic";
