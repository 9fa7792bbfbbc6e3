import { type Arbitrary, constantFrom, integer, record, tuple } from "fast-check";
import type { JsonObject } from "../../model/json.ts";
import { chances } from "./spelling-chances.ts";
import { plain, type Style, write } from "./spelling-write.ts";

/** A JSON text, and what it says. */
export interface Spelled {
  readonly body: JsonObject;
  readonly text: string;
}

/** In what a text may differ from another one of the same value. */
export type SpellingKind = keyof Style;

const styles: { readonly [kind in SpellingKind]: readonly Style[kind][] } = {
  blanks: ["none", "space", "lines", "any"],
  order: ["kept", "reversed", "any"],
  escapes: ["needed", "short", "some", "all"],
  numbers: ["plain", "point", "exponent", "any"],
};

/** Every way in which a text may differ. */
export const spellingKinds: readonly SpellingKind[] = ["blanks", "order", "escapes", "numbers"];

const styleOf = (kinds: readonly SpellingKind[]): Arbitrary<Style> =>
  record(
    Object.fromEntries(
      spellingKinds.map((kind) => [
        kind,
        kinds.includes(kind) ? constantFrom(...styles[kind]) : constantFrom(plain[kind]),
      ]),
    ) as { readonly [kind in SpellingKind]: Arbitrary<Style[kind]> },
  );

/**
 * Other JSON texts of the same values, which every reader that follows RFC 8259 reads the same: blanks, the order of
 * members, escapes in either letter case, `\/`, `1.0`, `1e0`, `10E-1`, and `-0` for 0. The placeholder MODEL stays as it
 * is. `kinds`: in what the texts differ; default: in all. Shrinks to the text that `JSON.stringify` writes.
 */
export function spelled(
  bodies: Arbitrary<JsonObject>,
  kinds: readonly SpellingKind[] = spellingKinds,
): Arbitrary<Spelled> {
  return tuple(bodies, styleOf(kinds), integer({ min: 0, max: 0xff_ff_ff })).map(([body, style, seed]) => ({
    body,
    text: write(body, style, chances(seed)),
  }));
}
