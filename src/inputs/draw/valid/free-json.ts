import { type Arbitrary, array, boolean, constant, constantFrom, integer, oneof, tuple } from "fast-check";
import type { JsonObject, JsonValue } from "../../../model/json.ts";
import { texts } from "../text.ts";

const names = constantFrom("city", "n", "type", "name", "input", "a b", "x-1", "$ref", "größe", "日本", "");

const leaf: Arbitrary<JsonValue> = oneof<Arbitrary<JsonValue>[]>(
  texts(),
  integer({ min: -1000, max: 1_000_000 }),
  boolean(),
  constant(null),
  constantFrom(0.5, -1.25, 1e21, Number.MAX_SAFE_INTEGER),
);

const objectOf = (value: Arbitrary<JsonValue>): Arbitrary<JsonObject> =>
  array(tuple(names, value), { maxLength: 3 }).map((members) => Object.fromEntries(members));

const inner: Arbitrary<JsonValue> = oneof(
  { withCrossShrink: true },
  { arbitrary: leaf, weight: 6 },
  { arbitrary: array(leaf, { maxLength: 3 }), weight: 1 },
  { arbitrary: objectOf(leaf), weight: 1 },
);

/** Small JSON objects of any members, nested at most twice. Shrinks to `{}`. */
export const freeObjects: Arbitrary<JsonObject> = objectOf(inner);
