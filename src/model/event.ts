import type { Exchange } from "./exchange.ts";
import type { Cost, DrawSettings, FeatureState, Plan } from "./report.ts";
import type { Result } from "./result.ts";
import type { AuthScheme, Feature } from "./target.ts";

/** What a run leaves behind; a report is a function of it. Results stand in the order of the suites. */
export interface RunOutcome {
  readonly results: readonly Result[];
  readonly exchanges: readonly Exchange[];
  readonly features: Readonly<Record<Feature, FeatureState>>;
  readonly plan: Plan;
  readonly cost: Cost;
  /** How the key was sent. */
  readonly auth: AuthScheme;
  /** False where the run was interrupted or gave up early; then with the reason. */
  readonly complete: boolean;
  readonly reason?: string;
  /** Present where requests were drawn. */
  readonly draws?: DrawSettings;
}

/** What a run tells as it goes. Formats and progress displays are functions of these. */
export type RunEvent =
  | { readonly type: "planned"; readonly plan: Plan }
  | { readonly type: "exchange"; readonly exchange: Exchange; readonly cost: Cost }
  | { readonly type: "result"; readonly result: Result; readonly done: number; readonly of: number }
  | { readonly type: "finished"; readonly outcome: RunOutcome };
