import type { Arbitrary } from "fast-check";
import type { JsonValue } from "../../../../model/json.ts";
import type { Path } from "../../pointer.ts";
import type { Place, RequestSchema, Union } from "../../schema.ts";
import type { Stated } from "../../places.ts";

/**
 * Wrong values that lenient parsers are known to read as what they may stand for:
 * - `null`: null for an optional member, as if it were left out;
 * - `digits`: a number as a string;
 * - `coercible`: a boolean for a number, 0, 1 or a word for a boolean, a number for a string, one item for a list of it,
 *   `[]` for `{}`, JSON as a string, `""`, 0 or false for an optional member, an unknown member that is null;
 * - `spelling`: names in other letter case or with blanks, base64 in other alphabets or without padding.
 */
export type Side = "null" | "digits" | "coercible" | "spelling";

/** What makes a valid body invalid. */
export interface Wrong {
  /** Below the place that states the constraint. */
  readonly tail: Path;
  /** Undefined: the member is taken away. */
  readonly value: JsonValue | undefined;
  readonly side?: Side;
}

/** Where a constraint is broken. */
export interface Spot {
  readonly schema: RequestSchema;
  readonly stated: Stated;
  readonly place: Place;
  /** The valid value that stands there. */
  readonly valid: JsonValue;
  /** It is the value of an optional member. */
  readonly optional: boolean;
  /** The union whose variants its value tells apart. */
  readonly names?: Union;
}

/** The values that break a constraint at a spot: those at the boundaries, the smallest first, and others. */
export interface Wrongs {
  readonly listed: readonly Wrong[];
  readonly more?: Arbitrary<Wrong>;
}

/** A wrong value in the place itself. */
export const instead = (value: JsonValue, side?: Side): Wrong => ({ tail: [], value, ...(side ? { side } : {}) });
