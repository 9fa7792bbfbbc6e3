import { isObject, type JsonValue } from "../model/json.ts";

/** The value a JSON pointer (RFC 6901) names; undefined where there is none. */
export function valueAt(value: JsonValue | undefined, pointer: string): JsonValue | undefined {
  if (pointer === "") return value;
  let current = value;
  for (const step of pointer.slice(1).split("/")) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(current)) current = (current as readonly JsonValue[])[Number(key)];
    else if (isObject(current) && Object.hasOwn(current, key)) current = current[key];
    else return undefined;
  }
  return current;
}

/** True where two JSON values are equal; the order of members means nothing. */
export function equal(first: JsonValue | undefined, second: JsonValue | undefined): boolean {
  if (first === second) return true;
  if (Array.isArray(first) && Array.isArray(second)) {
    const [a, b] = [first as readonly JsonValue[], second as readonly JsonValue[]];
    return a.length === b.length && a.every((item, index) => equal(item, b[index]));
  }
  if (!isObject(first) || !isObject(second)) return false;
  const keys = Object.keys(first);
  return (
    keys.length === Object.keys(second).length &&
    keys.every((key) => Object.hasOwn(second, key) && equal(first[key], second[key]))
  );
}
