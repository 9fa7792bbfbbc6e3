import { UsageError } from "./usage-error.ts";

/** The value of a flag that allows only some. Throws a UsageError that names them. */
export function oneOf<T extends string>(flag: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`${flag}: unknown value "${value}"`, `one of: ${allowed.join(", ")}`);
  return found;
}
