import { constantFrom, integer, nat, oneof, tuple, type Arbitrary } from "fast-check";
import { MODEL } from "../../../model/exchange.ts";
import type { Label } from "../../../model/draw.ts";
import { requestSchema, type Operation } from "../schema.ts";

/** Texts in the place of a body that are all wrong in one way. */
export interface BrokenText {
  /** Unique: `trailing comma`. */
  readonly name: string;
  /** Shrinks to the shortest. */
  readonly texts: Arbitrary<string>;
}

const [start, end] = [`{"model":"${MODEL}","max_tokens":16,"messages":[{"role":"user","content":`, `"Hi."}]}`];
const whole = start + end;
const members = `"model":"${MODEL}","max_tokens":16,"messages":[{"role":"user","content":"Hi."}]`;
/** The whole text with something instead of a part of it, one that is there once. */
const instead = (part: string, other: string): string => whole.replace(part, () => other);
const among = (...texts: readonly string[]): Arbitrary<string> => constantFrom(...texts);
const unicode = (code: number): string => String.fromCodePoint(code);

/**
 * Texts that are no JSON by RFC 8259, section by section: each differs from a valid request in one thing. A byte order
 * mark is not among them: a parser may ignore it (section 8.1); nor are half surrogate pairs, which the grammar allows.
 */
export const notJson: readonly BrokenText[] = [
  { name: "truncated", texts: integer({ min: 1, max: whole.length - 1 }).map((length) => whole.slice(0, length)) },
  { name: "no text but blanks", texts: among(" ", "\n", "\t\r\n ") },
  { name: "trailing comma", texts: among(`{${members},}`, instead("}]}", "},]}"), instead(`"Hi."}`, `"Hi.",}`)) },
  { name: "missing comma", texts: among(instead(",", " "), instead("16,", "16")) },
  { name: "two commas", texts: among(instead(",", ",,"), `{,${members}}`) },
  { name: "missing colon", texts: among(instead(":", " "), instead(`"max_tokens":`, `"max_tokens"=`)) },
  { name: "wrong bracket", texts: among(instead("}]}", "}}}"), instead("[{", "({")) },
  { name: "single quotes", texts: among(whole.replaceAll('"', "'"), instead(`"Hi."`, "'Hi.'")) },
  { name: "unquoted key", texts: among(instead(`"max_tokens"`, "max_tokens"), instead(`"model"`, "model")) },
  { name: "unquoted string", texts: among(instead(`"Hi."`, "Hi"), instead(`"user"`, "user")) },
  {
    name: "comment",
    texts: among(`${whole} // a`, `/* a */${whole}`, instead("16", "16 /* a */"), instead(",", ", # a\n")),
  },
  {
    name: "literal",
    texts: among(...["True", "FALSE", "None", "undefined", "nil", "Null"].map((one) => withMember(one))),
  },
  {
    name: "number",
    texts: among(
      ...["NaN", "Infinity", "-Infinity", "016", "0x10", "+16", "16.", ".5", "1e", "1_6", "--1", "1.5.2", "16f"].map(
        (one) => instead("16", one),
      ),
    ),
  },
  {
    name: "control character",
    texts: nat(0x1f).map((code) => instead("Hi.", `H${unicode(code)}i.`)),
  },
  {
    name: "escape",
    texts: among(
      ...[String.raw`\x41`, String.raw`\'`, String.raw`\u12`, String.raw`\u{41}`, String.raw`\0`, "\\"].map((one) =>
        instead("Hi.", one),
      ),
    ),
  },
  { name: "trailing text", texts: among(...["}", "]", ",", whole, "null", "a", "\u0000"].map((more) => whole + more)) },
  {
    name: "two keys",
    texts: among(instead(`"max_tokens":16`, `"max_tokens":16:16`), instead(`"model":`, `"model""a":`)),
  },
  {
    name: "other blanks",
    texts: among(...["\u00a0", "\u2028", "\u3000", "\f", "\v"].map((blank) => instead(",", `,${blank}`))),
  },
  {
    name: "another format",
    texts: among(
      "model=a&max_tokens=16",
      "model: a\nmax_tokens: 16\n",
      "<model>a</model>",
      "undefined",
      "[object Object]",
    ),
  },
];

