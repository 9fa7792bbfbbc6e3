import type { SchemaError } from "../../spec/generated/2023-06-01/validate.js";
import type { Violation } from "../model/finding.ts";
import type { JsonValue } from "../model/json.ts";
import { valueAt } from "./pointer.ts";
import { anyOf, show } from "./show.ts";

type Params = SchemaError["params"];

/** What the keywords of a schema ask for, in words. */
const asked: Readonly<Record<string, (params: Params) => string>> = {
  required: () => "present",
  type: ({ type }) => [type].flat().join(" or "),
  const: ({ allowedValue }) => show(allowedValue as JsonValue),
  enum: ({ allowedValues }) => anyOf(allowedValues as readonly JsonValue[]),
  minimum: ({ limit }) => `at least ${String(limit)}`,
  maximum: ({ limit }) => `at most ${String(limit)}`,
  minLength: ({ limit }) => `a string of at least ${String(limit)} characters`,
  maxLength: ({ limit }) => `a string of at most ${String(limit)} characters`,
  pattern: ({ pattern }) => `a string like ${String(pattern)}`,
  format: ({ format }) => `a ${String(format)}`,
};

/** What a validator says about a value, as violations; the pointer of a missing member names the member. */
export function violationsOf(value: JsonValue, errors: readonly SchemaError[]): readonly Violation[] {
  return errors.map(({ instancePath, keyword, params, message }) => {
    const at = keyword === "required" ? `${instancePath}/${String(params["missingProperty"])}` : instancePath;
    const expected = asked[keyword]?.(params) ?? message ?? keyword;
    return { at, expected, actual: show(valueAt(value, at)) };
  });
}
