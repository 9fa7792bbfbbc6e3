import { type Arbitrary, array, constant, oneof, tuple } from "fast-check";
import type { JsonObject, JsonValue } from "../../../model/json.ts";

/** Values of one place; undefined where none may be drawn. */
export type Drawn = Arbitrary<JsonValue> | undefined;

/** An object's member, as {@link objectsOf} puts it together. */
export interface Member {
  readonly name: string;
  readonly values: Arbitrary<JsonValue>;
  /** Chances against one that it is left out; 0: it is always there. */
  readonly absent: number;
}

/** One of these; undefined where there is none. Shrinks to the first. */
export function anyOf(all: readonly Drawn[]): Drawn {
  const some = all.filter((one) => one !== undefined);
  return some.length < 2 ? some[0] : oneof({ withCrossShrink: true }, ...some);
}

/** Most items of an array where nothing else is said, and now and then. */
const usual = 3;
const many = 12;

/** Arrays of these: short ones, and now and then a longer one. */
export function arraysOf<T>(items: Arbitrary<T>, least: number, most = Number.POSITIVE_INFINITY): Arbitrary<T[]> {
  const few = array(items, { minLength: least, maxLength: Math.min(most, least + usual), size: "max" });
  const more = array(items, { minLength: least, maxLength: Math.min(most, least + many), size: "max" });
  return oneof({ withCrossShrink: true }, { arbitrary: few, weight: 30 }, { arbitrary: more, weight: 1 });
}

/** `undefined`, or one of these. Shrinks to `undefined`. */
export const maybe = <T>(values: Arbitrary<T>, absent: number): Arbitrary<T | undefined> =>
  absent === 0
    ? values
    : oneof(
        { withCrossShrink: true },
        { arbitrary: constant(undefined), weight: absent },
        { arbitrary: values, weight: 1 },
      );

/** Objects of these members. With none that has to be there, and `empty` false, one of them is there all the same. */
export function objectsOf(members: readonly Member[], empty: boolean): Arbitrary<JsonObject> | undefined {
  if (empty || members.some(({ absent }) => absent === 0)) return together(members);
  const [first, ...others] = members.map((needed) =>
    together(members.map((member) => (member === needed ? { ...member, absent: 0 } : member))),
  );
  return first && oneof({ withCrossShrink: true }, first, ...others);
}

const together = (members: readonly Member[]): Arbitrary<JsonObject> =>
  tuple(...members.map(({ values, absent }) => maybe(values, absent))).map((values) => {
    const drawn: Record<string, JsonValue> = {};
    for (const [index, { name }] of members.entries()) {
      const value = values[index];
      if (value !== undefined) drawn[name] = value;
    }
    return drawn;
  });
