import { isObject } from "../../model/json.ts";

/** A JSON value with every string in it replaced; names of members stay. */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  const walk = (item: unknown): unknown => {
    if (typeof item === "string") return change(item);
    if (Array.isArray(item)) return item.map(walk);
    if (!isObject(item)) return item;
    return Object.fromEntries(Object.entries(item).map(([name, member]) => [name, walk(member)]));
  };
  return walk(value) as T;
}
