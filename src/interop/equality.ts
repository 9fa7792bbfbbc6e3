import { isObject } from "../model/json.ts";
import type { Sample } from "./toolchain.ts";

/**
 * Where printed JSON says something else than the sample: JSON pointers, empty when both say the same. The order of
 * members and the form of a number (`1`, `1.0`, `1e0`) say nothing. In an answer an absent member equals null, as the
 * contract has it; in a request it does not, because a member may be optional and still not take null.
 */
export function differences(sample: Sample, printed: unknown): string[] {
  return [...unequal(sample.value, printed, "", sample.side === "answer")];
}

function* unequal(expected: unknown, actual: unknown, at: string, absentIsNull: boolean): Generator<string> {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) yield `${at}/length`;
    for (const [index, item] of expected.slice(0, actual.length).entries())
      yield* unequal(item, actual[index], `${at}/${index}`, absentIsNull);
  } else if (isObject(expected) && isObject(actual)) {
    for (const name of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      const [before, after] = [expected[name], actual[name]];
      const same = absentIsNull ? (before ?? null) === (after ?? null) : before === after;
      if (!same) yield* unequal(before, after, `${at}/${name}`, absentIsNull);
    }
  } else if (expected !== actual) yield at || "/";
}
