import { type Arbitrary, constantFrom, oneof, string, stringMatching } from "fast-check";
import type { JsonObject } from "../../../model/json.ts";
import { texts } from "../text.ts";

/** Characters of a drawn string whose pattern does not bound it. */
const span = 24;

/** `^[class]{least,most}$`. */
const bounded = /^\^(\[[^\]]+\])\{(\d+),(\d+)\}\$$/u;
/** Texts that a pattern for free text takes, all of them. */
const freeText = ["Hi.", "é 🦊\n", "\u0001.", " a "];

/**
 * Strings that a schema takes, by its lengths and its pattern; those at the bounds are likely. Shrinks to a short one.
 * `most` bounds the length further.
 */
export function strings(schema: JsonObject, most = Number.POSITIVE_INFINITY): Arbitrary<string> {
  const least = (schema["minLength"] ?? 1) as number;
  const maximum = Math.min((schema["maxLength"] ?? Number.POSITIVE_INFINITY) as number, most);
  const pattern = schema["pattern"];
  const all = texts({ least, ...(Number.isFinite(maximum) ? { most: maximum } : {}) });
  if (typeof pattern !== "string") return all;
  const expression = new RegExp(pattern, "u");
  return freeText.every((text) => expression.test(text)) ? all : matching(pattern, maximum);
}

function matching(pattern: string, most: number): Arbitrary<string> {
  const [, letters, low, high] = bounded.exec(pattern) ?? [];
  if (letters === undefined) return stringMatching(new RegExp(pattern, "u"), { maxLength: Math.min(most, span) });
  const unit = stringMatching(new RegExp(`^${letters}$`, "u"));
  const [minLength, maxLength] = [Number(low), Math.min(Number(high), most)];
  const of = (length: number): Arbitrary<string> => string({ unit, minLength: length, maxLength: length });
  const usual = string({ unit, minLength, maxLength: Math.min(maxLength, minLength + span) });
  return oneof(
    { withCrossShrink: true },
    { arbitrary: usual, weight: 8 },
    { arbitrary: of(minLength), weight: 1 },
    { arbitrary: of(maxLength), weight: 1 },
  );
}

/** A little base64. */
export const base64: Arbitrary<string> = constantFrom("UE9ORw==", "AA==", "//79");
