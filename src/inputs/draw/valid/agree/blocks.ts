import { isObject, type JsonObject, type JsonValue } from "../../../../model/json.ts";

/** The objects of a list; none where it is no list. */
export const objects = (value: JsonValue | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter((item) => isObject(item)) : [];

/** The value as a string; empty where it is none. */
export const wordOf = (value: JsonValue | undefined): string => (typeof value === "string" ? value : "");

/** The turns of a request. */
export const turnsOf = (body: JsonObject): readonly JsonObject[] => objects(body["messages"]);

/** The tools of a request. */
export const toolsOf = (body: JsonObject): readonly JsonObject[] => objects(body["tools"]);

/** A member that is an object; `{}` where it is none. */
export const memberOf = (body: JsonObject, name: string): JsonObject => (isObject(body[name]) ? body[name] : {});

/** The object without this member. */
export function without(object: JsonObject, ...names: readonly string[]): JsonObject {
  return names.every((name) => object[name] === undefined)
    ? object
    : Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

/** The object with another value of this member. */
export const put = (object: JsonObject, name: string, value: JsonValue): JsonObject => ({ ...object, [name]: value });

/** The list with each object in it changed, and the value itself where it is no list. */
export const changed = (list: JsonValue | undefined, change: (object: JsonObject) => JsonObject): JsonValue =>
  Array.isArray(list) ? list.map((item: JsonValue) => (isObject(item) ? change(item) : item)) : (list ?? null);

/** The request with the blocks of its turns changed, in their order. */
export function withBlocks(body: JsonObject, change: (block: JsonObject) => JsonObject): JsonObject {
  const messages = turnsOf(body).map((turn) => put(turn, "content", changed(turn["content"], change)));
  return { ...body, messages };
}
