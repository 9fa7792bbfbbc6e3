import { integer, nat } from "fast-check";
import { items } from "../smallest.ts";
import { instead, type Spot, type Wrongs } from "./wrong.ts";

/** Characters of one, two and four bytes of UTF-8: bounds count characters. */
const characters = ["a", "é", "🦊"];
/** Where so many items are too many, one body is enough. */
const many = 1000;

/** Strings shorter than the least length. */
export function tooShort({ place: { schema } }: Spot): Wrongs {
  const least = schema["minLength"] as number;
  const lengths = [...new Set([least - 1, 0])];
  const listed = lengths.map((length) => instead("a".repeat(length)));
  return least < 3 ? { listed } : { listed, more: nat(least - 1).map((length) => instead("a".repeat(length))) };
}

/** Strings longer than the greatest length. */
export function tooLong({ place: { schema } }: Spot): Wrongs {
  const most = schema["maxLength"] as number;
  const listed = [
    ...characters.map((character) => instead(character.repeat(most + 1))),
    instead("a".repeat(most * 2 + 1)),
    instead("a b".repeat(most + 1)),
  ];
  return {
    listed,
    more: integer({ min: most + 1, max: most * 3 + 8 }).map((length) => instead("a".repeat(length))),
  };
}

/** Lists of fewer items than the least number. */
export function tooFew({ schema, place }: Spot): Wrongs {
  const least = place.schema["minItems"] as number;
  return { listed: [...new Set([least - 1, 0])].map((count) => instead(items(schema, place, count))) };
}

/** Lists of more items than the greatest number. */
export function tooMany({ schema, place }: Spot): Wrongs {
  const most = place.schema["maxItems"] as number;
  const counts = most < many ? [most + 1, most * 2 + 2] : [most + 1];
  return { listed: counts.map((count) => instead(items(schema, place, count))) };
}

/** True where the bodies that break the bound are megabytes. */
export const isLarge = ({ place: { schema }, keyword }: Spot["stated"]): boolean =>
  keyword === "maxItems" && (schema["maxItems"] as number) >= many;
