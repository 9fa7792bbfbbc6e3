import { isObject, type JsonObject, type JsonValue } from "../../model/json.ts";
import type { Chance } from "./spelling-chances.ts";
import { numberAs, stringAs } from "./spelling-values.ts";

/** How a text is written. The first value of each is what `JSON.stringify` does. */
export interface Style {
  /** Between the tokens. */
  readonly blanks: "none" | "space" | "lines" | "any";
  /** Of the members of objects. */
  readonly order: "kept" | "reversed" | "any";
  /** `needed`: what has to be escaped; `short`: what has a short escape; `all`: every character. */
  readonly escapes: "needed" | "short" | "some" | "all";
  /** `point`: `1.0`; `exponent`: `1e0`. */
  readonly numbers: "plain" | "point" | "exponent" | "any";
}

/** The style of `JSON.stringify`. */
export const plain: Style = { blanks: "none", order: "kept", escapes: "needed", numbers: "plain" };

const blanks = ["", "", " ", "\t", "\n", "\r\n", "  \n\t "] as const;

/** The text of a value in a style; `chance` decides where the style leaves it open. */
export function write(value: JsonValue, style: Style, chance: Chance): string {
  const gap = gapOf(style, chance);
  return `${gap()}${writeValue(value, style, chance, gap)}${gap()}`;
}

function gapOf({ blanks: kind }: Style, chance: Chance): () => string {
  if (kind === "any") return () => blanks[chance(blanks.length)] ?? "";
  const fixed = { none: "", space: " ", lines: "\n" }[kind];
  return () => fixed;
}

function writeValue(value: JsonValue, style: Style, chance: Chance, gap: () => string): string {
  if (typeof value === "string") return stringAs(value, style.escapes, chance);
  if (typeof value === "number") return numberAs(value, style.numbers, chance);
  if (Array.isArray(value)) {
    const items = value.map((item: JsonValue) => writeValue(item, style, chance, gap));
    return `[${gap()}${items.join(`${gap()},${gap()}`)}${gap()}]`;
  }
  return isObject(value) ? writeObject(value, style, chance, gap) : JSON.stringify(value);
}

function writeObject(value: JsonObject, style: Style, chance: Chance, gap: () => string): string {
  const members = Object.entries(value)
    .filter((entry): entry is [string, JsonValue] => entry[1] !== undefined)
    .map(([name, member]) => {
      const key = stringAs(name, style.escapes, chance);
      return `${key}${gap()}:${gap()}${writeValue(member, style, chance, gap)}`;
    });
  return `{${gap()}${ordered(members, style, chance).join(`${gap()},${gap()}`)}${gap()}}`;
}

function ordered(members: readonly string[], { order }: Style, chance: Chance): readonly string[] {
  if (order === "kept") return members;
  if (order === "reversed") return members.toReversed();
  const left = [...members];
  return members.map(() => left.splice(chance(left.length), 1)[0] ?? "");
}
