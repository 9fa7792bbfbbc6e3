/**
 * The library door: the same loop as the command line, without printing.
 *
 * @example
 * for await (const event of run({ suite, target, selection, limits })) {
 *   if (event.type === "result" && event.result.verdict === "fail") console.log(event.result.id);
 * }
 */
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
