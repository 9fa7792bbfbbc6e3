/**
 * The library door.
 *
 * @example
 * import { certify, exitCode } from "messages-conformance";
 *
 * const run = certify({ url: "http://127.0.0.1:8080", model: "my-model", profile: ["core", "streaming"] });
 * for await (const { id, mode, verdict, reason } of run)
 *   if (verdict !== "pass") console.log(verdict, id, mode, reason);
 * const report = await run.report;
 * console.log(report.verdict, exitCode(report));
 */
export { certify, type Certification } from "./doors/certify.ts";
export type { CertifyOptions } from "./doors/certify-options.ts";
export { UsageError } from "./commands/usage-error.ts";

// Below it: the loop of the command line, its contract and its reference server, for tools of their own.
export { run, type RunOptions } from "./run/run.ts";
export type { DrawOptions } from "./run/draws/options.ts";
export type { Coverage, Suite } from "./run/suite.ts";
export { contractOf } from "./run/select.ts";
export { suite } from "../suites/index.ts";
export {
  requirements,
  type Requirement,
  type RequirementId,
  type Level,
  type Profile,
} from "../spec/generated/requirements.ts";
export { buildReport, type BuildInput } from "./report/build.ts";
export { exitCode } from "./report/exit-code.ts";
export { excuse } from "./report/expected/excuse.ts";
export { normalised } from "./report/normalise.ts";
export { startReference } from "./reference/server.ts";
export type { Case, ExampleCase, EquivalenceCase, AlwaysCase } from "./model/case.ts";
export type { Draw, DrawnCase, Label, MetamorphicCase, PropertyCase, Region } from "./model/draw.ts";
export type {
  EntryState,
  Excusable,
  Excuse,
  ExpectedFailure,
  ExpectedList,
  ExpectedReport,
  JudgedEntry,
} from "./model/expected.ts";
export type { RunEvent, RunOutcome } from "./model/event.ts";
export type { Exchange, Answer, Frame, Mode, Request, WireRequest, Trouble } from "./model/exchange.ts";
export type { Check, Condition, Finding, Relation, Violation } from "./model/finding.ts";
export type {
  Choice,
  Cost,
  DrawReport,
  DrawSettings,
  FeatureState,
  Limits,
  Plan,
  ProfileResult,
  Report,
  RequirementResult,
} from "./model/report.ts";
export type { Counterexample, DrawCounts, Result, Verdict } from "./model/result.ts";
export type { Edition, Feature, FeatureSetting, Target, TimeOuts } from "./model/target.ts";
