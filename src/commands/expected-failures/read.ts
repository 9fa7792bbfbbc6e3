import { readFileSync, statSync } from "node:fs";

import type { Case } from "../../model/case.ts";
import type { ExpectedList } from "../../model/expected.ts";
import { visible } from "../../report/visible.ts";
import { UsageError } from "../usage-error.ts";
import { checkExpected } from "./check.ts";
import { parseExpected, type Parsed } from "./parse.ts";

/** A file of expected failures, read and checked. */
export interface ExpectedFile extends ExpectedList {
  /** Its text; empty where a file is still to be written. */
  readonly text: string;
}

/** Known failures are a few hundred lines; who names a log or an image by mistake hears of it at once. */
const limit = 4 * 1024 * 1024;
const hint = "name a YAML file with --expected-failures FILE; --update-expected writes one from what fails now";

/**
 * Reads the expected failures of a run against a URL. A file that is not there is an empty one where it is about to be
 * written. Throws {@link UsageError}, with file and line.
 */
export function readExpected(
  path: string,
  {
    cases,
    url,
    mayBeMissing,
  }: { readonly cases: readonly Case[]; readonly url: string; readonly mayBeMissing: boolean },
): ExpectedFile {
  const text = textOf(path, mayBeMissing);
  const list = listOf(parseExpected(text, visible(path)), path);
  checkExpected(list, cases, url);
  return { ...list, text };
}

export const listOf = ({ items }: Parsed, file: string): ExpectedList => ({
  file,
  entries: items.map(({ entry }) => entry),
});

function textOf(path: string, mayBeMissing: boolean): string {
  const shown = visible(path);
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat && mayBeMissing) return "";
    if (!stat) throw new UsageError(`there is no file ${shown}`, hint);
    if (!stat.isFile()) throw new UsageError(`${shown} is not a file`, hint);
    if (stat.size > limit) throw new UsageError(`${shown} has ${stat.size} bytes; a list has ${limit} at most`, hint);
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = error instanceof TypeError ? "it is not UTF-8" : error instanceof Error ? error.message : "";
    throw new UsageError(`${shown} cannot be read: ${visible(reason)}`, hint);
  }
}
