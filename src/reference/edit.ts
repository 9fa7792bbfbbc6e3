import { isObject, type Json, type JsonObject } from "./json.ts";

/** What becomes of one value: the new one, or undefined to take it away. */
export type Change = (old: Json | undefined) => Json | undefined;
/** A pure edit of a JSON object. */
export type Edit = (value: JsonObject) => JsonObject;

/**
 * Changes the values at a JSON pointer; `*` stands for every item of an array. A missing member is offered as undefined
 * where its parent exists, so that it can be added.
 */
export function change(pointer: string, by: Change): Edit {
  const path = pointer.split("/").slice(1);
  return (value) => walk(value, path, by) as JsonObject;
}

/** Puts a value at a pointer. */
export const put = (pointer: string, value: Json): Edit => change(pointer, () => structuredClone(value));
/** Takes the value at a pointer away. */
export const drop = (pointer: string): Edit => change(pointer, () => undefined);
/** One edit after the other. */
export const both =
  (...edits: readonly Edit[]): Edit =>
  (value) =>
    edits.reduce((next, edit) => edit(next), value);

function walk(value: Json | undefined, path: readonly string[], by: Change): Json | undefined {
  const [head, ...rest] = path;
  if (head === undefined) return by(value);
  if (Array.isArray(value)) {
    const items = value.map((item, index) => (head === "*" || head === String(index) ? walk(item, rest, by) : item));
    return items.filter((item) => item !== undefined);
  }
  if (!isObject(value)) return value;
  const { [head]: old, ...others } = value;
  const next = walk(old, rest, by);
  if (next === old) return value;
  return next === undefined ? others : head in value ? { ...value, [head]: next } : { ...others, [head]: next };
}
