import { isObject, type JsonObject, type JsonValue } from "../../model/json.ts";

/**
 * What the bodies of all shards covered together. Numbers are added up; the shares follow from the counts, as they do in
 * one run: a name is missing where its count is 0 in all of them.
 */
export function mergeCoverage(all: readonly JsonObject[]): JsonObject | undefined {
  const [first] = all;
  if (!first) return undefined;
  const counts = sum(all.map((one) => one["counts"]));
  if (!isObject(counts)) return first;
  const { constraints = {}, variants = {}, values = {} } = counts;
  return {
    ...first,
    bodies: sum(all.map((one) => one["bodies"])) ?? {},
    satisfied: share(constraints, 0),
    violated: share(constraints, 1),
    variants: share(variants),
    values: share(values),
    counts,
  };
}

/** The same value with the numbers of all of them added up. */
function sum(all: readonly (JsonValue | undefined)[]): JsonValue | undefined {
  const [first] = all;
  if (typeof first === "number") return all.reduce<number>((total, one) => total + Number(one ?? 0), 0);
  if (Array.isArray(first))
    return first.map((_, at) => sum(all.map((one) => (Array.isArray(one) ? one[at] : 0))) ?? null);
  if (!isObject(first)) return first;
  return Object.fromEntries(
    Object.keys(first).map((name) => [name, sum(all.map((one) => (isObject(one) ? one[name] : undefined))) ?? null]),
  );
}

/** How many of some names were drawn at all; of pairs of counts, which of the two. */
function share(counts: JsonValue, at?: number): JsonObject {
  const entries = isObject(counts) ? Object.entries(counts) : [];
  const times = (value: JsonValue | undefined): JsonValue | undefined =>
    at !== undefined && Array.isArray(value) ? value[at] : value;
  const missing = entries.filter(([, value]) => times(value) === 0).map(([name]) => name);
  return { all: entries.length, drawn: entries.length - missing.length, missing };
}
