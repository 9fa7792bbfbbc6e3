import type { Profile } from "../../../spec/generated/requirements.ts";
import type { Report } from "../../model/report.ts";
import { speaksAgainst } from "../attribution.ts";
import type { ComparedFeature, ComparedProfile } from "./comparison.ts";

/** The verdicts of the profiles that all reports have. A profile that was passed and is not is a regression. */
export function comparedProfiles(
  before: readonly Report[],
  after: Report,
  common: readonly Profile[],
): readonly ComparedProfile[] {
  return common.map((profile) => {
    const earlier = before.map((report) => verdictOf(report, profile));
    const was = earlier.findLast((verdict) => verdict !== "pass") ?? "pass";
    const is = verdictOf(after, profile);
    const regression = was === "pass" && is !== "pass" && !(is === "fail" && isExcused(after, profile));
    const gained = is === "pass" && !earlier.includes("pass");
    return { profile, before: was, after: is, regression, gained };
  });
}

const verdictOf = (report: Report, wanted: Profile): ComparedProfile["after"] =>
  report.profiles.find(({ profile }) => profile === wanted)?.verdict ?? "undecided";

/** True where every failure that speaks against a MUST of the profile was expected. */
function isExcused({ requirements, results }: Report, wanted: Profile): boolean {
  const musts = new Set(
    requirements.filter(({ level, profiles }) => level === "MUST" && profiles.includes(wanted)).map(({ id }) => id),
  );
  return results.every((result) => result.excused || ![...speaksAgainst(result)].some((id) => musts.has(id)));
}

/** Features that were found to be something else; a run without a case of a feature knows nothing of it. */
export const comparedFeatures = (before: Report, after: Report): readonly ComparedFeature[] =>
  Object.entries(after.features).flatMap(([name, { state }]) => {
    const was = before.features[name as keyof Report["features"]]?.state;
    const isKnown = was !== undefined && was !== "unknown" && state !== "unknown";
    return isKnown && was !== state ? [{ name, before: was, after: state }] : [];
  });

/** True for a feature that the target refuses now, and did not. */
export const isLost = ({ before, after }: ComparedFeature): boolean => after === "refused" && before !== "declared-off";
