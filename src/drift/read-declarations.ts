import { existsSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";

import { CouldNotLook } from "./could-not-look.ts";
import type { Root } from "./root.ts";
import { ShapeOfType } from "./shape-of-type.ts";
import type { Contract, Shape } from "./shape.ts";

const options: ts.CompilerOptions = {
  strict: true,
  // Or an optional member would seem to hold undefined.
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/**
 * Their side: the declared types of an unpacked SDK, read by the TypeScript compiler.
 *
 * @throws {CouldNotLook} where a file or a root type is not there, or a type cannot be read
 */
export function readDeclarations(folder: string, roots: readonly Pick<Root, "sdk" | "file">[]): Contract {
  const files = [...new Set(roots.map(({ file }) => join(folder, file)))];
  for (const file of files)
    if (!existsSync(file))
      throw new CouldNotLook(`there is no ${file}`, "is the SDK laid out anew? See spec/drift.yaml");
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const reader = new ShapeOfType(checker);
  const read = new Map<string, Shape>();
  for (const { sdk, file } of roots) {
    const source = program.getSourceFile(join(folder, file));
    const module = source && checker.getSymbolAtLocation(source);
    const symbol = module && checker.getExportsOfModule(module).find(({ name }) => name === sdk);
    if (!symbol) throw new CouldNotLook(`${file} exports no ${sdk}`, "does the SDK name it anew? See spec/drift.yaml");
    read.set(sdk, reader.shape(checker.getDeclaredTypeOfSymbol(symbol), sdk));
  }
  return { objects: reader.objects, roots: read, definitions: [] };
}
