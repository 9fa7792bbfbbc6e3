import type { Requirement } from "../../../spec/generated/requirements.ts";
import type { RunOutcome } from "../../model/event.ts";
import type { Plan, Report } from "../../model/report.ts";

/** What a report is held against: what the suites of this version make of its exchanges. */
export interface Evidence {
  /** This version of the tool and its suites. */
  readonly tool: Pick<Report["tool"], "version" | "suiteDigest">;
  /** What the suites can judge. */
  readonly contract: readonly Requirement[];
  /** The run once more, offline. */
  readonly outcome: RunOutcome;
  /** What the run had to announce; two, where nobody can tell whether it had to find out how the key is sent. */
  readonly plans: readonly Plan[];
  /** Ids of the exchanges whose events, bytes and text contradict each other. */
  readonly contradictory: ReadonlySet<string>;
}
