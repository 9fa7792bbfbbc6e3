import { check, property, type Arbitrary } from "fast-check";

/** What was left of a draw. */
export interface Shrunk<T> {
  readonly value: T;
  /** Draws and smaller candidates that were looked at. */
  readonly tried: number;
  /** Those of them that did not fail. */
  readonly off: number;
}

/** The smallest draw that still `fails`, from the first one that does. */
export function smallestFrom<T>(draws: Arbitrary<T>, seed: number, fails: (value: T) => boolean): Shrunk<T> {
  let tried = 0;
  let off = 0;
  const details = check(
    property(draws, (value) => {
      tried += 1;
      const failed = fails(value);
      if (!failed) off += 1;
      return !failed;
    }),
    { seed, numRuns: 100 },
  );
  const [value] = details.counterexample ?? [];
  if (value === undefined) throw new Error("nothing fails");
  return { value, tried, off };
}