function withMember(value: string): string {
  return `{${members},"stream":${value}}`;
}

/**
 * Texts that RFC 8259 allows, and leaves to the parser what becomes of them: names that are there twice, numbers beyond
 * any range, depths and lengths that parsers may bound (section 9). Nothing can be claimed of the answer but that there
 * is one, and that it is no server error.
 */
export const oddJson: readonly BrokenText[] = [
  {
    name: "name twice",
    texts: oneof(
      { withCrossShrink: true },
      among(`{${members},"max_tokens":16}`, `{"max_tokens":"a",${members}}`, `{${members},"messages":[]}`),
      among(
        instead(`"role":"user"`, `"role":"assistant","role":"user"`),
        instead(`"model":`, String.raw`"m\u006fdel":"a","model":`),
      ),
    ),
  },
  {
    name: "huge number",
    texts: oneof(
      { withCrossShrink: true },
      among(
        ...["1e400", "-1e400", "1e-400", "9223372036854775808", "18446744073709551616"].map((one) =>
          instead("16", one),
        ),
      ),
      integer({ min: 20, max: 5000 }).map((digits) => instead("16", "9".repeat(digits))),
      integer({ min: 20, max: 5000 }).map((digits) => instead("16", `16.${"0".repeat(digits)}`)),
    ),
  },
  {
    name: "deep nesting",
    texts: tuple(integer({ min: 1000, max: 20_000 }), constantFrom("[]", "{}", "schema")).map(([depth, kind]) =>
      kind === "schema"
        ? `{${members},"tools":[{"name":"a","input_schema":{"type":"object","properties":${nested(depth, "{}")}}}]}`
        : instead(`"Hi."`, nested(depth, kind)),
    ),
  },
  { name: "byte order mark", texts: among(`\u{feff}${whole}`) },
  {
    name: "half a surrogate pair",
    texts: among(...["d800", "dfff", String.raw`de00\ud83d`].map((code) => instead("Hi.", String.raw`\u${code}`))),
  },
  { name: "null character", texts: among(instead("Hi.", String.raw`H\u0000i.`), `{${members},"\\u0000":1}`) },
  {
    name: "name of a prototype",
    texts: among(`{${members},"__proto__":{"max_tokens":1}}`, `{${members},"constructor":{"prototype":{}}}`),
  },
  {
    name: "long name",
    texts: integer({ min: 1000, max: 20_000 }).map((length) => `{${members},"${"a".repeat(length)}":1}`),
  },
  {
    name: "many members",
    texts: integer({ min: 1000, max: 5000 }).map(
      (count) => `{${members},${Array.from({ length: count }, (_, index) => `"a${index}":1`).join(",")}}`,
    ),
  },
];

const nested = (depth: number, kind: string): string =>
  kind === "[]" ? `${"[".repeat(depth)}${"]".repeat(depth)}` : `${`{"a":`.repeat(depth)}1${"}".repeat(depth)}`;

/** Texts that are JSON and no object: they break the type of the request itself. */
export interface OtherBody extends BrokenText {
  readonly label: Label;
}

/** What a body is that is no object. */
export function otherBodies(operation: Operation = "messages"): readonly OtherBody[] {
  const { at } = requestSchema("2023-06-01", operation).root;
  const label = { at, keyword: "type", pointer: "" };
  const texts = among(
    "[]",
    '"a"',
    "1",
    "true",
    "null",
    `[${whole}]`,
    "false",
    '""',
    "0",
    JSON.stringify(whole),
    "-1.5e3",
  );
  return [{ name: `${at} type`, texts, label }];
}
