import { string, type Arbitrary } from "fast-check";
import { instead, type Side, type Spot, type Wrong, type Wrongs } from "./wrong.ts";

/** Strings that miss a pattern, and break no other bound. */
export function unlike({ place: { schema }, valid }: Spot): Wrongs {
  const pattern = new RegExp(schema["pattern"] as string, "u");
  const [least, most] = [(schema["minLength"] ?? 0) as number, (schema["maxLength"] ?? Infinity) as number];
  // Bounds count characters; no text here has more than its units.
  const misses = (text: string): boolean => !pattern.test(text) && text.length >= least && text.length <= most;
  const listed = around(valid as string)
    .filter(([text]) => misses(text))
    .map(([text, side]) => instead(text, side));
  const drawn = string({ minLength: least, maxLength: Math.min(most, 24) }).filter((text) => misses(text));
  return takesAnyText(pattern) ? { listed, more: blanks } : { listed, more: drawn.map((text) => instead(text)) };
}

const takesAnyText = (pattern: RegExp): boolean => ["a", ".", "é 🦊", "a\n"].every((text) => pattern.test(text));

const blanks: Arbitrary<Wrong> = string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 }).map((text) =>
  instead(" ".repeat(text.length)),
);

/** Texts near a valid one: blanks, other characters, other cases, more and fewer of them. */
function around(valid: string): (readonly [string, Side?])[] {
  return [
    [" "],
    [""],
    ["\n"],
    ["\t"],
    ["   "],
    ["\u{a0}"],
    ["\u{3000}"],
    [`${valid} ${valid}`],
    [`${valid}.`],
    [`${valid}/`],
    [`${valid}é`],
    [`${valid}🦊`],
    [`.${valid}`],
    [valid.slice(0, -1)],
    [valid.slice(1)],
    [valid.repeat(200)],
    [`${valid} `, "spelling"],
    [` ${valid}`, "spelling"],
    [`${valid}\n`, "spelling"],
    [valid.toUpperCase(), "spelling"],
  ];
}

/** Texts that are not of an encoding: of base64, the only one in the contract. */
export function notEncoded({ valid }: Spot): Wrongs {
  const text = (valid as string).slice(0, 4);
  const listed: readonly Wrong[] = [
    instead("!"),
    instead("%%%%"),
    instead("ééé"),
    instead(`${text}=`),
    instead(`=${text.slice(1)}`),
    instead(`data:;base64,${text}`),
    instead("A"),
    instead("AAAAA"),
    instead(`${text.slice(0, 2)}.${text.slice(3)}`),
    instead("AA", "spelling"),
    instead("__-_", "spelling"),
    instead(`${text}\n`, "spelling"),
    instead(`${text.slice(0, 2)} ${text.slice(2)}`, "spelling"),
  ];
  const drawn = string({ minLength: 1, maxLength: 12, unit: "binary-ascii" }).map((other) => instead(`${other}!`));
  return { listed, more: drawn };
}
