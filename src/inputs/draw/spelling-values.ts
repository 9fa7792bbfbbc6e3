import { MODEL } from "../../model/exchange.ts";
import type { Chance } from "./spelling-chances.ts";

const short: Readonly<Record<string, string>> = {
  "\b": String.raw`\b`,
  "\f": String.raw`\f`,
  "\n": String.raw`\n`,
  "\r": String.raw`\r`,
  "\t": String.raw`\t`,
  "/": String.raw`\/`,
  '"': String.raw`\"`,
  "\\": "\\\\",
};

/** One of a hundred of the characters that need none is escaped, at least, where some are. */
const seldom = 8;

/** The JSON text of a string. The placeholder MODEL is text that is replaced later, and stays as it is. */
export function stringAs(value: string, escapes: "needed" | "short" | "some" | "all", chance: Chance): string {
  if (escapes === "needed" || value === MODEL) return JSON.stringify(value);
  let text = "";
  // By UTF-16 units: those of a pair may be escaped together only, or it is torn.
  for (const character of value) {
    const needed = character < " " || character === '"' || character === "\\";
    const chosen = escapes === "all" || (escapes === "some" && chance(seldom) === 0);
    const known = short[character];
    if (known !== undefined && !(chosen && chance(2) === 0))
      text += needed || escapes !== "some" || chosen ? known : character;
    else text += needed || chosen ? escaped(character, chance) : character;
  }
  return `"${text}"`;
}

function escaped(character: string, chance: Chance): string {
  let text = "";
  for (let index = 0; index < character.length; index += 1) {
    const digits = character.charCodeAt(index).toString(16).padStart(4, "0");
    text += `\\u${chance(2) === 0 ? digits : digits.toUpperCase()}`;
  }
  return text;
}

/** A number as `JSON.stringify` writes it without an exponent. */
const decimal = /^(-?)(\d+)(?:\.(\d+))?$/u;

const zeros = { point: ["0.0"], exponent: ["0e0", "0E-1", "0.0e+0"], any: ["0", "-0", "0.0", "0e0", "-0.0"] } as const;

/** The JSON text of a number: another spelling of the same decimal. Very large and very small ones stay as they are. */
export function numberAs(value: number, form: "plain" | "point" | "exponent" | "any", chance: Chance): string {
  const text = JSON.stringify(value);
  const [, sign = "", whole, fraction = ""] = decimal.exec(text) ?? [];
  if (form === "plain" || whole === undefined) return text;
  if (value === 0) return zeros[form][chance(zeros[form].length)] ?? text;
  const asPoint = `${sign}${whole}.${fraction}0`;
  const digits = `${whole}${fraction}`.replace(/^0+(?=\d)/u, "");
  const places = fraction.length;
  const asExponent = [
    `${digits}${places === 0 ? "e0" : `e-${places}`}`,
    `${digits}0E-${places + 1}`,
    `${whole}.${fraction}0E+0`,
  ];
  if (form === "point") return asPoint;
  const one = `${sign}${asExponent[chance(asExponent.length)] ?? digits}`;
  return form === "exponent" ? one : ([text, asPoint, one][chance(3)] ?? text);
}
