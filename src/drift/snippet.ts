/** For tests: a hand-made SDK and a hand-made document, as small as one difference. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { onTestFinished } from "vitest";

import { compare, type Comparison } from "./compare.ts";
import type { Direction } from "./difference.ts";
import { readDeclarations } from "./read-declarations.ts";
import { readOpenApi } from "./read-openapi.ts";

/** A folder with these files, until the test is finished. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "drift-snippet-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Compares the type `Root` of some declarations with the schema `Root`. */
export function compareSnippets(
  declarations: string,
  schemas: Readonly<Record<string, unknown>>,
  direction: Direction,
): Comparison {
  const roots = [{ sdk: "Root", file: "root.d.ts", ours: "/components/schemas/Root", direction }];
  const theirs = readDeclarations(folderWith({ "root.d.ts": declarations }), roots);
  return compare(readOpenApi({ components: { schemas } }, roots), theirs, roots);
}
