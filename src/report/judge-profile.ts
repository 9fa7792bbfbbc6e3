import type { Profile } from "../../spec/generated/requirements.ts";
import type { Conformance, ProfileResult, RequirementResult } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import { leavesOpen } from "./judge-requirement.ts";
import { count, tally } from "./tally.ts";

/** A requirement of one profile, with all results that are about it. */
export interface Judged {
  readonly requirement: RequirementResult;
  readonly results: readonly Result[];
}

/** A verdict with the sentence that says why it is not `pass`. */
export interface ProfileJudgement {
  readonly result: ProfileResult;
  readonly why?: string;
}

/**
 * Verdict of a profile from its MUST requirements. It passes only where every MUST was exercised and passed, or does not
 * apply because the target lacks a feature (those are out of the denominator), and at least one passed at all. Where more
 * do not apply than passed, the target lacks what the profile is about.
 */
export function judgeProfile(
  profile: Profile,
  musts: readonly Judged[],
  cutShort: boolean,
  withoutCase: number,
): ProfileJudgement {
  const must = tally(musts.map((judged) => judged.requirement));
  const unselected = musts.filter(({ results }) => results.length === 0).length;
  const unsent = musts.filter(
    ({ requirement, results }) => requirement.verdict === "skip" && results.some(leavesOpen),
  ).length;
  const judgement = (verdict: ProfileResult["verdict"], why: string): ProfileJudgement => ({
    result: { profile, verdict, must, withoutCase },
    why: `${profile}: ${why}`,
  });

  if (must.fail > 0) return judgement("fail", `${must.fail} of ${count(musts.length, "MUST requirement")} failed`);
  const open = [
    [must.inconclusive, "inconclusive"],
    [must.error, "without a usable answer"],
    [unsent, "not sent"],
    // In a run that was cut short nobody can tell what was not selected from what was not reached.
    [unselected, cutShort ? "not reached" : "not selected"],
  ] as const;
  const said = open.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  if (said.length > 0)
    return judgement("undecided", `of ${count(musts.length, "MUST requirement")} ${said.join(", ")}`);
  if (cutShort) return judgement("undecided", "the run was cut short");
  if (must.pass === 0) return judgement("undecided", "no MUST requirement could be judged");
  if (must.skip > must.pass) {
    const lacking = musts.flatMap(({ results }) =>
      results.flatMap(({ skipped, reason }) => (skipped === "feature" ? [reason] : [])),
    );
    const why = [...new Set(lacking)].slice(0, 3).join("; ") || "nothing in the run was about them";
    return judgement("undecided", `${must.skip} of ${count(musts.length, "MUST requirement")} do not apply: ${why}`);
  }
  return { result: { profile, verdict: "pass", must, withoutCase } };
}

/** Verdict of a run: one failed profile is enough for `non-conformant`, `conformant` takes all of them. */
export function judgeRun(profiles: readonly Pick<ProfileResult, "verdict">[]): Conformance {
  if (profiles.some(({ verdict }) => verdict === "fail")) return "non-conformant";
  return profiles.length > 0 && profiles.every(({ verdict }) => verdict === "pass") ? "conformant" : "undecided";
}
