import { UsageError } from "./usage-error.ts";

/** A whole number of at least `minimum`. */
export function wholeNumber(flag: string, value: string, minimum: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number >= minimum) return number;
  throw new UsageError(
    `${flag}: "${value}" is not a whole number of at least ${minimum}`,
    `for example: ${flag} ${minimum + 10}`,
  );
}
