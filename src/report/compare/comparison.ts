import type { Level, Profile, RequirementId } from "../../../spec/generated/requirements.ts";
import type { Mode } from "../../model/exchange.ts";
import type { Excuse } from "../../model/expected.ts";
import type { Finding } from "../../model/finding.ts";
import type { FeatureState, ProfileResult, Report } from "../../model/report.ts";
import type { Result, Verdict } from "../../model/result.ts";

/**
 * What became of a result. `broken`: fails, and did not; `flaky`: passed in one of the runs before and failed in another;
 * `changed`: fails in another way; `undecided`: passed or failed, and now nobody can tell; `unjudged`: passed or failed, and
 * now does not apply or was not sent; `settled`: passes, and was not judged before.
 */
export const kinds = ["broken", "changed", "unjudged", "undecided", "flaky", "fixed", "settled"] as const;
export type Kind = (typeof kinds)[number];

/** One result, seen from one requirement: its own, or one that its findings speak against. */
export interface Change {
  /** Of the case. */
  readonly id: string;
  readonly mode: Mode;
  readonly kind: Kind;
  /** True where the comparison is `worse` because of it. */
  readonly regression: boolean;
  readonly before: Verdict;
  readonly after: Verdict;
  /** How often it passed and failed in the runs before, where it is flaky. */
  readonly runs?: { readonly pass: number; readonly fail: number };
  readonly outcomeBefore?: Result["outcome"];
  readonly outcomeAfter?: Result["outcome"];
  /** Why it is undecided or unjudged now. */
  readonly reason?: string;
  /** What the later run found against the requirement, where it fails. */
  readonly findings: readonly Finding[];
  /** What the run before had found, where it is fixed or changed. */
  readonly findingsBefore: readonly Finding[];
  /** Of a case whose requests are drawn: the parts of the request schema that fail now, or fail no longer. */
  readonly regions?: { readonly failing: readonly string[]; readonly gone: readonly string[] };
  /** A shell command that shows a new failure again; it never holds the key. */
  readonly replay?: string;
  /** Where its failure was expected: such a failure is no regression. */
  readonly excused?: Excuse;
}

export interface ComparedRequirement {
  readonly id: RequirementId;
  readonly text: string;
  /** Of the profiles that all reports have. */
  readonly level: Level;
  /** Clients that are known to break where it is violated. */
  readonly breaks: readonly string[];
  readonly changes: readonly Change[];
}

export interface ComparedProfile {
  readonly profile: Profile;
  /** Of several runs before: `pass` where each passed it, else the last that did not. */
  readonly before: ProfileResult["verdict"];
  readonly after: ProfileResult["verdict"];
  readonly regression: boolean;
  /** True where it is passed now, and no run before passed it. */
  readonly gained: boolean;
}

export interface ComparedFeature {
  readonly name: string;
  readonly before: FeatureState["state"];
  readonly after: FeatureState["state"];
}

/** What says of itself which run a side of the comparison was. */
export type Side = Pick<Report, "tool" | "target" | "edition" | "startedAt" | "verdict" | "complete">;

/** A result that only one side has, with the verdict there. */
export interface Lone {
  readonly id: string;
  readonly mode: Mode;
  readonly requirement: RequirementId;
  readonly verdict: Verdict;
}

/** What got better and worse between runs, as data; every format is a function of it. */
export interface Comparison {
  readonly schemaVersion: 1;
  /** `worse`: a regression; `better`: none, and something fails no longer; else `no worse`. */
  readonly verdict: "worse" | "better" | "no worse";
  /** Regressions: of profiles and of results. */
  readonly regressions: number;
  /** In the order given. */
  readonly before: readonly Side[];
  readonly after: Side;
  /** What the reader has to know to judge the comparison; sentences. */
  readonly remarks: readonly string[];
  /** Those that all reports have. */
  readonly profiles: readonly ComparedProfile[];
  /** Those whose state is another one. */
  readonly features: readonly ComparedFeature[];
  /** Requirements whose level the suites changed. */
  readonly levels: readonly { readonly id: RequirementId; readonly before: Level; readonly after: Level }[];
  /** Results of each kind; `unchanged` by verdict, a change of the reason or of how a pass came about left aside. */
  readonly counts: Readonly<Record<Kind, number>>;
  readonly unchanged: Readonly<Record<Verdict, number>>;
  /** Those with a change, in the order of the contract. */
  readonly requirements: readonly ComparedRequirement[];
  /** Results that only the later report has. */
  readonly added: readonly Lone[];
  /** Results that only a report before has. */
  readonly removed: readonly Lone[];
}
