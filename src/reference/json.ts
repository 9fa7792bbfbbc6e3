/** JSON as the reference server reads and writes it; plain and mutable, unlike the judge's own type. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [member: string]: Json | undefined;
}

/** True for a JSON object: not null, not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The members of an array that are objects; nothing for anything else. */
export function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter((item) => isObject(item)) : [];
}

/** The value where it is a string, else the empty string. */
export function string(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
