import process from "node:process";

import { nearest } from "../commands/config/nearest.ts";
import { settle, type CommandLine } from "../commands/config/settle.ts";
import { attributeOf, settings, type Setting } from "../commands/config/settings.ts";
import { placeOf, targetOf, type RunFlags } from "../commands/options.ts";
import { UsageError } from "../commands/usage-error.ts";
import type { Target } from "../model/target.ts";
import type { CertifyOptions } from "./certify-options.ts";

/** Flags that print instead of sending, that change a file, or that name settings elsewhere: of no use to a program. */
const ofTheShell = new Set(["config", "show-config", "dry-run", "update-expected", "url"]);
const byName = new Map(
  settings.filter(({ name }) => !ofTheShell.has(name)).map((setting) => [attributeOf(setting), setting]),
);
/** Options that are no flags. */
const own = new Set(["url", "key", "signal"]);

/** What options of a program come to, by the rules of the command line. */
export interface Settings {
  readonly target: Target;
  readonly flags: RunFlags;
}

/** Reads the options of a run. Throws {@link UsageError} for what cannot be run, with the name of the option. */
export async function settingsOf(options: CertifyOptions): Promise<Settings> {
  try {
    const { flags } = await settle(lineOf(options), { env: {}, folder: process.cwd() });
    const env = options.key === undefined ? process.env : { [flags.keyEnv]: options.key };
    const target = targetOf(placeOf(options.url, flags, env), flags);
    const { out: _, ...rest } = flags;
    return { target, flags: options.out === undefined ? rest : flags };
  } catch (error) {
    throw inOptions(error);
  }
}

/** An error that names `maxRequests` where the command line would have named `--max-requests`. */
export function inOptions(error: unknown): unknown {
  if (!(error instanceof UsageError)) return error;
  const message = error.message.replaceAll(/--([a-z][a-z-]+)/gu, (_, name: string) => attributeOf({ name }));
  return new UsageError(message, error.hint);
}

function lineOf(options: CertifyOptions): CommandLine {
  const flags: Record<string, unknown> = { config: false };
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || own.has(name)) continue;
    const setting = byName.get(name);
    if (!setting) throw unknown(name);
    flags[name] = asFlag(setting, value);
  }
  return { url: options.url, flags, isTyped: (name) => name in flags };
}

function unknown(name: string): UsageError {
  const names = [...own, ...byName.keys()];
  const meant = nearest(name, names);
  return new UsageError(
    `there is no option "${name}"`,
    meant ? `did you mean ${meant}?` : `one of: ${names.join(", ")}`,
  );
}

function asFlag({ kind, between }: Setting, value: unknown): string | boolean | readonly string[] {
  if (kind === "switch") return value === true;
  if (kind === "list") return [value].flat().map(String);
  if (kind !== "entries") return String(value);
  return Object.entries(value as Readonly<Record<string, unknown>>).map(([name, one]) =>
    [name, String(one)].join(between),
  );
}
