import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** What is known of a server or gateway, as a file in `spec/presets` has it. */
export interface PresetFile {
  readonly preset: string;
  readonly title: string;
  readonly kind: string;
  /** The day its sources were last read, as YYYY-MM-DD. */
  readonly as_of: string;
  readonly url: string;
  readonly auth: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  readonly off?: readonly { readonly feature: string; readonly why: string; readonly source: string }[];
  readonly notes?: readonly string[];
  readonly quirks: readonly {
    readonly text: string;
    readonly seen: string;
    readonly source: string;
    readonly requirements?: readonly string[];
  }[];
}

export const presetsFolder = join(import.meta.dirname, "../../spec/presets");

/** The presets, by file name. */
export function presetFiles(folder: string = presetsFolder): PresetFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .toSorted()
    .map((file) => parse(readFileSync(join(folder, file), "utf8")) as PresetFile);
}

/** Source of `presets.ts`: the presets as typed data. */
export function presetsModule(files: readonly PresetFile[]): string {
  const data = files.map(({ preset, as_of, headers = {}, off = [], notes = [], ...rest }) => {
    const { title, kind, url, auth, sources, quirks } = rest;
    return { name: preset, title, kind, asOf: as_of, url, auth, headers, sources, off, notes, quirks };
  });
  return `// Generated from spec/presets by \`npm run generate\`. Do not edit.
import type { Feature, RequirementId } from "./requirements.ts";
/** Where a server or gateway is seen, or documented, to be unlike the contract. It excuses nothing. */
export interface Quirk {
  readonly text: string;
  /** The day or month of the report, or the day the documentation was read. */
  readonly seen: string;
  readonly source: string;
  /** What fails because of it. */
  readonly requirements?: readonly RequirementId[];
}
/** What is known of a server or gateway: where it is, and how it is asked. */
export interface Preset {
  readonly name: string;
  readonly title: string;
  /** A server is run by its user, a gateway stands before others, a service is run by its vendor. */
  readonly kind: "server" | "gateway" | "service";
  /** The day its sources were last read. */
  readonly asOf: string;
  /** Base URL; what is the user's own stands in braces. */
  readonly url: string;
  readonly auth: "auto" | "x-api-key" | "bearer";
  readonly headers: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  /** Features that its documentation says it lacks. */
  readonly off: readonly { readonly feature: Feature; readonly why: string; readonly source: string }[];
  readonly notes: readonly string[];
  readonly quirks: readonly Quirk[];
}
export const presets: readonly Preset[] = ${JSON.stringify(data, null, 2)};
`;
}
