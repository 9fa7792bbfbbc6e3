import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { compare } from "./compare.ts";
import { CouldNotLook } from "./could-not-look.ts";
import { readDriftFile } from "./drift-file.ts";
import type { Drift } from "./drift-report.ts";
import { judge } from "./judge.ts";
import { readDeclarations } from "./read-declarations.ts";
import { readOpenApi } from "./read-openapi.ts";
import { sdkVersion } from "./sdk-package.ts";

const spec = join(import.meta.dirname, "../../spec");

/** The bundled document of an edition; undefined where there is none. */
export function documentOf(edition: string): unknown {
  const file = join(spec, "generated", edition, "openapi.json");
  return /^[\d-]+$/.test(edition) && existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** The edition that a version of the SDK speaks: since 1.0 the newer one. */
const editionOf = (version: string): string => (version.startsWith("0.") ? "2023-06-01" : "2026-10-21");

/**
 * Compares an unpacked SDK with an edition; without one, with the edition that the SDK speaks.
 *
 * @throws {CouldNotLook} where one of the two sides cannot be read
 */
export function look(folder: string, wanted?: string): Drift {
  const sdk = sdkVersion(folder);
  const edition = wanted ?? editionOf(sdk);
  const document = documentOf(edition);
  if (document === undefined) throw new CouldNotLook(`there is no document of edition ${edition}`, "npm run generate");
  const file = readDriftFile(join(spec, "drift.yaml"));
  const comparison = compare(readOpenApi(document, file.roots), readDeclarations(folder, file.roots), file.roots);
  const { types, members } = comparison;
  return { sdk, edition, types, members, ...judge(comparison, file, edition) };
}
