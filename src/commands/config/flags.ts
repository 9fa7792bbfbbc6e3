import { Option } from "commander";

import { settings, type Setting } from "./settings.ts";

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value];

function optionsOf({ name, kind, argument, text, default: usual, given }: Setting): readonly Option[] {
  if (given === "argument") return [];
  const option = new Option([`--${name}`, argument].filter(Boolean).join(" "), text);
  if (kind === "list" || kind === "entries") option.argParser(collect);
  else if (usual !== undefined) option.default(usual);
  if (given === "flag-only-or-not") return [option, new Option(`--no-${name}`, "leave that file out")];
  if (kind !== "switch" || given === "flag-only") return [option];
  return [option, new Option(`--no-${name}`, "also where the file or the environment says so")];
}

/** The flags of `run`. */
export const runOptions = (): readonly Option[] => settings.flatMap(optionsOf);
