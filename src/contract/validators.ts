import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { JsonObject } from "../model/json.ts";
import { closure } from "./schemas.ts";

/** Exported function -> name of the definition it validates. */
export interface Module {
  readonly [validator: string]: string;
}

const header = "// Generated from spec/openapi by `npm run generate`. Do not edit.\n";

/** What a module of validators exports, for TypeScript. */
export const declarations = (validators: readonly string[]): string =>
  `${header}
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
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

${validators.map((name) => `export const ${name}: Validator;`).join("\n")}
`;

/**
 * Source of an ES module with one validator for each name, compiled by Ajv: no schema is read and no code is evaluated
 * when it is loaded. Errors of the keyword `if` are left out: they only repeat that the error before them stands.
 */
export function validatorModule(all: Readonly<Record<string, JsonObject>>, module: Module): string {
  const names = new Set(Object.values(module).flatMap((name) => [name, ...closure(all, name)]));
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    validateFormats: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema({
    $id: "contract",
    $defs: Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name))),
  });
  const references = Object.entries(module).map(([validator, name]) => [validator, `contract#/$defs/${name}`]);
  const code = standaloneCode.default(ajv, Object.fromEntries(references) as Record<string, string>);
  return header + withReport(withImports(code));
}

/** Ajv's own ES modules still call `require` for its runtime. */
function withImports(code: string): string {
  const imports: string[] = [];
  const body = code.replaceAll(/const (\w+) = require\("([^"]+)"\)\.default;/g, (_, name: string, path: string) => {
    imports.push(`import ${name}Module from "${path}.js";`);
    return `const ${name} = ${name}Module.default;`;
  });
  if (body.includes("require(")) throw new Error("a require is left in the generated validators");
  return imports.join("\n") + body.replace(/^"use strict";/, "");
}

function withReport(code: string): string {
  return `${code.replaceAll(/export const (\w+) = (validate\d+);/g, "export const $1 = reported($2);")}
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
