import type { Level, Profile, RequirementId } from "../../spec/generated/requirements.ts";
import type { Exchange, Mode } from "./exchange.ts";
import type { ExpectedReport } from "./expected.ts";
import type { JsonObject } from "./json.ts";
import type { DrawCounts, Result, Verdict } from "./result.ts";
import type { Edition, Feature } from "./target.ts";

/** What a run may spend, at most. Tokens are output tokens. */
export interface Limits {
  readonly requests: number;
  readonly modelCalls: number;
  readonly outputTokens: number;
  /** Requests in flight. */
  readonly concurrency: number;
  /** Requests a minute; 0: no limit. */
  readonly rate: number;
}

/** What a run spent. A model call is a request that was answered with a message. */
export interface Cost {
  readonly requests: number;
  readonly modelCalls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Requests that were sent once more: after a busy answer, a broken connection or a server error. */
  readonly retries: number;
  readonly wallMs: number;
}

/** What a run is going to send: announced by `--dry-run`. `outputTokens` is the sum of the `max_tokens` asked for. */
export interface Plan {
  readonly cases: number;
  readonly requests: number;
  readonly modelCalls: number;
  readonly outputTokens: number;
}

export interface FeatureState {
  readonly setting: "on" | "off" | "auto";
  /** `ignored`: accepted, but nothing showed that it had an effect; its cases run all the same. */
  readonly state: "supported" | "refused" | "ignored" | "unknown" | "declared-on" | "declared-off";
  /** The exchange of the probe, where one was sent. */
  readonly exchange?: string;
  /** What the user should know. */
  readonly note?: string;
}

/** How a run drew requests. */
export interface DrawSettings {
  readonly seed: number;
  /** How many draws were asked for; `each-region`: as many as reach every region once in each mode. */
  readonly asked: number | "each-region";
  readonly shrink: boolean;
  /** Where one draw of one case was asked for: which, and in which of its smaller forms. */
  readonly path?: string;
  /** Which parts of the request schema the drawn bodies touched. */
  readonly coverage?: JsonObject;
}

/** What was drawn, over all cases. */
export interface DrawReport extends Omit<DrawSettings, "seed"> {
  /** Draws that were sent and came to something. */
  readonly runs: number;
  /** Draws that were not what they were to show, and were not sent: a bug of the suite. */
  readonly discarded: number;
  /** Draws that were not sent: of features the target lacks, and of what had failed already. */
  readonly leftOut: number;
  readonly byProperty: readonly ({ readonly id: string; readonly mode: Mode } & DrawCounts)[];
}

export interface RequirementResult {
  readonly id: RequirementId;
  readonly text: string;
  readonly level: Level;
  readonly profiles: readonly Profile[];
  readonly verdict: Verdict;
  /** Ids of the cases judged, `case (mode)`. */
  readonly cases: readonly string[];
  readonly sources: readonly string[];
  readonly breaks: readonly { readonly client: string; readonly issue: string }[];
}

export interface ProfileResult {
  readonly profile: Profile;
  readonly verdict: "pass" | "fail" | "undecided";
  /** Requirements of level MUST, by verdict. */
  readonly must: Readonly<Record<Verdict, number>>;
  /** Requirements of the profile, of every level, that no case proves yet: this report says nothing of them. */
  readonly withoutCase: number;
}

export type Conformance = "conformant" | "non-conformant" | "undecided";

/** Which part of the suites a run was asked for. */
export interface Choice {
  /** Globs of case ids; empty: all cases of the profiles. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** The part of the work that this run did; absent: all of it. */
  readonly shard?: { readonly index: number; readonly of: number };
}

/** SHA-256 in hexadecimal over JSON with sorted members: of the exchanges, the results, and all but these digests. */
export interface Digests {
  readonly exchanges: string;
  readonly results: string;
  readonly report: string;
}

/** The result of a run as data; every format is a function of it. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "messages-conformance"; readonly version: string; readonly suiteDigest: string };
  /** Never holds the key. */
  readonly target: {
    readonly url: string;
    readonly model: string;
    readonly auth: "x-api-key" | "bearer";
    /** Name of the environment variable the key comes from: for replay lines. */
    readonly keyEnv: string;
    readonly headers: Readonly<Record<string, string>>;
    /** Name of the preset that the target was asked by. It has no say in any verdict. */
    readonly preset?: string;
  };
  readonly edition: Edition;
  readonly profiles: readonly ProfileResult[];
  readonly choice: Choice;
  readonly seed: number;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly verdict: Conformance;
  /** Why the verdict is not `conformant`, or the run not complete; one sentence. */
  readonly reason?: string;
  /** False where the run was interrupted or gave up early. */
  readonly complete: boolean;
  readonly totals: {
    readonly results: Readonly<Record<Verdict, number>>;
    readonly requirements: Readonly<Record<Level, Readonly<Record<Verdict, number>>>>;
  };
  readonly plan: Plan;
  readonly limits: Limits;
  readonly cost: Cost;
  readonly features: Readonly<Record<Feature, FeatureState>>;
  readonly requirements: readonly RequirementResult[];
  /** Present where requests were drawn. */
  readonly draws?: DrawReport;
  /** Present where the run was given expected failures. They change no verdict, only the exit code. */
  readonly expected?: ExpectedReport;
  readonly results: readonly Result[];
  readonly exchanges: readonly Exchange[];
  /** Of a report that is written down; they detect careless changes, no forgery. */
  readonly digests?: Digests;
}
