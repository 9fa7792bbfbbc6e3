import type { Profile } from "../../../spec/generated/requirements.ts";
import type { Report } from "../../model/report.ts";
import { asIfPassed } from "../expected/as-if-passed.ts";
import type { ComparedFeature, ComparedProfile } from "./comparison.ts";

/**
 * The verdicts of the profiles that all reports have. A profile that was passed and is not is a regression, unless it would
 * have passed without what was expected: so says the exit code of the run, too. What a run of other cases leaves open is none.
 */
export function comparedProfiles(
  before: readonly Report[],
  after: Report,
  common: readonly Profile[],
): readonly ComparedProfile[] {
  const counted = after.results.some(({ excused }) => excused) ? asIfPassed(after) : after;
  const choices = new Set([...before, after].map(({ choice }) => JSON.stringify(choice)));
  const isOfOthers = choices.size > 1;
  return common.map((profile) => {
    const earlier = before.map((report) => verdictOf(report, profile));
    const was = earlier.findLast((verdict) => verdict !== "pass") ?? "pass";
    const is = verdictOf(after, profile);
    const now = verdictOf(counted, profile);
    const regression = was === "pass" && now !== "pass" && !(now === "undecided" && isOfOthers);
    const gained = is === "pass" && !earlier.includes("pass");
    return { profile, before: was, after: is, regression, gained };
  });
}

const verdictOf = (report: Report, wanted: Profile): ComparedProfile["after"] =>
  report.profiles.find(({ profile }) => profile === wanted)?.verdict ?? "undecided";

/** Features that were found to be something else; a run without a case of a feature knows nothing of it. */
export const comparedFeatures = (before: Report, after: Report): readonly ComparedFeature[] =>
  Object.entries(after.features).flatMap(([name, { state }]) => {
    const was = before.features[name as keyof Report["features"]]?.state;
    const isKnown = was !== undefined && was !== "unknown" && state !== "unknown";
    return isKnown && was !== state ? [{ name, before: was, after: state }] : [];
  });

/** True for a feature that the target refuses now, and did not. */
export const isLost = ({ before, after }: ComparedFeature): boolean => after === "refused" && before !== "declared-off";
