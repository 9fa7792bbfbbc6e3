import { createRequire } from "node:module";

import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** What the schema has against a file. */
export interface Complaint {
  /** Steps to the value: `["0", "outcome"]`. */
  readonly path: readonly string[];
  /** The member of that value, where one is to blame. */
  readonly member?: string;
  readonly what: string;
  readonly hint?: string;
}

/** Everything that the published schema has against a value. */
export function complaintsAbout(value: unknown): readonly Complaint[] {
  const validate = validator();
  return validate(value) ? [] : (validate.errors ?? []).filter(({ keyword }) => keyword !== "if").map(said);
}

const members = "case, mode, target, outcome, requirement, reason, issue, expires";

function said({ instancePath, keyword, params, message = "", data }: ErrorObject): Complaint {
  const path = instancePath.split("/").slice(1);
  const name = path.slice(1).join(" ") || (path.length > 0 ? "an entry" : "the file");
  // What aliases make of a short file may be too long for any string.
  const given = typeof data === "object" ? "what is there" : JSON.stringify(data);
  switch (keyword) {
    case "required":
      return {
        path,
        what: `an entry has no ${params["missingProperty"]}`,
        hint: "every entry names a case, and says for what reason it is excused",
      };
    case "additionalProperties": {
      const member = String(params["additionalProperty"]);
      return { path, member, what: `an entry has no member "${member}"`, hint: `one of: ${members}` };
    }
    case "enum":
      return { path, what: `${name}: unknown value ${given}`, hint: `one of: ${params["allowedValues"].join(", ")}` };
    case "format":
      return { path, what: `${name}: ${given} is no day`, hint: "for example: expires: 2027-01-31" };
    case "pattern":
      if (name === "issue") return { path, what: `issue: ${given} is no URL`, hint: "for example: issue: https://..." };
      return { path, what: `${name}: ${given} says nothing`, hint: "say why it is excused" };
    default:
      return { path, what: `${name}: ${message}` };
  }
}

let compiled: ValidateFunction | undefined;

function validator(): ValidateFunction {
  if (compiled) return compiled;
  // By the name of this package: the schema stands elsewhere than beside what was compiled.
  const schema = createRequire(import.meta.url)("messages-conformance/expected-failures.schema.json") as object;
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return (compiled = ajv.compile(schema));
}
