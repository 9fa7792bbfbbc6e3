import { resolve } from "node:path";

import { Command, CommanderError } from "commander";

import { UsageError } from "../commands/usage-error.ts";
import { CouldNotLook } from "./could-not-look.ts";
import { driftJson, driftTable, isClean, type Drift } from "./drift-report.ts";
import { documentOf, look } from "./look.ts";
import { withPackedSdk } from "./sdk-package.ts";

interface Flags {
  readonly sdk?: string;
  readonly edition?: string;
  readonly against?: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** Where the text goes, and how many columns a table may have. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly width: number;
}

const program = (): Command =>
  new Command("drift")
    .description("Does the contract say what the types of the official SDK say?")
    .option("--sdk <version>", "version of @anthropic-ai/sdk (default: the newest)")
    .option("--edition <version>", "edition to compare (default: the one that the SDK speaks)")
    .option("--against <folder>", "an unpacked SDK: nothing is fetched")
    .option("--json", "print JSON")
    .option("--verbose", "show accepted differences with their reasons")
    .allowExcessArguments(false)
    .exitOverride();

/** Exit code: 0 clean, 1 differences, 2 wrong usage, 3 could not look. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const flags = checked(parsed(args, terminal));
    return show(await drift(flags), flags, terminal);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const [code, hint] = advice(error);
    const message = (error instanceof Error ? error.message : String(error)).replace(/^error: /, "");
    terminal.err(`error: ${message.split("\n")[0]}\nhint: ${hint}\n`);
    return code;
  }
}

function parsed(args: readonly string[], { out }: Terminal): Flags {
  const command = program().configureOutput({ writeOut: out, writeErr: () => undefined });
  return command.parse(args, { from: "user" }).opts<Flags>();
}

function checked(flags: Flags): Flags {
  const { sdk, edition, against } = flags;
  if (sdk !== undefined && against !== undefined)
    throw new UsageError("--sdk and --against name two SDKs", "one of the two");
  if (sdk !== undefined && !/^[a-z\d][\w.+-]*$/i.test(sdk))
    throw new UsageError(`--sdk: "${sdk}" is no version`, "for example: --sdk 1.12.0");
  if (edition !== undefined && documentOf(edition) === undefined)
    throw new UsageError(`--edition: there is no edition "${edition}"`, "for example: --edition 2023-06-01");
  return flags;
}

const drift = async ({ sdk = "latest", edition, against }: Flags): Promise<Drift> =>
  against === undefined ? withPackedSdk(sdk, (folder) => look(folder, edition)) : look(resolve(against), edition);

function show(found: Drift, { json = false, verbose = false }: Flags, { out, width }: Terminal): number {
  out(json ? driftJson(found) : driftTable(found, { verbose, width }));
  if (found.unmet.length > 0)
    throw new CouldNotLook(
      `the SDK has nothing to compare with ${found.unmet.join(", ")}`,
      "list them in spec/drift.yaml under notCompared, or give the walk another root",
    );
  return isClean(found) ? 0 : 1;
}

function advice(error: unknown): readonly [code: number, hint: string] {
  if (error instanceof UsageError) return [2, error.hint];
  if (error instanceof CommanderError) return [2, "node src/drift/index.ts --help"];
  if (error instanceof CouldNotLook) return [3, error.hint];
  return [3, "a bug of the comparison or of spec/drift.yaml"];
}
