import { existsSync } from "node:fs";
import { resolve } from "node:path";

import type { Preset } from "../../../spec/generated/presets.ts";
import { visible } from "../../report/visible.ts";
import { baseUrl, type RunFlags } from "../options.ts";
import { presetLayer, presetOf } from "../presets.ts";
import { UsageError } from "../usage-error.ts";
import { checked } from "./checked.ts";
import { environmentLayer } from "./environment.ts";
import type { Given, Layer } from "./layer.ts";
import { attributeOf, settings, usualFile, type Setting } from "./settings.ts";

/** The flags as commander hands them over, and which of them were typed. */
export interface CommandLine {
  readonly url: string | undefined;
  readonly flags: Readonly<Record<string, unknown>>;
  readonly isTyped: (attribute: string) => boolean;
}

/** Where else settings come from. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
}

/** The settings in force. */
export interface Settled {
  readonly url: string | undefined;
  readonly flags: RunFlags;
  /** Where each value comes from, the strongest place last; a setting that is left at its default has none. */
  readonly given: ReadonlyMap<string, readonly Given[]>;
  /** The file that was read. */
  readonly file?: string;
  readonly preset?: Preset;
}

/**
 * Takes every setting from the strongest place that has it: flag, environment, file, preset, default. Features and headers
 * are taken one by one, by their names. Throws {@link UsageError} that says where a wrong value stands.
 */
export async function settle(line: CommandLine, { env, folder }: Surroundings): Promise<Settled> {
  const typed = flagLayer(line);
  const environment = environmentLayer(env);
  const path = fileOf(line, folder);
  const { shown, layer: file } = await fileLayerOf(path, folder);
  const named = [typed, environment, file].map((layer) => layer.get("preset")).find(Boolean);
  const preset = named && (await presetOf(String(named.value), named.from));
  const layers = [...(preset ? [presetLayer(preset)] : []), file, environment, typed];
  const given = new Map(settings.map((setting) => [setting.name, givenFor(setting, layers)]));
  const flags = Object.fromEntries(settings.map((one) => [attributeOf(one), valueOf(one, given.get(one.name) ?? [])]));
  return {
    url: urlOf(given.get("url")?.at(-1), preset),
    flags: flags as unknown as RunFlags,
    given,
    ...(shown !== undefined && { file: shown }),
    ...(preset && { preset }),
  };
}

/** What the file says. The reader of YAML is loaded only where there is one. */
async function fileLayerOf(
  path: string | undefined,
  folder: string,
): Promise<{ readonly shown?: string; readonly layer: Layer }> {
  if (path === undefined) return { layer: new Map() };
  const { readMembers, shownPath } = await import("./file.ts");
  const { fileLayer } = await import("./members.ts");
  const shown = shownPath(path, folder);
  return { shown, layer: fileLayer(readMembers(path, shown)) };
}

function fileOf({ flags }: CommandLine, folder: string): string | undefined {
  const { config } = flags;
  if (config === false) return undefined;
  if (typeof config === "string") return resolve(folder, config);
  const usual = resolve(folder, usualFile);
  return existsSync(usual) ? usual : undefined;
}

function flagLayer({ url, flags, isTyped }: CommandLine): Layer {
  const layer = new Map<string, Given>(url === undefined ? [] : [["url", { value: url, from: "url" }]]);
  for (const setting of settings) {
    const attribute = attributeOf(setting);
    if (setting.given === "argument" || !isTyped(attribute)) continue;
    const value = flags[attribute] as Given["value"];
    const from = `--${value === false ? "no-" : ""}${setting.name}`;
    if (typeof value === "string") checked(setting, value, from, (right) => `${from} ${right}`);
    layer.set(setting.name, { value, from });
  }
  return layer;
}

const givenFor = ({ name, kind }: Setting, layers: readonly Layer[]): readonly Given[] => {
  const all = layers.flatMap((layer) => layer.get(name) ?? []);
  return kind === "entries" ? all : all.slice(-1);
};

function valueOf({ kind, default: usual }: Setting, given: readonly Given[]): Given["value"] | undefined {
  // The last of two entries of one name counts.
  if (kind === "entries") return given.flatMap(({ value }) => value as readonly string[]);
  return given.at(-1)?.value ?? (kind === "list" ? [] : usual);
}

function urlOf(given: Given | undefined, preset: Preset | undefined): string | undefined {
  if (!given) return undefined;
  const url = String(given.value);
  if (given.from === "url") return url;
  if (preset && url === preset.url && url.includes("{"))
    throw new UsageError(
      `preset ${preset.name}: the URL has parts that are yours: ${url}`,
      `messages-conformance run ${url.replaceAll(/\{(\w+)\}/gu, (_, name: string) => name.toUpperCase())} --preset ${preset.name}`,
    );
  try {
    baseUrl(url);
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(visible(`${given.from}: ${error.message}`), error.hint) : error;
  }
  return url;
}
