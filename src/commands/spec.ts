import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";

import { editions } from "../model/target.ts";
import { oneOf } from "./one-of.ts";
import { UsageError } from "./usage-error.ts";

export interface SpecFlags {
  readonly edition: string;
  readonly format: string;
  readonly name?: string;
  readonly apiReference?: string;
}

const generated = new URL("../../spec/generated/", import.meta.url);

/** Formats of one file an edition. */
const whole: Readonly<Record<string, string>> = { yaml: "openapi.yaml", json: "openapi.json", types: "types.ts" };

/** Formats of several files an edition, one a name: folder and file name before and after the name. */
const named: Readonly<Record<string, { readonly folder: string; readonly name: RegExp }>> = {
  schema: { folder: "schemas", name: /^(?<name>.+)\.json$/ },
  validator: { folder: ".", name: /^validate-(?<name>.+)\.js$/ },
};

/**
 * `spec`: prints the OpenAPI document of an edition or what is generated from it, or writes a page to browse it with.
 * Throws a UsageError for an edition, a format or a name that does not exist.
 */
export async function specCommand(flags: SpecFlags): Promise<number> {
  const folder = new URL(`${oneOf("--edition", flags.edition, editions)}/`, generated);
  if (flags.apiReference !== undefined) {
    const { writeApiReference } = await import("./api-reference.ts");
    await writeApiReference(flags.apiReference, flags.edition);
    return 0;
  }
  const format = oneOf("--format", flags.format, [...Object.keys(whole), ...Object.keys(named)]);
  process.stdout.write(readFileSync(new URL(fileOf(folder, format, flags.name), folder), "utf8"));
  return 0;
}

function fileOf(edition: URL, format: string, name: string | undefined): string {
  const files = named[format];
  if (!files) {
    if (name !== undefined) throw new UsageError(`--format ${format} has no --name`, "leave out --name");
    return whole[format] ?? format;
  }
  const found = readdirSync(new URL(files.folder, edition)).flatMap((file) => {
    const match = files.name.exec(file)?.groups?.["name"];
    return match === undefined ? [] : [[match, `${files.folder}/${file}`] as const];
  });
  const names = found.map(([each]) => each);
  if (name === undefined) throw new UsageError(`--format ${format} needs --name`, `one of: ${names.join(", ")}`);
  const chosen = oneOf("--name", name, names);
  return found.find(([each]) => each === chosen)?.[1] ?? chosen;
}
