import { existsSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import process from "node:process";

import type { Compared } from "../report/matrix/column.ts";
import { makeFolder } from "./make-folder.ts";
import { fileOf, readReport } from "./saved-report.ts";
import { UsageError } from "./usage-error.ts";

export interface MatrixFlags {
  readonly out: string;
}

/** `matrix [NAME=]REPORT...`: many reports side by side as one page. Returns the exit code. */
export async function matrixCommand(args: readonly string[], { out }: MatrixFlags): Promise<number> {
  const named = args.map((arg) => nameAndPath(arg));
  const files = named.map(({ path }) => fileOf(path));
  const names = files.map((file, index) => named[index]?.name ?? nameOf(file));
  const reports = files.map((file, index): Compared => {
    const page = pageBeside(file, out);
    // Two folders may both be called reports.
    const own = nameOf(file);
    const name = named[index]?.name ?? (names.filter((one) => one === own).length > 1 ? longNameOf(file) : own);
    const report = { name, report: readReport(file) };
    return page === undefined ? report : Object.assign(report, { page });
  });
  const { matrixPage } = await import("../report/matrix/page.ts");
  const page = matrixPage(reports);
  try {
    makeFolder(dirname(out));
    writeFileSync(out, page);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`cannot write ${out}: ${why}`, "choose another file with --out FILE");
  }
  process.stdout.write(`${out}\n`);
  return 0;
}

/** `name=path`, or a path alone; a path that is there is not taken apart. */
function nameAndPath(arg: string): { readonly name?: string; readonly path: string } {
  const [, name, path] = /^([^=]+)=(.+)$/su.exec(arg) ?? [];
  return name === undefined || path === undefined || existsSync(arg) ? { path: arg } : { name, path };
}

/** A report in a folder of its own is called by the folder, another one by its file. */
function nameOf(file: string): string {
  const name = basename(file).replace(/\.json$/u, "");
  return name === "report" ? basename(dirname(resolve(file))) : name;
}

/** The same, with the folders that were typed before it. */
const longNameOf = (file: string): string =>
  basename(file) === "report.json" ? dirname(file) : file.replace(/\.json$/u, "");

/** The address, seen from the matrix, of the page that the run wrote beside its report. */
function pageBeside(file: string, out: string): string | undefined {
  const page = join(dirname(file), basename(file).replace(/\.json$/u, ".html"));
  if (page === file || !existsSync(page) || resolve(page) === resolve(out)) return undefined;
  // Escaped, a folder's name is no scheme and no query.
  return relative(dirname(resolve(out)), resolve(page))
    .split(sep)
    .map(encodeURIComponent)
    .join("/");
}
