import {
  contractProfiles,
  profileFacts,
  requirements,
  type Level,
  type Profile,
  type ProfileFacts,
  type RequirementId,
} from "../../spec/generated/requirements.ts";
import { wrap } from "../report/terminal/layout.ts";

/** What `list profiles --json` says of a profile. */
export interface ProfileRecord extends Omit<ProfileFacts, "id"> {
  readonly id: Profile;
  /** How many requirements it has, by level, and how many of them cases judge. */
  readonly requirements: number;
  readonly must: number;
  readonly should: number;
  readonly may: number;
  readonly judged: number;
}

const factsOf = new Map<Profile, ProfileFacts>(profileFacts.map((facts) => [facts.id, facts]));

/** Every profile of the contract; `isJudged` says whether some case judges a requirement. */
export function profileRecords(isJudged: (requirement: RequirementId) => boolean): readonly ProfileRecord[] {
  return contractProfiles.map((id) => {
    const inside = requirements.filter(({ levels }) => levels[id] !== undefined);
    const count = (level: Level): number => inside.filter(({ levels }) => levels[id] === level).length;
    const facts = factsOf.get(id) ?? { id, title: "", streams: false, sources: [], reasons: {} };
    return Object.assign({}, facts, {
      requirements: inside.length,
      must: count("MUST"),
      should: count("SHOULD"),
      may: count("MAY"),
      judged: inside.filter((one) => isJudged(one.id)).length,
      sources: facts.sources.length > 0 ? facts.sources : [...new Set(inside.flatMap(({ sources }) => sources))],
    });
  });
}

/** A profile as a row of the table. */
export function profileRow(one: ProfileRecord): Readonly<Record<string, string>> {
  return {
    id: one.id,
    MUST: String(one.must),
    SHOULD: String(one.should),
    MAY: String(one.may),
    "with cases": `${one.judged} of ${one.requirements}`,
    "as of": one.asOf ?? "",
    sources: String(one.sources.length),
    title: one.title,
  };
}

/** Below the table: what it means to be certified against a dated profile, and where that is stated. */
export function datedProfiles(records: readonly ProfileRecord[], width: number): string {
  return records
    .filter(({ asOf }) => asOf !== undefined)
    .map(({ id, title, asOf, text, sources }) => {
      const lines = [...wrap(text ?? "", width - 4), ...sources].map((line) => `    ${line}\n`);
      return `\n${id}, as of ${asOf ?? ""}: ${title}\n${lines.join("")}`;
    })
    .join("");
}
