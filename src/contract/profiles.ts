import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** What a profile asks of one requirement, and why it asks it. */
export interface ProfileDemand {
  readonly id: string;
  readonly level: string;
  readonly why?: string;
  readonly sources?: readonly string[];
}

/** A profile with a file of its own in `spec/profiles`: it takes requirements from all areas. */
export interface ProfileFile {
  readonly profile: string;
  readonly title: string;
  /** The day its sources were last read, as YYYY-MM-DD. */
  readonly as_of: string;
  readonly text: string;
  readonly streams: boolean;
  readonly sources: readonly string[];
  readonly requirements: readonly ProfileDemand[];
}

/** What is known of a profile beside the levels of its requirements. */
export interface ProfileFacts {
  readonly id: string;
  readonly title: string;
  readonly streams: boolean;
  readonly asOf?: string;
  readonly text?: string;
  /** Empty where each requirement names its own. */
  readonly sources: readonly string[];
  /** By requirement id: why this profile asks it, and where that is stated. */
  readonly reasons: Readonly<Record<string, { readonly why?: string; readonly sources?: readonly string[] }>>;
}

interface Area {
  readonly profile: string;
  readonly title: string;
  readonly streams: boolean;
}

export const profilesFolder = join(import.meta.dirname, "../../spec/profiles");
const areasFile = "areas.yaml";

const read = (folder: string, file: string): unknown => parse(readFileSync(join(folder, file), "utf8"));

/** The profiles with a file of their own, by file name. */
export function profileFiles(folder: string = profilesFolder): ProfileFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml") && file !== areasFile)
    .toSorted()
    .map((file) => read(folder, file) as ProfileFile);
}

const reasonsOf = (demands: readonly ProfileDemand[]): ProfileFacts["reasons"] =>
  Object.fromEntries(
    demands
      .filter(({ why, sources }) => why !== undefined || sources !== undefined)
      .map(({ id, why, sources }) => [
        id,
        { ...(why === undefined ? {} : { why }), ...(sources === undefined ? {} : { sources }) },
      ]),
  );

/** Title, date and sources of every profile: those of the areas first, then those with a file of their own. */
export function profileFacts(folder: string = profilesFolder): ProfileFacts[] {
  const areas = (read(folder, areasFile) as readonly Area[]).map(({ profile, title, streams }) => ({
    id: profile,
    title,
    streams,
    sources: [],
    reasons: {},
  }));
  const own = profileFiles(folder).map(({ profile, title, streams, as_of, text, sources, requirements }) => ({
    id: profile,
    title,
    streams,
    asOf: as_of,
    text: text.trim(),
    sources,
    reasons: reasonsOf(requirements),
  }));
  return [...areas, ...own];
}
