import type { Change } from "../edit.ts";
import { isObject, type Json } from "../json.ts";

type Test = (value: Json) => boolean;

export const isString: Test = (value) => typeof value === "string";
export const isNumber: Test = (value) => typeof value === "number";
export const isInteger: Test = (value) => Number.isInteger(value);
export const isBoolean: Test = (value) => typeof value === "boolean";
export const isArray: Test = (value) => Array.isArray(value);
export const isAnObject: Test = (value) => isObject(value);
/** A string or an array: what texts and lists of blocks are. */
export const isTexts: Test = (value) => isString(value) || isArray(value);

/** Puts something where nothing stands. */
export const missing =
  (instead: Json): Change =>
  (old) =>
    old === undefined ? instead : old;

/** Takes away, or replaces, what is not as it should be. */
export const unless =
  (test: Test, instead?: Json): Change =>
  (old) =>
    old === undefined || test(old) ? old : instead;

/** Takes away, or replaces, what is as it should not be. */
export const where =
  (test: Test, instead?: Json): Change =>
  (old) =>
    old !== undefined && test(old) ? instead : old;

export const above =
  (limit: number): Test =>
  (value) =>
    typeof value === "number" && value > limit;
export const below =
  (limit: number): Test =>
  (value) =>
    typeof value === "number" && value < limit;
export const longer =
  (limit: number): Test =>
  (value) =>
    typeof value === "string" && value.length > limit;
export const among =
  (...values: readonly Json[]): Test =>
  (value) =>
    values.includes(value);
export const blank: Test = (value) => typeof value === "string" && value.trim() === "";
