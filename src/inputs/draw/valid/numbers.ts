import { type Arbitrary, constantFrom, integer, oneof } from "fast-check";
import type { JsonObject } from "../../../model/json.ts";

/** How far above its least value an integer is drawn that has no greatest one. */
const span = 1000;
/** Parts that the range of a number is cut into: short decimals, which every reader of JSON takes as they are. */
const parts = 100;

const at = (schema: JsonObject, keyword: string): number | undefined => {
  const bound = schema[keyword];
  return typeof bound === "number" ? bound : undefined;
};

/** Integers within the bounds of a schema; those at the bounds are likely. Shrinks to the least. */
export function integers(schema: JsonObject): Arbitrary<number> {
  const above = at(schema, "exclusiveMinimum");
  const below = at(schema, "exclusiveMaximum");
  const min = at(schema, "minimum") ?? (above === undefined ? 0 : above + 1);
  const max = at(schema, "maximum") ?? (below === undefined ? min + span : below - 1);
  const bounds = [...new Set([min, min + 1, max - 1, max])].filter((value) => value >= min && value <= max);
  return oneof({ withCrossShrink: true }, constantFrom(...bounds), integer({ min, max }));
}

/** Numbers within the bounds of a schema; those at the bounds are likely. Shrinks to the least. */
export function numbers(schema: JsonObject): Arbitrary<number> {
  const min = at(schema, "minimum") ?? 0;
  const max = at(schema, "maximum") ?? min + span;
  const between = integer({ min: 0, max: parts }).map((part) => min + ((max - min) * part) / parts);
  return oneof({ withCrossShrink: true }, constantFrom(min, max, (min + max) / 2), between);
}
