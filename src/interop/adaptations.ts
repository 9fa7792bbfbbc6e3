import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "../contract/bundle.ts";
import { isObject } from "../model/json.ts";
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

/**
 * For a generator whose types fill in a `default` and then send it: the document without the keyword. It means the same,
 * because a default is what the endpoint does when the member is absent.
 */
export const withoutDefaults = (document: Document): Document =>
  JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    key === "default" && !isObject(value) ? undefined : value,
  ) as Document;

/** Writes a document into the folder of the job and gives its path. */
export function writtenDocument(document: Document, job: Job): string {
  const path = join(job.folder, "openapi.json");
  writeFileSync(path, JSON.stringify(document));
  return path;
}
