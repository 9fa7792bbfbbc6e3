import { dirname, join, relative, resolve } from "node:path";
import process from "node:process";

import { visible } from "../report/visible.ts";
import { filesOf, formats, formatsOf, writeReport } from "./formats.ts";
import { makeFolder } from "./make-folder.ts";
import { fileOf, readReport } from "./saved-report.ts";
import { UsageError } from "./usage-error.ts";
import { words } from "./words.ts";

/** Flags of `render` as commander hands them over. */
export interface RenderFlags {
  readonly format: readonly string[];
  readonly out?: string;
  readonly normalise?: boolean;
}

/** `render REPORT`: other formats of a saved report, without judging anything again. Returns the exit code. */
export async function renderCommand(path: string, flags: RenderFlags): Promise<number> {
  if (words(flags.format).length === 0)
    throw new UsageError("no format was named", `--format all, or some of ${formats.join(",")}`);
  const named = formatsOf(flags);
  const file = fileOf(path);
  const saved = readReport(file);
  const report = flags.normalise ? (await import("../report/normalise.ts")).normalised(saved) : saved;
  const out = flags.out ?? dirname(file);
  // What a report is made of is not written over.
  const isSource = (name: string): boolean => relative(resolve(out, name), resolve(file)) === "";
  const wanted = named.filter((format) => !filesOf(format).some((one) => isSource(one.file)));
  if (wanted.length === 0)
    throw new UsageError(`${visible(file)} is the report itself`, "choose a folder with --out DIR");
  try {
    makeFolder(out);
    process.stdout.write((await writeReport(report, out, wanted)).map((one) => `${one}\n`).join(""));
  } catch (error) {
    if (!isOfTheDisk(error)) throw error;
    throw new UsageError(
      `cannot write to ${visible(join(out))}: ${error.message}`,
      "choose another folder with --out DIR",
    );
  }
  return 0;
}

const isOfTheDisk = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error && "path" in error;
