import { UsageError } from "../usage-error.ts";
import { checked } from "./checked.ts";
import { namesKey } from "./credential.ts";
import type { Given, Layer } from "./layer.ts";
import { nearest } from "./nearest.ts";
import { environmentPrefix, isSettled, settings, variableOf, type Setting } from "./settings.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const byVariable = new Map(settings.map((setting) => [variableOf(setting), setting]));
/** No settings of a run: where a bug shows itself, and where the browser tests of this project find a browser. */
const others = new Set([`${environmentPrefix}DEBUG`, `${environmentPrefix}CHROMIUM`]);

/** What the environment says. An empty variable says nothing: that is how CI systems leave one out. */
export function environmentLayer(env: Environment): Layer {
  const layer = new Map<string, Given>();
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith(environmentPrefix) || others.has(variable) || !value) continue;
    const setting = byVariable.get(variable);
    if (!setting) throw unknown(variable);
    if (!isSettled(setting))
      throw new UsageError(`${variable}: this is given as a flag only`, `unset it, and use --${setting.name}`);
    layer.set(setting.name, { value: read(setting, value, variable), from: variable });
  }
  return layer;
}

function unknown(variable: string): UsageError {
  const name = variable.slice(environmentPrefix.length);
  if (namesKey(name))
    return new UsageError(
      `${variable}: the key is not a setting`,
      "put it into MESSAGES_API_KEY, or name its variable: MESSAGES_CONFORMANCE_KEY_ENV",
    );
  const meant = nearest(variable, settings.filter(isSettled).map(variableOf));
  return new UsageError(
    `${variable}: there is no such setting`,
    meant ? `did you mean ${meant}?` : "the settings are the flags of messages-conformance run --help",
  );
}

function read(setting: Setting, value: string, variable: string): Given["value"] {
  const check = (one: string): string => checked(setting, one, variable, (right) => `${variable}=${right}`);
  if (setting.kind === "switch") return switched(value, variable);
  if (setting.kind !== "list" && setting.kind !== "entries") return check(value);
  const pieces = setting.separator ? value.split(setting.separator) : betweenCommas(value);
  return pieces
    .map((piece) => piece.trim())
    .filter(Boolean)
    .map(check);
}

function switched(value: string, variable: string): boolean {
  if (value === "true" || value === "1") return true;
  if (value === "false" || value === "0") return false;
  throw new UsageError(`${variable}: "${value}" is neither true nor false`, `for example: ${variable}=true`);
}

/** The pieces between commas, but for those inside the braces of a glob: `{a,b}/*,c` is two. */
function betweenCommas(text: string): readonly string[] {
  const pieces = [""];
  let depth = 0;
  for (const sign of text) {
    depth += Number(sign === "{") - Number(sign === "}");
    if (sign === "," && depth <= 0) pieces.push("");
    else pieces.push((pieces.pop() ?? "") + sign);
  }
  return pieces;
}
