import {
  requirements as ledger,
  type Level,
  type Profile,
  type Requirement,
  type RequirementId,
} from "../../spec/generated/requirements.ts";
import type { DrawSettings, Report, RequirementResult } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import { nameOf, speaksAgainst } from "./attribution.ts";
import { drawReport } from "./draw-report.ts";
import { judgeProfile, judgeRun, type Judged } from "./judge-profile.ts";
import { judgeRequirement } from "./judge-requirement.ts";
import { withoutLongBody } from "./long-body.ts";
import { levels, tally } from "./tally.ts";

/** What a run knows when it ends. `reason`: what cut it short; absent where only its budget ended early. */
export interface BuildInput extends Pick<
  Report,
  "tool" | "target" | "edition" | "choice" | "seed" | "startedAt" | "complete" | "plan" | "limits" | "cost" | "features"
> {
  readonly selectedProfiles: readonly Profile[];
  /** What the suite can judge: the requirements that it has a case for. */
  readonly contract: readonly Requirement[];
  readonly results: readonly Result[];
  readonly exchanges: Report["exchanges"];
  readonly reason?: string;
  /** How requests were drawn; absent where none were. */
  readonly draws?: DrawSettings;
}

/**
 * The report of a run. Its `requirements` are all those of the selected profiles, also those that no case of the run was
 * about (`cases` is empty), so that a selection of cases can never pass for the whole contract.
 */
export function buildReport(input: BuildInput): Report {
  const { selectedProfiles, contract, reason, results, exchanges, draws, ...rest } = input;
  const about = resultsByRequirement(results);
  const judged = contract
    .filter((requirement) => requirement.editions.includes(input.edition))
    .flatMap((requirement) => judge(requirement, selectedProfiles, about.get(requirement.id) ?? []));
  const profiles = selectedProfiles.map((profile) =>
    judgeProfile(
      profile,
      judged.filter((one) => one.source.levels[profile] === "MUST"),
      !input.complete && reason !== undefined,
      withoutCase(profile, input),
    ),
  );
  const verdict = judgeRun(profiles.map((profile) => profile.result));
  const why = because(verdict, reason, profiles);
  const requirements = judged.map((one) => one.requirement);
  return {
    schemaVersion: 1,
    ...rest,
    profiles: profiles.map((profile) => profile.result),
    verdict,
    ...(why === undefined ? {} : { reason: why }),
    totals: {
      results: tally(results),
      requirements: {
        MUST: tally(requirements.filter(({ level }) => level === "MUST")),
        SHOULD: tally(requirements.filter(({ level }) => level === "SHOULD")),
        MAY: tally(requirements.filter(({ level }) => level === "MAY")),
      },
    },
    requirements,
    ...(draws && { draws: drawReport(draws, results) }),
    results,
    exchanges: exchanges.map(withoutLongBody),
  };
}

/** How many requirements of a profile the ledger has beyond those that the suite can judge. */
function withoutCase(profile: Profile, { edition, contract }: Pick<BuildInput, "edition" | "contract">): number {
  const judged = new Set(contract.map(({ id }) => id));
  const asked = ledger.filter(({ levels: of, editions }) => of[profile] !== undefined && editions.includes(edition));
  return asked.filter(({ id }) => !judged.has(id)).length;
}

/** Results by each requirement they are about: their own, and those their findings speak against. */
function resultsByRequirement(results: readonly Result[]): ReadonlyMap<RequirementId, readonly Result[]> {
  const about = new Map<RequirementId, Result[]>();
  for (const result of results)
    for (const id of new Set([result.requirement, ...speaksAgainst(result)])) {
      const list = about.get(id);
      if (list) list.push(result);
      else about.set(id, [result]);
    }
  return about;
}

function judge(
  source: Requirement,
  selected: readonly Profile[],
  results: readonly Result[],
): readonly (Judged & { readonly source: Requirement })[] {
  const profiles = selected.filter((profile) => source.levels[profile] !== undefined);
  const level = strongest(profiles.flatMap((profile) => source.levels[profile] ?? []));
  if (level === undefined) return [];
  const requirement: RequirementResult = {
    id: source.id,
    text: source.text,
    level,
    profiles,
    verdict: judgeRequirement(source.id, results),
    cases: results.map(nameOf),
    sources: source.sources,
    breaks: source.breaks,
  };
  return [{ requirement, results, source }];
}

const strongest = (some: readonly Level[]): Level | undefined => levels.find((level) => some.includes(level));

/** One sentence: the run's own reason where it did not get to its end, what the profiles lack, or both where a MUST failed. */
function because(
  verdict: Report["verdict"],
  reason: string | undefined,
  profiles: readonly { readonly result: { readonly verdict: string }; readonly why?: string }[],
): string | undefined {
  if (verdict !== "non-conformant" && reason !== undefined) return sentence(reason);
  if (verdict === "conformant") return undefined;
  const wanted = verdict === "non-conformant" ? "fail" : "undecided";
  const said = profiles.flatMap(({ result, why }) => (result.verdict === wanted && why !== undefined ? [why] : []));
  if (said.length === 0) return sentence("no profile was selected");
  return sentence([...said, ...(reason === undefined ? [] : [reason])].join("; "));
}

/** Names of profiles keep their small letter. */
const sentence = (text: string): string => {
  const whole = /[.!?]$/.test(text) ? text : `${text}.`;
  return /^\w+:/.test(whole) ? whole : whole.charAt(0).toUpperCase() + whole.slice(1);
};
