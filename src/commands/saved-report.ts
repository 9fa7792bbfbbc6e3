import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

import { isObject } from "../model/json.ts";
import { parse } from "../model/read.ts";
import type { Report } from "../model/report.ts";
import { shorten, visible } from "../report/visible.ts";
import { UsageError } from "./usage-error.ts";

const hint = "give the report.json that a run wrote, or the folder it stands in";

/**
 * The report that a run wrote: the path of a `report.json`, or of the folder that holds one. Throws {@link UsageError} for
 * what is missing, cannot be read, or does not follow `reports/report.schema.json`.
 */
export function readReport(path: string): Report {
  const file = fileOf(path);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`, hint);
  }
  return reportFrom(text, file);
}

/** The file that {@link readReport} reads. Throws {@link UsageError} where there is none. */
export function fileOf(path: string): string {
  if (!existsSync(path)) throw new UsageError(`there is no file ${visible(path)}`, hint);
  if (!statSync(path).isDirectory()) return path;
  const file = join(path, "report.json");
  if (!existsSync(file)) throw new UsageError(`there is no report.json in ${visible(path)}`, hint);
  return file;
}

/** A report from its text; `file` is for what a {@link UsageError} says. */
export function reportFrom(text: string, file: string): Report {
  const value = parse(text);
  const name = visible(file);
  if (value === undefined) throw new UsageError(`${name} is not JSON`, hint);
  if (!isObject(value) || !("schemaVersion" in value)) throw new UsageError(`${name} is no report`, hint);
  if (value["schemaVersion"] !== 1) {
    const version = shorten(visible(JSON.stringify(value["schemaVersion"])), 40);
    throw new UsageError(
      `${name} is a report of schema version ${version}`,
      "use the version of the tool that wrote it",
    );
  }
  const validate = validator();
  if (validate(value)) return value as unknown as Report;
  const [first] = validate.errors ?? [];
  const where = first?.instancePath ? ` ${shorten(visible(first.instancePath), 80)}` : "";
  throw new UsageError(`${name} is no report:${where} ${visible(first?.message ?? "")}`, hint);
}

let compiled: ValidateFunction | undefined;

function validator(): ValidateFunction {
  if (compiled) return compiled;
  // By the name of this package: the schema stands elsewhere than beside what was compiled.
  const schema = createRequire(import.meta.url)("messages-conformance/report.schema.json") as object;
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
  addFormats.default(ajv);
  return (compiled = ajv.compile(schema));
}
