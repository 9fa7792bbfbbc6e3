import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";

/** A requirement as it is written in `spec/requirements`. */
export interface LedgerEntry {
  readonly id: string;
  readonly text: string;
  readonly levels: Readonly<Record<string, string>>;
  readonly feature?: string;
  readonly editions?: readonly string[];
  readonly sources: readonly string[];
  readonly breaks?: readonly { readonly client: string; readonly issue: string }[];
  /** Where the seed and the reference endpoint differ, and what that means for the levels. */
  readonly note?: string;
}

/** An entry with the name of the file it stands in. */
export type Entry = LedgerEntry & { readonly area: string };

/** The entries of all files, by file name, then as they stand in the file. */
export function ledger(folder: string): Entry[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .toSorted()
    .flatMap((file) => {
      const entries = parse(readFileSync(join(folder, file), "utf8")) as LedgerEntry[];
      return entries.map((entry) => Object.assign(entry, { area: basename(file, ".yaml") }));
    });
}

/** Source of `requirements.ts`: the ledger as typed data. */
export function requirementsModule(entries: readonly Entry[]): string {
  const data = entries.map(({ id, area, text, levels, feature, editions, sources, breaks }) => ({
    id,
    area,
    text,
    levels,
    ...(feature === undefined ? {} : { feature }),
    editions: editions ?? ["2023-06-01"],
    sources,
    breaks: breaks ?? [],
  }));
  return `// Generated from spec/requirements by \`npm run generate\`. Do not edit.
export type Level = "MUST" | "SHOULD" | "MAY";
export type Profile = "core" | "streaming" | "tools" | "thinking" | "strict";
/** A real client that a violation breaks, and where that was seen. */
export interface Break { readonly client: string; readonly issue: string }
/** One normative sentence of the contract. */
export interface Requirement {
  readonly id: RequirementId;
  readonly area: string;
  readonly text: string;
  /** RFC 2119 level by profile; a profile that is absent does not contain the requirement. */
  readonly levels: Readonly<Partial<Record<Profile, Level>>>;
  readonly feature?: string;
  readonly editions: readonly string[];
  /** Public addresses, or a line of the seed. */
  readonly sources: readonly string[];
  readonly breaks: readonly Break[];
}
export type RequirementId =
${data.map(({ id }) => `  | "${id}"`).join("\n")};
export const requirements: readonly Requirement[] = ${JSON.stringify(data, null, 2)};
`;
}
