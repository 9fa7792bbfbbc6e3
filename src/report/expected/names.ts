import picomatch from "picomatch";

import type { ExpectedFailure } from "../../model/expected.ts";
import type { Result } from "../../model/result.ts";

/** Tells whether an entry names a result, or a case in a mode; globs mean what they mean after `--only`. */
export function names(entry: Pick<ExpectedFailure, "case" | "mode">): (one: Pick<Result, "id" | "mode">) => boolean {
  const isCase = picomatch(entry.case);
  return ({ id, mode }) => (entry.mode === undefined || entry.mode === mode) && (id === entry.case || isCase(id));
}

/** True where an entry holds for the target of a URL: its glob is of the URL, of `host:port` or of the host alone. */
export function isFor({ target }: Pick<ExpectedFailure, "target">, url: string): boolean {
  if (target === undefined) return true;
  if (!URL.canParse(url)) return false;
  const glob = target.replace(/\/+$/, "");
  const { host, hostname } = new URL(url);
  // An IPv6 address in brackets would be a set of characters to a glob.
  return [url, host, hostname].some((form) => form === glob || picomatch.isMatch(form, glob, { nocase: true }));
}
