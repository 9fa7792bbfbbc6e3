import { isObject, type JsonValue } from "../../model/json.ts";

/** The members and positions that lead to a value. */
export type Path = readonly (string | number)[];

/** The path as a JSON pointer (RFC 6901). */
export const pointerTo = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The path of a JSON pointer; positions stay text. */
export const pathOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The value at a path; undefined where there is none. */
export function at(value: JsonValue | undefined, path: Path): JsonValue | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(value)) return at((value as readonly JsonValue[])[Number(key)], rest);
  return isObject(value) ? at(value[key], rest) : undefined;
}

/** A copy with this value at the path, `undefined` removes a member; what the path leads through has to be there. */
export function put(value: JsonValue, path: Path, next: JsonValue | undefined): JsonValue {
  const [key, ...rest] = path;
  if (key === undefined) return next ?? null;
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    return items.map((item, index) => (index === Number(key) ? put(item, rest, next) : item));
  }
  if (!isObject(value)) throw new Error(`nothing at ${pointerTo(path)}`);
  if (rest.length > 0) return { ...value, [key]: put(value[key] ?? null, rest, next) };
  if (next !== undefined) return { ...value, [key]: next };
  const { [key]: _, ...others } = value as Record<string, JsonValue | undefined>;
  return others;
}
