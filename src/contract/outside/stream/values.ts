import * as fc from "fast-check";

/** Text of any length with characters of every plane of Unicode, and such that are made of several. */
export const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: "grapheme-ascii", maxLength: 40 }),
);

/** A name, an opaque signature, ciphertext. */
export const token = fc.base64String({ minLength: 4, maxLength: 24 });

export const count = fc.nat(100_000);

/** Who called a tool. */
export const caller = fc.oneof(
  fc.constant({ type: "direct" }),
  fc.record({
    type: fc.constantFrom("code_execution_20250825", "code_execution_20260120"),
    tool_id: fc.constantFrom("srvtoolu_01", "srvtoolu_9z"),
  }),
);

/** Id of a call of a server tool. */
export const serverToolId = fc.nat(99_999).map((number) => `srvtoolu_${number}`);

/** Places at which something is cut, wherever it ends. */
export const cuts = fc.array(fc.nat(), { maxLength: 6 });

/** What is left when something of a length is cut: `[from, to]` of each piece; some are empty. */
export function cutUp(length: number, places: readonly number[]): [from: number, to: number][] {
  const ends = [...places.map((place) => place % (length + 1)).toSorted((a, b) => a - b), length];
  return ends.map((end, index) => [ends[index - 1] ?? 0, end]);
}

/** Text in pieces, cut anywhere: between the halves of a character, too. */
export const pieces = (whole: string, places: readonly number[]): string[] =>
  cutUp(whole.length, places).map(([from, to]) => whole.slice(from, to));
