import { join } from "node:path";
import ts from "typescript";
import type { Union } from "./unions.ts";

const prelude = `
import type * as T from "./types.ts";
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
type Element<A> = Extract<A, readonly unknown[]>[number];
const same = <A, B>(_: Same<A, B>): void => undefined;
`;

/** A program that narrows each union by each value, down to nothing; it compiles where the types are exact. */
export const narrowing = (unions: readonly Union[]): string => prelude + unions.map(oneSwitch).join("");

function oneSwitch({ at, type, member, variants, fallback }: Union): string {
  const value = `value[${JSON.stringify(member)}]`;
  const cases = Object.entries(variants).map(
    ([one, name]) => `    case ${JSON.stringify(one)}:\n      return same<typeof value, T.${name}>(true);\n`,
  );
  const absent = fallback
    ? `    case null:\n    case undefined:\n      return same<typeof value, T.${fallback}>(true);\n`
    : "";
  return `
// ${at}
export function narrow_${at.replaceAll(/\W/g, "_")}(value: ${type}): void {
  switch (${value}) {
${cases.join("")}${absent}    default:
      return same<typeof value, never>(true);
  }
}
`;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es5.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  noEmit: true,
};

/** What the compiler has to say about `source` beside the generated types, in lines; `types` is their text. */
export function complaints(source: string, types: string): string[] {
  const folder = join(import.meta.dirname, "virtual");
  const files = new Map([
    [join(folder, "narrowing.ts"), source],
    [join(folder, "types.ts"), types],
  ]);
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => files.has(path) || disk.fileExists(path),
    readFile: (path) => files.get(path) ?? disk.readFile(path),
    directoryExists: (path) => path === folder || disk.directoryExists?.(path) === true,
    getSourceFile: (path, version, ...rest) => {
      const text = files.get(path);
      return text === undefined ? disk.getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version);
    },
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const before = file?.text.slice(0, start).split("\n") ?? [];
    const line = file?.text.split("\n")[before.length - 1]?.trim();
    return `${before.length}: ${line} - ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
