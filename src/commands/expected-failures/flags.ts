import type { Case } from "../../model/case.ts";
import { UsageError } from "../usage-error.ts";
import type { ExpectedFile } from "./read.ts";

/** The flags that say what is expected to fail. */
export interface ExpectedFlags {
  readonly expectedFailures?: string;
  readonly updateExpected?: boolean;
}

/** The expected failures that the flags name, for a target. Throws {@link UsageError} for what cannot be true of any run. */
export async function expectedOf(
  { expectedFailures: path, updateExpected: mayBeMissing = false }: ExpectedFlags,
  target: { readonly cases: readonly Case[]; readonly url: string },
): Promise<ExpectedFile | undefined> {
  if (path !== undefined) return (await import("./read.ts")).readExpected(path, { ...target, mayBeMissing });
  if (mayBeMissing)
    throw new UsageError("--update-expected: no file is named", "add --expected-failures FILE: it is written");
  return undefined;
}
