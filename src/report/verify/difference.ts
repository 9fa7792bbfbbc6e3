import { REDACTED } from "../redact.ts";
import { shorten } from "../visible.ts";

/** Where two JSON values differ, and what stands there; absent members are undefined. */
export interface Difference {
  readonly at: string;
  readonly says: unknown;
  readonly makes: unknown;
}

/**
 * Every place where a report differs from what was derived again. Text in which a secret was replaced is compared around
 * it: the secret is not there to derive it from. `ignored`: names of members that are not compared.
 */
export function differences(
  says: unknown,
  makes: unknown,
  at = "",
  ignored: ReadonlySet<string> = new Set(),
): readonly Difference[] {
  if (isAlike(says, makes)) return [];
  const [one, other] = [membersOf(says), membersOf(makes)];
  if (!one || !other || Array.isArray(says) !== Array.isArray(makes)) return [{ at, says, makes }];
  const names = [...new Set([...one.keys(), ...other.keys()])].filter((name) => !ignored.has(name));
  return names.flatMap((name) => differences(one.get(name), other.get(name), `${at}/${name}`, ignored));
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : undefined;
}

function isAlike(says: unknown, makes: unknown): boolean {
  if (Object.is(says, makes)) return true;
  return typeof says === "string" && typeof makes === "string" && says.includes(REDACTED) && fits(says, makes);
}

/** True where the text around each replaced secret is there, in its order. */
function fits(redacted: string, text: string): boolean {
  const pieces = redacted.split(REDACTED);
  const [first = "", last = ""] = [pieces[0], pieces.at(-1)];
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  for (const piece of pieces.slice(1)) {
    const found = text.indexOf(piece, from);
    if (found === -1) return false;
    from = found + piece.length;
  }
  return true;
}

/** A value in a sentence. */
export const quoted = (value: unknown): string =>
  value === undefined ? "nothing" : shorten(JSON.stringify(value) ?? "nothing", 120);
