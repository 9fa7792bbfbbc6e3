import { createRequire } from "node:module";

import type { JsonObject, JsonValue } from "../model/json.ts";
import { show } from "./show.ts";

type Ajv = typeof import("ajv/dist/2020.js");
type Validate = ReturnType<InstanceType<Ajv["Ajv2020"]>["compile"]>;

const require = createRequire(import.meta.url);
const compiled = new WeakMap<JsonObject, Validate>();

/** Compiles a schema once. Ajv is loaded by the first that needs it: most runs have no answer to validate this way. */
function validatorOf(schema: JsonObject): Validate {
  const known = compiled.get(schema);
  if (known) return known;
  const { Ajv2020 } = require("ajv/dist/2020.js") as Ajv;
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  compiled.set(schema, validate);
  return validate;
}

/**
 * What is wrong with a value by a JSON Schema of a request, in words that follow `value`: `/age must be integer`; undefined
 * where it is valid. Throws where the schema itself is none: the suite writes them.
 */
export function schemaDefect(schema: JsonObject, value: JsonValue): string | undefined {
  const validate = validatorOf(schema);
  if (validate(value)) return undefined;
  const [error] = validate.errors ?? [];
  return `${show(value)}: ${error?.instancePath ?? ""} ${error?.message ?? "is not valid"}`;
}
