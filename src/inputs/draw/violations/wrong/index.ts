import { tooLarge, tooSmall } from "./bounds.ts";
import { tooFew, tooLong, tooMany, tooShort } from "./lengths.ts";
import { withMember, withoutMember } from "./members.ts";
import { goesByMember, otherNames, unknownVariant } from "./names.ts";
import { notEncoded, unlike } from "./texts.ts";
import { wrongTypes } from "./types.ts";
import type { Spot, Wrongs } from "./wrong.ts";

type Break = (spot: Spot) => Wrongs;

/** How a keyword of the schema is broken. */
const breaks: Readonly<Record<string, Break>> = {
  type: wrongTypes,
  oneOf: (spot) => (goesByMember(spot.schema, spot.place) ? unknownVariant(spot) : wrongTypes(spot)),
  required: withoutMember,
  additionalProperties: withMember,
  const: otherNames,
  enum: otherNames,
  minimum: tooSmall,
  maximum: tooLarge,
  minLength: tooShort,
  maxLength: tooLong,
  minItems: tooFew,
  maxItems: tooMany,
  pattern: unlike,
  contentEncoding: notEncoded,
};

/** The values that break the spot's constraint and nothing else; throws for a keyword that nobody knows how to break. */
export function wrongs(spot: Spot): Wrongs {
  const broken = breaks[spot.stated.keyword];
  if (!broken) throw new Error(`${spot.stated.at}: nobody knows how to break ${spot.stated.keyword}`);
  return broken(spot);
}
