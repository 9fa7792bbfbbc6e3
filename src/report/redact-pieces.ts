import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { parse } from "../model/read.ts";

/** One string of a line of JSON: the line, the member it is the value of, and what it says; never empty. */
interface Piece {
  readonly line: number;
  readonly member: string;
  readonly text: string;
}

const BLANK = "[redacted]";

/** What a secret looks like in a text. */
export interface Secrets {
  readonly holds: (text: string) => boolean;
  /** Length of the longest form: no secret can be spread over more pieces than it has characters. */
  readonly longest: number;
}

/**
 * An exchange of which no secret can be put together again from the pieces of its answer. A target that echoes the key may
 * cut it anywhere: `sk-te` in one delta, `st` in the next. Frames that hold such a piece lose their strings, in `frames`
 * and in `answer.text`; an exchange without one is returned as it is. Secrets in one piece are left to the caller, except
 * where the escapes of JSON hide them.
 */
export function withoutPieces(exchange: JsonObject, secrets: Secrets): JsonObject {
  const { answer } = exchange;
  if (!isObject(answer) || typeof answer["text"] !== "string") return exchange;
  const { text } = answer;
  const frames = Array.isArray(answer["frames"]) ? answer["frames"].filter(isObject) : undefined;
  const lines = frames?.map(({ data }) => (typeof data === "string" ? data : "")) ?? [text];
  const guilty = guiltyLines(lines, secrets);
  if (guilty.size === 0) return exchange;

  const blanked = lines.map((line, index) => (guilty.has(index) ? blank(line) : line));
  // `data:` lines of one event may stand apart in the text.
  const found = lines.every((line, index) => !guilty.has(index) || text.includes(line));
  const cleaned: JsonObject = {
    ...answer,
    text: found ? replaceInOrder(text, lines, blanked) : BLANK,
    ...(answer["bytes"] === undefined ? {} : { bytes: "" }),
    ...(frames
      ? { frames: frames.map((frame, index) => Object.assign({}, frame, { data: blanked[index] ?? BLANK })) }
      : {}),
  };
  return { ...exchange, answer: cleaned };
}

/** Lines that take part in any concatenation that holds a secret: of all strings, and of those of one member. */
function guiltyLines(lines: readonly string[], secrets: Secrets): ReadonlySet<number> {
  const pieces = lines.flatMap((line, index) => piecesOf(parse(line) ?? line, index, ""));
  const series = new Map<string, Piece[]>([["all strings", pieces]]);
  for (const piece of pieces) {
    const own = series.get(piece.member);
    if (own) own.push(piece);
    else series.set(piece.member, [piece]);
  }
  const guilty = new Set<number>();
  for (const some of series.values())
    for (const window of secretWindows(some, secrets)) {
      const [first] = window;
      const plain = window.length === 1 && first !== undefined && secrets.holds(lines[first.line] ?? "");
      if (!plain) for (const { line } of window) guilty.add(line);
    }
  return guilty;
}

/** Every shortest run of neighbouring pieces that together hold a secret. */
function secretWindows(pieces: readonly Piece[], { holds, longest }: Secrets): readonly (readonly Piece[])[] {
  const windows: (readonly Piece[])[] = [];
  const joined = (start: number, end: number): string =>
    pieces
      .slice(start, end)
      .map(({ text }) => text)
      .join("");
  if (!holds(joined(0, pieces.length))) return windows;
  let start = 0;
  for (let end = 1; end <= pieces.length; end++) {
    start = Math.max(start, end - longest);
    while (start < end && holds(joined(start, end))) {
      while (start + 1 < end && holds(joined(start + 1, end))) start += 1;
      windows.push(pieces.slice(start, end));
      start += 1;
    }
  }
  return windows;
}

/** Names that say what a frame is; left out, so that they do not stand between two pieces of one text. */
const grammar = new Set(["type", "index", "role", "id", "name", "model", "object"]);

function piecesOf(value: JsonValue, line: number, member: string): readonly Piece[] {
  if (typeof value === "string") return value === "" ? [] : [{ line, member, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: JsonValue) => piecesOf(item, line, member));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    grammar.has(name) || inner === undefined ? [] : piecesOf(inner, line, name),
  );
}

/** A frame without its strings, still the same kind of frame. */
function blank(line: string): string {
  const value = parse(line);
  return isObject(value) ? JSON.stringify(blankStrings(value)) : BLANK;
}

function blankStrings(value: JsonValue): JsonValue {
  if (typeof value === "string") return BLANK;
  if (Array.isArray(value)) return value.map(blankStrings);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      grammar.has(name) || member === undefined ? member : blankStrings(member),
    ]),
  );
}

/** Replaces each line by its successor, from the front to the back, so that equal lines are not confused. */
function replaceInOrder(text: string, lines: readonly string[], successors: readonly string[]): string {
  let rest = text;
  let done = "";
  for (const [index, line] of lines.entries()) {
    const at = rest.indexOf(line);
    if (at < 0) continue;
    done += rest.slice(0, at) + (successors[index] ?? "");
    rest = rest.slice(at + line.length);
  }
  return done + rest;
}
