import { readFileSync } from "node:fs";
import process from "node:process";

import { requirements } from "../../spec/generated/requirements.ts";
import { suite } from "../../suites/index.ts";
import type { Plan, Report } from "../model/report.ts";
import type { Evidence } from "../report/verify/evidence.ts";
import { objectionCodes, type Objection, type ObjectionCode } from "../report/verify/objection.ts";
import { atFirstSight, atSecondSight } from "../report/verify/verify.ts";
import { announce } from "../run/announce.ts";
import { contractOf, select } from "../run/select.ts";
import { preparer } from "../run/wire.ts";
import { version } from "../version.ts";
import { contradictory } from "./contradictory.ts";
import { oneOf } from "./one-of.ts";
import { drawsOf, rejudge, targetOf } from "./rejudge.ts";
import { fileOf, reportFrom } from "./saved-report.ts";
import { suiteDigest } from "./suite-digest.ts";
import { transcriptOf, type TranscriptHeader } from "./transcript.ts";
import { UsageError } from "./usage-error.ts";
import { verdictText, type Verification } from "./verify-text.ts";
import { words } from "./words.ts";

/** Flags of `verify` as commander hands them over. */
export interface VerifyFlags {
  readonly allow: readonly string[];
  readonly json?: boolean;
}

/**
 * `verify FILE`: checks a report of somebody else, offline. Exit code 0: it is what the suites make of its exchanges; 1: it
 * is rejected. Throws {@link UsageError} where there is no report.
 */
export async function verifyCommand(path: string, flags: VerifyFlags): Promise<number> {
  const allowed = words(flags.allow).map((word) => oneOf<ObjectionCode>("--allow", word, objectionCodes));
  const file = fileOf(path);
  const verification = { file, ...(await verified(file, allowed)) };
  const width = process.stdout.isTTY ? process.stdout.columns : 160;
  process.stdout.write(flags.json ? asJson(verification) : verdictText(verification, width));
  return verification.reasons.length > 0 ? 1 : 0;
}

async function verified(file: string, allowed: readonly ObjectionCode[]): Promise<Omit<Verification, "file">> {
  const read = readClaim(file);
  const all = "code" in read ? [read] : await objectionsTo(read, allowed);
  return {
    ...("code" in read ? {} : { report: read }),
    reasons: all.filter(({ code }) => !allowed.includes(code)),
    allowed: all.filter(({ code }) => allowed.includes(code)),
  };
}

/** The report, or why it is none of this version. A file that was never a report is a mistake of the user. */
function readClaim(file: string): Report | Objection {
  const hint = "give the report.json that a run wrote, or the folder it stands in";
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`, hint);
  }
  try {
    return reportFrom(text, file);
  } catch (error) {
    if (!(error instanceof UsageError) || !text.includes('"schemaVersion"')) throw error;
    return { code: "schema", at: "", message: error.message };
  }
}

/** Everything that speaks against a report. */
export async function objectionsTo(
  report: Report,
  allowed: readonly ObjectionCode[] = [],
): Promise<readonly Objection[]> {
  const tool = { version, suiteDigest: suiteDigest(suite.cases, requirements) };
  const first = atFirstSight(report, tool);
  // With other suites, or of other requests, nothing comes out as it did: more reasons would only hide the right one.
  const hopeless = first.some(
    ({ code, at }) => (code === "outdated" && !allowed.includes(code)) || at === "/edition" || at.startsWith("/target"),
  );
  if (hopeless) return first;
  const transcript = transcriptOf(report);
  const outcome = await rejudge(transcript);
  const evidence: Evidence = {
    tool,
    contract: contractOf(suite.cases),
    outcome,
    plans: [outcome.plan, await planOf(transcript.header)],
    contradictory: contradictory(report.exchanges),
  };
  return [...first, ...atSecondSight(report, evidence)];
}

/** What a run had to announce that was told how to send the key. */
async function planOf(header: TranscriptHeader): Promise<Plan> {
  const target = targetOf(header);
  const { profiles, only, skip, shard, edition, limits, draws } = header;
  const selection = { profiles, only, skip, ...(shard && { shard }) };
  const { plan } = await announce(select(suite.cases, { ...selection, edition }), {
    suite,
    target,
    selection,
    limits,
    prepare: preparer(target),
    ...(draws && { draws: drawsOf(header, draws) }),
  });
  return plan;
}

const asJson = ({ file, report, reasons, allowed }: Verification): string =>
  `${JSON.stringify({ file, verified: reasons.length === 0, ...(report && { verdict: report.verdict }), reasons, allowed }, null, 2)}\n`;
