import type { Exchange } from "./exchange.ts";
import type { Cost, Plan, Report } from "./report.ts";
import type { Result } from "./result.ts";

/** What a run tells as it goes. Formats and progress displays are functions of these. */
export type RunEvent =
  | { readonly type: "planned"; readonly plan: Plan }
  | { readonly type: "exchange"; readonly exchange: Exchange; readonly cost: Cost }
  | { readonly type: "result"; readonly result: Result; readonly done: number; readonly of: number }
  | { readonly type: "finished"; readonly report: Report };
