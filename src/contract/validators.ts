import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { closure } from "./schemas.ts";

/** Exported function -> name of the definition it validates. */
export interface Module {
  readonly [validator: string]: string;
}

const header = "// Generated from spec/openapi by `npm run generate`. Do not edit.\n";

/** What a module of validators exports, for TypeScript. */
export const declarations = (module: Module): string =>
  `${header}
import type { ${Object.values(module).join(", ")} } from "./types.js";

/** One violated keyword of a schema. */
export interface SchemaError {
  /** JSON pointer into the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** True for a valid value; otherwise \`errors\` holds every violation, until the next call. */
export interface Validator<T = unknown> {
  (value: unknown): value is T;
  errors?: readonly SchemaError[] | null;
}

${Object.entries(module)
  .map(([name, type]) => `export const ${name}: Validator<${type}>;`)
  .join("\n")}
`;

/**
 * Source of an ES module with one validator for each name, compiled by Ajv: no schema is read and no code is evaluated
 * when it is loaded. Errors of the keyword `if` are left out: they only repeat that the error before them stands.
 */
export function validatorModule(all: Readonly<Record<string, JsonObject>>, module: Module): string {
  const names = new Set(Object.values(module).flatMap((name) => Array.from(closure(all, name)).concat(name)));
  // The draft-07 dialect: the schemas use nothing newer, and the code does not keep account of evaluated members.
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    validateFormats: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema({
    $id: "contract",
    $defs: Object.fromEntries(
      Object.entries(all)
        .filter(([name]) => names.has(name))
        .map(([name, schema]) => [name, withoutAnnotations(schema)]),
    ),
  });
  const references = Object.entries(module).map(([validator, name]) => [validator, `contract#/$defs/${name}`]);
  const code = standaloneCode.default(ajv, Object.fromEntries(references) as Record<string, string>);
  return header + withReport(withShortErrors(withoutUnusedSchemas(withoutRuntime(code))));
}

/** The validators keep a copy of some schemas; what is only for readers would make them slower to load. */
function withoutAnnotations(schema: JsonValue): JsonValue {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(key === "description" && typeof value === "string") && key !== "examples")
      .map(([key, value]) => [key, withoutAnnotations(value as JsonValue)]),
  );
}

/** Ajv writes out how an error is collected at each of some thousand places; one function halves the size. */
function withShortErrors(code: string): string {
  return `${code.replaceAll(
    /if\(vErrors === null\)\{\s*vErrors = \[(err\d+)\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g,
    "vErrors = collected(vErrors, $1);",
  )}
function collected(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
`;
}

/** Ajv still calls `require` for the one function of its runtime that is needed; it is written out instead. */
function withoutRuntime(code: string): string {
  const body = code
    .replace(/^"use strict";/, "")
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "lengthInCodePoints");
  if (body.includes("require(")) throw new Error("a require is left in the generated validators");
  return `${body}
function lengthInCodePoints(text) {
  let length = 0;
  for (let at = 0; at < text.length; at += text.codePointAt(at) > 0xffff ? 2 : 1) length += 1;
  return length;
}
`;
}

/** Ajv writes out every schema; those of which the code reads nothing are left out. */
function withoutUnusedSchemas(code: string): string {
  return code.replaceAll(/^const (schema\d+) = .*\n/gm, (line, name: string) =>
    code.includes(`${name}.`) || code.includes(`${name},`) ? line : "",
  );
}

function withReport(code: string): string {
  return `${code.replaceAll(/export const (\w+) = (validate\d+);/g, "export const $1 = /* @__PURE__ */ reported($2);")}
function reported(validate) {
  const validator = (value) => {
    const valid = validate(value);
    validator.errors = valid ? null : validate.errors.filter((error) => error.keyword !== "if");
    return valid;
  };
  return validator;
}
`;
}
