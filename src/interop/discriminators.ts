import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "../contract/bundle.ts";
import { documentOf } from "./document.ts";
import type { Job } from "./toolchain.ts";

/**
 * The document for a generator that can tell variants apart by a member which may be absent: `x-discriminator`, which
 * holds what OpenAPI does not allow there, is `discriminator` again.
 */
export function withDiscriminators(job: Job): { readonly document: Document; readonly path: string } {
  const { components, ...rest } = documentOf(job);
  const schemas = Object.fromEntries(
    Object.entries(components.schemas).map(([name, { "x-discriminator": discriminator, ...schema }]) => [
      name,
      discriminator === undefined ? schema : { ...schema, discriminator },
    ]),
  );
  const document = { ...rest, components: { ...components, schemas } };
  const path = join(job.folder, "openapi.json");
  writeFileSync(path, JSON.stringify(document));
  return { document, path };
}
