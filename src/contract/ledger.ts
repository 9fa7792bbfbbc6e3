import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { profileFacts, profileFiles, type ProfileFacts, type ProfileFile } from "./profiles.ts";

/** A requirement as it is written in `spec/requirements`. */
export interface LedgerEntry {
  readonly id: string;
  readonly text: string;
  /** By profile; those of the profiles with a file of their own are added from `spec/profiles`. */
  readonly levels: Readonly<Record<string, string>>;
  readonly feature?: string;
  /** Absent: all. */
  readonly editions?: readonly string[];
  readonly sources: readonly string[];
  readonly breaks?: readonly { readonly client: string; readonly issue: string }[];
  /** Where the seed and the reference endpoint differ, and what that means for the levels. */
  readonly note?: string;
}

/** An entry with the name of the file it stands in, and its editions in every case. */
export type Entry = LedgerEntry & { readonly area: string; readonly editions: readonly string[] };

/** The words the ledger may use, in their order. */
export interface Vocabulary {
  readonly profiles: readonly string[];
  readonly editions: readonly string[];
  readonly features: readonly string[];
}

interface LedgerSchema {
  readonly items: {
    readonly properties: {
      readonly levels: { readonly propertyNames: { readonly enum: readonly string[] } };
      readonly editions: { readonly items: { readonly enum: readonly string[] } };
      readonly feature: { readonly enum: readonly string[] };
    };
  };
}

const requirementsFolder = join(import.meta.dirname, "../../spec/requirements");

/** Reads the words of the ledger from `schema.json`, the only place that lists profiles, editions and features. */
export function vocabulary(folder: string = requirementsFolder): Vocabulary {
  const schema = JSON.parse(readFileSync(join(folder, "schema.json"), "utf8")) as LedgerSchema;
  const { levels, editions, feature } = schema.items.properties;
  return { profiles: levels.propertyNames.enum, editions: editions.items.enum, features: feature.enum };
}

/** The levels that one profile with a file of its own gives. Throws where the file and the ledger contradict each other. */
function levelsOf({ profile, requirements }: ProfileFile, entries: readonly Entry[]): ReadonlyMap<string, string> {
  const levels = new Map<string, string>();
  for (const { id, level } of requirements) {
    const entry = entries.find((one) => one.id === id);
    if (!entry) throw new Error(`profile ${profile}: no requirement ${id}`);
    if (levels.has(id)) throw new Error(`profile ${profile}: ${id} comes twice`);
    if (entry.levels[profile] !== undefined)
      throw new Error(`profile ${profile}: ${id} has a level in the ledger, too`);
    levels.set(id, level);
  }
  return levels;
}

/** The entries with the levels of the profiles that have a file of their own. */
export function withProfiles(entries: readonly Entry[], profiles: readonly ProfileFile[]): Entry[] {
  const added = profiles.map((one) => [one.profile, levelsOf(one, entries)] as const);
  return entries.map((entry) => {
    const own = added.flatMap(([profile, levels]) => {
      const level = levels.get(entry.id);
      return level === undefined ? [] : [[profile, level] as const];
    });
    return Object.assign({}, entry, { levels: { ...entry.levels, ...Object.fromEntries(own) } });
  });
}

/** The entries of all files, by file name, then as they stand in the file, with the levels of every profile. */
export function ledger(folder: string, profiles: readonly ProfileFile[] = profileFiles()): Entry[] {
  return withProfiles(written(folder), profiles);
}

function written(folder: string): Entry[] {
  const { editions } = vocabulary(folder);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .toSorted()
    .flatMap((file) => {
      const entries = parse(readFileSync(join(folder, file), "utf8")) as LedgerEntry[];
      return entries.map((entry) => Object.assign({ editions }, entry, { area: basename(file, ".yaml") }));
    });
}

/** Source of `requirements.ts`: the ledger as typed data. */
export function requirementsModule(
  entries: readonly Entry[],
  known: Vocabulary = vocabulary(),
  facts: readonly ProfileFacts[] = profileFacts(),
): string {
  const data = entries.map(({ id, area, text, levels, feature, editions, sources, breaks, note }) => ({
    id,
    area,
    text,
    levels,
    ...(feature === undefined ? {} : { feature }),
    editions,
    sources,
    breaks: breaks ?? [],
    ...(note === undefined ? {} : { note }),
  }));
  return `// Generated from spec/requirements by \`npm run generate\`. Do not edit.
export type Level = "MUST" | "SHOULD" | "MAY";
export type Profile = ${known.profiles.map((profile) => `"${profile}"`).join(" | ")};
/** Every profile of the contract. */
export const contractProfiles: readonly Profile[] = ${JSON.stringify(known.profiles)};
/** An optional ability of an endpoint. */
export type Feature = ${known.features.map((feature) => `"${feature}"`).join(" | ")};
export const contractFeatures: readonly Feature[] = ${JSON.stringify(known.features)};
/** A real client that a violation breaks, and where that was seen. */
export interface Break { readonly client: string; readonly issue: string }
/** One normative sentence of the contract. */
export interface Requirement {
  readonly id: RequirementId;
  readonly area: string;
  readonly text: string;
  /** RFC 2119 level by profile; a profile that is absent does not contain the requirement. */
  readonly levels: Readonly<Partial<Record<Profile, Level>>>;
  /** Asked only of endpoints that have this optional ability. */
  readonly feature?: Feature;
  /** The values of \`anthropic-version\` under which it holds. */
  readonly editions: readonly string[];
  /** Public addresses, or a line of the seed. */
  readonly sources: readonly string[];
  readonly breaks: readonly Break[];
  /** Where sources differ, and what follows for the levels. */
  readonly note?: string;
}
export type RequirementId =
${data.map(({ id }) => `  | "${id}"`).join("\n")};
export const requirements: readonly Requirement[] = ${JSON.stringify(data, null, 2)};
/** What is known of a profile beside the levels of its requirements. */
export interface ProfileFacts {
  readonly id: Profile;
  readonly title: string;
  /** Its cases are run as streams too, whatever other profiles were asked for. */
  readonly streams: boolean;
  /** The day its sources were last read. */
  readonly asOf?: string;
  /** What it means to be certified. */
  readonly text?: string;
  /** Empty where each requirement names its own. */
  readonly sources: readonly string[];
  /** Why it asks a requirement, and where that is stated. */
  readonly reasons: Readonly<Partial<Record<RequirementId, { readonly why?: string; readonly sources?: readonly string[] }>>>;
}
export const profileFacts: readonly ProfileFacts[] = ${JSON.stringify(facts, null, 2)};
`;
}
