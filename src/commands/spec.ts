import { readFileSync } from "node:fs";
import process from "node:process";

import { editions } from "../model/target.ts";
import { UsageError } from "./usage-error.ts";

const generated = (edition: string, file: string): string =>
  readFileSync(new URL(`../../spec/generated/${edition}/${file}`, import.meta.url), "utf8");

const formats: Readonly<Record<string, (edition: string) => Promise<string> | string>> = {
  json: (edition) => generated(edition, "openapi.json"),
  yaml: async (edition) => {
    const { stringify } = await import("yaml");
    return stringify(JSON.parse(generated(edition, "openapi.json")), { aliasDuplicateObjects: false, lineWidth: 120 });
  },
  types: (edition) => generated(edition, "types.ts"),
  schema: (edition) => {
    const schemas = ["message-request", "message", "error-response", "stream-event"].map((name) => [
      name,
      JSON.parse(generated(edition, `schemas/${name}.json`)) as unknown,
    ]);
    return `${JSON.stringify(Object.fromEntries(schemas), null, 2)}\n`;
  },
};

/** `spec`: prints the OpenAPI document of an edition, or what is generated from it. */
export async function specCommand(flags: { readonly edition: string; readonly format: string }): Promise<number> {
  if (!editions.some((edition) => edition === flags.edition)) {
    throw new UsageError(`--edition: unknown value "${flags.edition}"`, `one of: ${editions.join(", ")}`);
  }
  const format = formats[flags.format];
  if (!format)
    throw new UsageError(`--format: unknown value "${flags.format}"`, `one of: ${Object.keys(formats).join(", ")}`);
  process.stdout.write(await format(flags.edition));
  return 0;
}
