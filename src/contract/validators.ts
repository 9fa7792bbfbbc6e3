import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { closure } from "./schemas.ts";
import { addSwitches, withSwitches } from "./switches.ts";
import { messages } from "./validator-runtime.js";

/** Exported function -> name of the definition it validates. */
export interface Module {
  readonly [validator: string]: string;
}

const runtime = readFileSync(join(import.meta.dirname, "validator-runtime.js"), "utf8");
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
  .map(([name, type]) => `/** Whether a value is a valid ${type}. */\nexport const ${name}: Validator<${type}>;`)
  .join("\n")}
`;

/**
 * Source of an ES module with one validator for each name, compiled by Ajv: no schema is read and no code is evaluated
 * when it is loaded.
 */
export function validatorModule(all: Readonly<Record<string, JsonObject>>, module: Module): string {
  const names = new Set(Object.values(module).flatMap((name) => Array.from(closure(all, name)).concat(name)));
  // The draft-07 dialect: the schemas use nothing newer, and the code does not keep account of evaluated members.
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    validateFormats: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  addSwitches(ajv);
  ajv.addSchema({
    $id: "contract",
    $defs: Object.fromEntries(
      Object.entries(all)
        .filter(([name]) => names.has(name))
        .map(([name, schema]) => [name, withSwitches(withoutAnnotations(schema))]),
    ),
  });
  const references = Object.entries(module).map(([validator, name]) => [validator, `contract#/$defs/${name}`]);
  const code = standaloneCode.default(ajv, Object.fromEntries(references) as Record<string, string>);
  return header + withRuntime(withPlainPlaces(withShortErrors(withoutUnusedSchemas(code))));
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

/** Ajv writes out how an error is collected at each of some thousand places; one function makes it a third shorter. */
function withShortErrors(code: string): string {
  const written =
    /const (err\d+) = \{instancePath(?::(.+?))?,schemaPath:(".*?"),keyword:"(.*?)",params:(\{.*\})\};\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g;
  return code.replaceAll(written, (_, __, at: string | undefined, path: string, keyword: string, params: string) => {
    if (!(keyword in messages)) throw new Error(`the keyword ${keyword} has no message`);
    // The place of a variant in the published schema.
    const published = path.replaceAll(/\/variants\/(\d+)/g, "/allOf/$1/then");
    return `vErrors = failed(vErrors, ${at ?? "instancePath"}, ${published}, "${keyword}", ${params});\nerrors++;`;
  });
}

/**
 * Ajv passes an object with the place of a value, its parent and its root to each validator of a definition. Only the place
 * is used: as a plain argument it costs no object a call.
 */
function withPlainPlaces(code: string): string {
  return code
    .replaceAll(/\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, 'instancePath = ""')
    .replaceAll(
      /\{instancePath(?::([^,{}]+))?,parentData(?::[^,{}]+)?,parentDataProperty(?::[^,{}]+)?,rootData\}/g,
      (_, place: string | undefined) => place ?? "instancePath",
    );
}

/** Ajv writes out every schema; those of which the code reads nothing are left out. */
function withoutUnusedSchemas(code: string): string {
  return code.replaceAll(/^const (schema\d+) = .*\n/gm, (line, name: string) =>
    code.includes(`${name}.`) || code.includes(`${name},`) ? line : "",
  );
}

/** The code with what it calls written out: Ajv still asks for its own runtime by `require`. */
function withRuntime(code: string): string {
  const body = code
    .replace(/^"use strict";/, "")
    .replaceAll(/^const func\d+ = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;\n/gm, "")
    .replaceAll(/func\d+\((\w+)\) > (\d+)/g, "isLonger($1, $2)")
    .replaceAll(/func\d+\((\w+)\) < (\d+)/g, "isShorter($1, $2)")
    .replaceAll(/export const (\w+) = (validate\d+);/g, "export const $1 = /* @__PURE__ */ reported($2);");
  if (/\brequire\(|const err\d|func\d+\(|rootData/.test(body)) throw new Error("Ajv generates something new");
  return `${body}\n${runtime.replaceAll(/^export /gm, "")}`;
}
