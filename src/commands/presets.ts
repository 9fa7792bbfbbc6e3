import type { Preset } from "../../spec/generated/presets.ts";
import { wrap } from "../report/terminal/layout.ts";
import { visible } from "../report/visible.ts";
import type { Given, Layer } from "./config/layer.ts";
import { nearest } from "./config/nearest.ts";
import { UsageError } from "./usage-error.ts";

/** Every preset. The data is loaded when somebody asks for it. */
export const allPresets = async (): Promise<readonly Preset[]> =>
  (await import("../../spec/generated/presets.ts")).presets;

/** The preset of a name, that was found at `from`. Throws {@link UsageError} where there is none. */
export async function presetOf(name: string, from: string): Promise<Preset> {
  const presets = await allPresets();
  const found = presets.find((one) => one.name === name);
  if (found) return found;
  const meant = nearest(
    name,
    presets.map((one) => one.name),
  );
  throw new UsageError(
    `${from}: there is no preset "${visible(name)}"`,
    meant ? `did you mean ${meant}?` : "messages-conformance list presets",
  );
}

/** What a preset says, weaker than everything that the user says. */
export function presetLayer({ name, url, auth, headers, off }: Preset): Layer {
  const from = `preset ${name}`;
  const lines = Object.entries(headers).map(([header, value]) => `${header}: ${value}`);
  const features = off.map(({ feature }) => `${feature}=off`);
  const layer = new Map<string, Given>([
    ["url", { value: url, from }],
    ["auth", { value: auth, from }],
  ]);
  if (lines.length > 0) layer.set("header", { value: lines, from });
  if (features.length > 0) layer.set("feature", { value: features, from });
  return layer;
}

/** A preset as a row of the table of `list presets`. */
export const presetRow = ({ name, kind, url, auth, off, quirks, asOf }: Preset): Readonly<Record<string, string>> => ({
  preset: name,
  kind,
  auth,
  off: String(off.length),
  quirks: String(quirks.length),
  "as of": asOf,
  url,
});

const indented = (words: string, width: number): readonly string[] =>
  wrap(words, width - 4).map((line) => `    ${line}`);

/** Below the table: what each is declared to lack, what its user has to know, and what was seen, each with its source. */
export const presetDetails = (presets: readonly Preset[], width: number): string =>
  presets
    .map(({ name, title, sources, off, notes, quirks }) => {
      const said = [
        ...off.map(({ feature, why, source }) => ({ text: `${feature} off: ${why}`, source })),
        ...quirks.map(({ seen, text, source }) => ({ text: `${seen}  ${text}`, source })),
      ];
      const lines = [
        ...sources.map((source) => `    ${source}`),
        ...notes.flatMap((note) => indented(note, width)),
        ...said.flatMap(({ text, source }) => indented(text, width).concat(`      ${source}`)),
      ];
      return `\n${name}: ${title}\n${lines.map((line) => `${line}\n`).join("")}`;
    })
    .join("");
