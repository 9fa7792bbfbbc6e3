import { UsageError } from "../usage-error.ts";
import { namesKey } from "./credential.ts";
import type { Member } from "./file.ts";
import type { Given, Layer } from "./layer.ts";
import { nearest } from "./nearest.ts";
import { noKeys, readers, withoutKey } from "./reading.ts";
import { isSettled, settings } from "./settings.ts";

const byName = new Map(settings.filter(isSettled).map((setting) => [setting.name, setting]));
/** What editors find the schema of a file by. */
const schemaMember = "$schema";

/** What the members of a file say. Throws {@link UsageError} that names the line of the first that is wrong. */
export function fileLayer(members: readonly Member[]): Layer {
  const layer = new Map<string, Given>();
  for (const { name, node, at } of members) {
    if (name === schemaMember) continue;
    const setting = byName.get(name);
    if (!setting) throw unknown(name, at);
    const from = `${at}: ${name}`;
    layer.set(name, { value: readers[setting.kind](node, { setting, from }), from });
  }
  return layer;
}

function unknown(name: string, at: string): UsageError {
  if (settings.some((one) => one.name === name))
    return new UsageError(`${at}: ${name} is given as a flag only`, `remove it, and use --${name}`);
  if (namesKey(name)) return new UsageError(`${at}: "${withoutKey(name)}" looks like the place of a key`, noKeys);
  const meant = nearest(name, [...byName.keys()]);
  return new UsageError(
    `${at}: there is no setting "${withoutKey(name)}"`,
    meant ? `did you mean ${meant}?` : `one of: ${[...byName.keys()].join(", ")}`,
  );
}
