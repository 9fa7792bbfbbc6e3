import { parseArgs } from "node:util";
import { UsageError } from "../commands/usage-error.ts";

/** What `npm run interop` is asked for. */
export interface Asked {
  /** Names of toolchains; none: all of them. */
  readonly names: readonly string[];
  /** Whether the table of the notes is written. */
  readonly write: boolean;
}

/** Reads the arguments. Throws a `UsageError` for an unknown flag or an unknown name. */
export function asked(args: readonly string[], known: readonly string[]): Asked {
  const flag = args.find((argument) => argument.startsWith("-") && argument !== "--write");
  if (flag !== undefined) throw new UsageError(`there is no flag ${flag}`, "npm run interop -- --write");
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { write: { type: "boolean", default: false } },
  });
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`there is no toolchain "${unknown}"`, `npm run interop -- ${known.join(" ")}`);
  return { names: positionals, write: values.write };
}
