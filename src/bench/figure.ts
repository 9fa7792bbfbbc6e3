/** One line of the table: what was measured, beside what it is put, and how much it may be. */
export interface Figure {
  readonly measured: string;
  readonly value: string;
  /** The bare thing it is compared with. */
  readonly beside?: string;
  readonly ratio?: number;
  readonly target?: Target;
}

interface Target {
  readonly says: string;
  readonly met: boolean;
}

/** A bound from above. */
export function atMost(value: number, bound: number, unit: string): Target {
  return { says: `<= ${bound} ${unit}`, met: value <= bound };
}

/** A bound from below. */
export function atLeast(value: number, bound: number, unit: string): Target {
  return { says: `>= ${bound} ${unit}`, met: value >= bound };
}

/** The middle value; the mean of the two in the middle of an even number of values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
}

/** A number with three significant digits, large ones with thousands set apart. */
export function short(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: value >= 1000 ? 4 : 3 });
}
