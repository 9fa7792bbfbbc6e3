import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const generated = join(import.meta.dirname, "../../../spec/generated");

/** The editions that have a bundled document, oldest first. */
export const editions: readonly string[] = readdirSync(generated)
  .filter((name) => existsSync(documentOf(name)))
  .toSorted();

/** Path of the bundled document of an edition. */
export function documentOf(edition: string): string {
  return join(generated, edition, "openapi.json");
}
