import type { Request } from "./exchange.ts";
import type { Condition } from "./finding.ts";
import type { Feature } from "./target.ts";

/** One cheap request by which a feature is found out: accepted means supported, a 4xx means refused honestly. */
export interface Probe {
  readonly request: Request;
  /** What an answer shows where the feature had an effect. Not met: accepted, and perhaps ignored. */
  readonly shows?: Condition;
  /** Asked where the first was accepted without showing an effect: another form of the same, which cases send as well. */
  readonly or?: Request;
  /** Statuses that say that the target has it not, where a 400 would speak of this one request. Default: any 4xx. */
  readonly absent?: readonly number[];
}

export type Probes = Readonly<Partial<Record<Feature, Probe>>>;
