import {
  requirements as ledger,
  type Level,
  type Profile,
  type RequirementId,
} from "../../../spec/generated/requirements.ts";
import type { Report, RequirementResult } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { levels } from "../tally.ts";
import type { ComparedRequirement } from "./comparison.ts";

/** The profiles that all reports have, in the order of the last one. */
export const commonProfiles = (reports: readonly Report[]): readonly Profile[] =>
  namesOf(reports.at(-1)).filter((profile) => reports.every((report) => namesOf(report).includes(profile)));

const namesOf = (report: Report | undefined): readonly Profile[] =>
  report?.profiles.map(({ profile }) => profile) ?? [];

type Asked = Omit<ComparedRequirement, "id" | "changes">;

/** What is compared: the part of the contract that all reports judge. */
export interface Scope {
  readonly profiles: readonly Profile[];
  /** In the order of the contract; a sentence that changed is that of the last report. */
  readonly requirements: ReadonlyMap<RequirementId, Asked>;
  readonly has: (result: Result) => boolean;
}

export function scopeOf(reports: readonly Report[]): Scope {
  const profiles = commonProfiles(reports);
  const isSame = reports.every((report) => report.profiles.length === profiles.length);
  const requirements = new Map<RequirementId, Asked>();
  for (const report of reports.toReversed())
    for (const requirement of report.requirements) {
      const level = isSame ? requirement.level : levelIn(requirement, profiles);
      if (!level || requirements.has(requirement.id)) continue;
      const breaks = [...new Set(requirement.breaks.map(({ client }) => client))];
      requirements.set(requirement.id, { text: requirement.text, level, breaks });
    }
  return { profiles, requirements, has: (result) => result.profiles.some((profile) => profiles.includes(profile)) };
}

const byId = new Map(ledger.map((requirement) => [requirement.id, requirement]));

/** A report has one level for a requirement, the strongest of its profiles; that of some of them is in the ledger. */
function levelIn({ id, level, profiles }: RequirementResult, wanted: readonly Profile[]): Level | undefined {
  const shared = profiles.filter((profile) => wanted.includes(profile));
  const known = new Set(shared.map((profile) => byId.get(id)?.levels[profile]));
  return levels.find((one) => known.has(one)) ?? (shared.length > 0 ? level : undefined);
}
