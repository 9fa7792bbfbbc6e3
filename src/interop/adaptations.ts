import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "../contract/bundle.ts";
import type { Job } from "./toolchain.ts";

/**
 * For a generator that can tell variants apart by a member which may be absent: `x-discriminator`, which holds what
 * OpenAPI does not allow there, is `discriminator` again.
 */
export function withDiscriminators(document: Document): Document {
  const { components, ...rest } = document;
  const schemas = Object.fromEntries(
    Object.entries(components.schemas).map(([name, { "x-discriminator": discriminator, ...schema }]) => [
      name,
      discriminator === undefined ? schema : { ...schema, discriminator },
    ]),
  );
  return { ...rest, components: { ...components, schemas } };
}

/** Writes a document into the folder of the job and gives its path. */
export function writtenDocument(document: Document, job: Job): string {
  const path = join(job.folder, "openapi.json");
  writeFileSync(path, JSON.stringify(document));
  return path;
}
