import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";

/** A requirement as it is written in `spec/requirements`. */
export interface LedgerEntry {
  readonly id: string;
  readonly text: string;
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

/** The entries of all files, by file name, then as they stand in the file. */
export function ledger(folder: string): Entry[] {
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
export function requirementsModule(entries: readonly Entry[], known: Vocabulary = vocabulary()): string {
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
`;
}
