import { table } from "../../report/list.ts";
import { isSecretHeader } from "../secret-header.ts";
import type { Settled } from "./settle.ts";
import { attributeOf, isSettled, settings, type Setting } from "./settings.ts";

/** A line of `--show-config`: one entry of a setting, and where it stands. */
type Row = Readonly<Record<"setting" | "value" | "from", string>>;

/** What `--show-config` prints: every setting in force, and where it comes from. Credentials in headers are left out. */
export function shownSettings(
  settled: Settled,
  env: Readonly<Record<string, string | undefined>>,
  width: number,
): string {
  const rows = settings.filter(isSettled).flatMap((setting) => rowsOf(setting, settled));
  const { keyEnv } = settled.flags;
  return table(rows.concat({ setting: "(the key)", value: env[keyEnv] ? "set" : "not set", from: keyEnv }), width);
}

function rowsOf({ name, kind, ...setting }: Setting, { given, flags }: Settled): readonly Row[] {
  const found = given.get(name) ?? [];
  if (found.length === 0) {
    const value = (flags as unknown as Record<string, unknown>)[attributeOf({ name })];
    return [{ setting: name, value: typeof value === "string" ? value : "", from: "default" }];
  }
  if (kind !== "entries")
    return found.map(({ value, from }) => ({ setting: name, value: [value].flat().join(", "), from }));
  // Of two entries of one name the last counts; the others are not in force.
  const last = new Map<string, Row>();
  for (const { value, from } of found)
    for (const entry of value as readonly string[]) {
      const [word = ""] = entry.split(setting.between?.trim() ?? "", 1);
      const secret = name === "header" && isSecretHeader(word.trim());
      last.set(word.trim().toLowerCase(), { setting: name, value: secret ? `${word}: [redacted]` : entry, from });
    }
  return [...last.values()];
}
