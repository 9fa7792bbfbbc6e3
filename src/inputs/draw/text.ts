import { type Arbitrary, constantFrom, integer, nat, oneof, string, tuple } from "fast-check";

/** What a text may be, in characters (Unicode code points, as JSON Schema counts them). */
export interface TextOptions {
  /** Least length; default 1. */
  readonly least?: number;
  /** Greatest length; default: whatever is drawn, at most {@link longest}. */
  readonly most?: number;
}

/** Characters of the longest text that is drawn where nothing else bounds it. */
export const longest = 2000;

/** Short words in common letters, the smallest first. */
const words = constantFrom("Hi.", "Say pong.", "Hello, world!", "1 + 1 = ?", "a", "True", "null", "0", "[]", '"', "\\");

/** What is easily broken on its way: joined and combining characters, both directions, each plane in use, line ends. */
export const samples: readonly string[] = [
  "👩‍🚀",
  "👨‍👩‍👧‍👦",
  "👍🏽",
  "🇫🇷",
  "❤️",
  "e\u0301\u0323",
  "각",
  "שָׁלוֹם",
  "مرحبا",
  "\u202Eabc\u202C",
  "नमस्ते",
  "ภาษาไทย",
  "日本語",
  "中文",
  "한국어",
  "𠜎𪛖",
  "𝔘𝔫𝔦",
  "𓀀",
  "\u{2F800}",
  "\u{30000}",
  "\u{E0041}",
  "\u{F0000}",
  "\u{10FFFD}",
  "\uFFFD",
  "\uFEFF",
  "\u200B",
  "\u00A0",
  "\u2028",
  "\u2029",
  "\r\n",
  "\t",
  "\u0001",
  "\u001F",
  "\u007F",
  "\u0085",
  "</script>",
  "&amp;",
  "%00",
  "data: [DONE]\n\n",
  "\\u0041",
  "ß",
  "İi",
];

const surrogates = { first: 0xd8_00, last: 0xdf_ff } as const;

/** Any character of any plane, but for NUL, which some stores cannot hold. */
const anyCharacter: Arbitrary<string> = tuple(nat(16), nat(0xff_ff)).map(([plane, code]) => {
  const point = plane * 0x1_00_00 + code;
  if (point === 0) return "0";
  const half = point >= surrogates.first && point <= surrogates.last;
  return String.fromCodePoint(half ? point - surrogates.first + 0x4e_00 : point);
});

const printable: Arbitrary<string> = integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCodePoint(code));

const unit: Arbitrary<string> = oneof(
  { arbitrary: printable, weight: 5 },
  { arbitrary: constantFrom(...samples), weight: 3 },
  { arbitrary: anyCharacter, weight: 2 },
);

const mixed = string({ unit, minLength: 1, maxLength: 12 });
const long = tuple(constantFrom(...samples, "a", "word "), integer({ min: 100, max: longest })).map(([part, length]) =>
  part.repeat(Math.ceil(length / part.length)).slice(0, part.length * Math.floor(length / part.length)),
);

/**
 * Texts of every plane of Unicode: emoji, joined and combining characters, ideographs, both directions, controls, and now
 * and then a long one. No half surrogate pairs, no NUL; each has a character that can be seen, as every reader of
 * "whitespace only" understands it. Lengths at the bounds are likely. Shrinks to a short word.
 */
export function texts({ least = 1, most }: TextOptions = {}): Arbitrary<string> {
  const isRoomy = most === undefined || most > 50;
  const all = oneof(
    { withCrossShrink: true },
    { arbitrary: words, weight: 120 },
    { arbitrary: mixed, weight: 80 },
    { arbitrary: constantFrom(...samples), weight: 40 },
    { arbitrary: isRoomy ? long : words, weight: 1 },
  );
  const fitting = all.map((text) => fitted(text, least, most));
  const ends = [...new Set([least, most])].filter((length) => length !== undefined && length > 0);
  if (most === undefined && least <= 1) return fitting;
  const atBounds = constantFrom(...ends.map((length) => "a".repeat(length ?? 0)));
  return oneof({ withCrossShrink: true }, { arbitrary: fitting, weight: 9 }, { arbitrary: atBounds, weight: 1 });
}

const seen = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** The text with a character that can be seen, and as many characters as it may have. */
function fitted(text: string, least: number, most: number | undefined): string {
  const visible = seen.test(text) ? text : `${text}.`;
  if (most === undefined && visible.length >= least * 2) return visible;
  const characters = Array.from(visible);
  if (characters.length < least) return visible + "a".repeat(least - characters.length);
  if (most === undefined || characters.length <= most) return visible;
  const cut = characters.slice(0, most).join("");
  return seen.test(cut) ? cut : `${characters.slice(0, most - 1).join("")}.`;
}
