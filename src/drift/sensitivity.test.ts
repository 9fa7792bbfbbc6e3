/** Is a clean look worth anything? Each definition of the real contract, made wrong, has to be noticed. */
import { join } from "node:path";

import { expect, test } from "vitest";

import { compare } from "./compare.ts";
import { readDriftFile } from "./drift-file.ts";
import { judge } from "./judge.ts";
import { documentOf } from "./look.ts";
import { readDeclarations } from "./read-declarations.ts";
import { readOpenApi } from "./read-openapi.ts";

interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

const project = join(import.meta.dirname, "../..");

/** What the SDK describes nowhere near its envelope of errors. */
const unseen = ["ErrorDetails"];

test.each([
  ["@anthropic-ai/sdk", "2026-10-21"],
  ["anthropic-sdk-0", "2023-06-01"],
])(
  "every definition counts: %s and %s",
  (sdk, edition) => {
    const file = readDriftFile(join(project, "spec/drift.yaml"));
    const theirs = readDeclarations(join(project, "node_modules", sdk), file.roots);
    const document = documentOf(edition) as Document;
    const look = (schemas: Document["components"]["schemas"]): string => {
      const changed = { ...document, components: { ...document.components, schemas } };
      const { open, stale, unmet } = judge(
        compare(readOpenApi(changed, file.roots), theirs, file.roots),
        file,
        edition,
      );
      return JSON.stringify([open, stale, unmet]);
    };
    const schemas = document.components.schemas;
    const before = look(schemas);
    const names = Object.keys(schemas);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => look({ ...schemas, [name]: { type: "number" } }) === before)).toEqual(unseen);
  },
  120_000,
);
