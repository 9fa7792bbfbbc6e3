import process from "node:process";

import { Command, CommanderError } from "commander";

import { version } from "../version.ts";
import type { CompareFlags } from "./compare.ts";
import { runOptions } from "./config/flags.ts";
import type { CommandLine } from "./config/settle.ts";
import type { InitFlags } from "./init.ts";
import type { MatrixFlags } from "./matrix.ts";
import type { JudgeFlags } from "./judge.ts";
import type { RenderFlags } from "./render.ts";
import type { MergeFlags } from "./merge.ts";
import type { ServeFlags } from "./serve.ts";
import type { SpecFlags } from "./spec.ts";
import { UsageError } from "./usage-error.ts";
import type { VerifyFlags } from "./verify.ts";

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

/** Parses arguments and runs one command. Returns the exit code; never throws for a mistake of the user. */
export async function main(args: readonly string[]): Promise<number> {
  // `... | head` closes the pipe when it has seen enough.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    complain(`standard output cannot be written: ${error.message}`, "is the disk full?");
    process.exit(2);
  });
  let code = 0;
  const program = commands((result) => (code = result));
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message, error.hint);
    if (!(error instanceof CommanderError)) return confess(error);
    if (error.exitCode === 0) return 0;
    const names = program.commands.map((one) => one.name()).join(", ");
    if (error.code === "commander.help") return complain("no such command, or none was given", `one of: ${names}`);
    const [first = "", suggestion] = error.message.replace(/^error: /, "").split("\n");
    const known = program.commands.find((one) => one.name() === args[0])?.name();
    const usage = ["messages-conformance", ...(known ? [known] : []), "--help"].join(" ");
    return complain(first, suggestion?.replaceAll(/^\(|\)$/g, "") || usage);
  }
}

function complain(message: string, hint: string): number {
  process.stderr.write(`error: ${message.replaceAll(/\s*\n\s*/g, " ")}\nhint: ${hint}\n`);
  return 2;
}

/** A bug of ours is no verdict about anybody: exit code 3, and the stack only for who asks for it. */
function confess(error: unknown): number {
  if (process.env["MESSAGES_CONFORMANCE_DEBUG"])
    process.stderr.write(`${String(error instanceof Error && error.stack)}\n`);
  const message = error instanceof Error ? error.message : String(error);
  complain(`a bug of messages-conformance: ${message}`, "MESSAGES_CONFORMANCE_DEBUG=1 shows where; please report it");
  return 3;
}

function commands(finish: (code: number) => void): Command {
  const program = new Command("messages-conformance")
    .description("Conformance tests for Anthropic-compatible Messages endpoints (POST /v1/messages)")
    .version(version)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  const command = (usage: string, description: string): Command => program.command(usage).description(description);

  const run = command("run [url]", "certify a target; without url: the embedded reference server");
  for (const option of runOptions()) run.addOption(option);
  run.action(async (url: string | undefined, flags: CommandLine["flags"], self: Command) => {
    const isTyped: CommandLine["isTyped"] = (name) => self.getOptionValueSource(name) === "cli";
    finish(await (await import("./run.ts")).runCommand({ url, flags, isTyped }));
  });

  command("init [url]", "ask a target a few questions, and write messages-conformance.yaml")
    .option("--preset <name>", "what is known of a server or gateway (see: list presets)")
    .option("--model <id>", "model to ask for (default: the first of its list)")
    .option("--key-env <name>", "environment variable that holds the key", "MESSAGES_API_KEY")
    .option("--force", "write over a file that is there")
    .option("--offline", "write a template, and send nothing")
    .option("--dry-run", "print what would be sent, and send nothing")
    .action(async (url: string | undefined, flags: InitFlags) =>
      finish(await (await import("./init.ts")).initCommand(url, flags)),
    );

  command("serve", "run the reference server")
    .option("--port <n>", "port on 127.0.0.1; 0 picks a free one", "8787")
    .option("--dialect <name>", "anthropic, or openai: /v1/chat/completions, as upstream of a gateway", "anthropic")
    .option("--shape <shape>", "lean (the seed's members) or rich (every known one)", "lean")
    .option("--fault <id>", "do this wrong (may be repeated; see list faults)", collect, [])
    .option("--variant <id>", "be unusual but right in this way (may be repeated)", collect, [])
    .option("--delta-size <characters>", "text of one streamed delta", "12")
    .option("--delay <ms>", "pause between streamed events", "0")
    .option(
      "--noise <share>",
      "how often the model disobeys, from 0 to 1: ignores, answers short, calls no tool, refuses",
      "0",
    )
    .option("--seed <n>", "what its moods are drawn from", "0")
    .action(async (flags: ServeFlags) => finish(await (await import("./serve.ts")).serveCommand(flags)));

  command("judge <file>", "judge a saved transcript or report again, offline")
    .option("--json", "print the report as JSON")
    .option("--expected-failures <file>", "what is known to fail, and why, as YAML")
    .action(async (file: string, flags: JudgeFlags) =>
      finish(await (await import("./judge.ts")).judgeCommand(file, flags)),
    );

  command("render <report>", "write other formats of a saved report.json; nothing is judged again")
    .option("--format <names>", "all, or some of json, junit, html, markdown, ctrf, badge, sarif, har", collect, [])
    .option("--out <dir>", "folder of the files (default: that of the report)")
    .option("--normalise", "without what differs between two equal runs: times, ports, ids")
    .action(async (file: string, flags: RenderFlags) =>
      finish(await (await import("./render.ts")).renderCommand(file, flags)),
    );

  command("verify <report>", "check somebody's report.json, offline: everything in it is derived again")
    .option("--allow <kinds>", "kinds of reasons to accept: partial, skipped, outdated ...", collect, [])
    .option("--json", "print JSON")
    .action(async (file: string, flags: VerifyFlags) =>
      finish(await (await import("./verify.ts")).verifyCommand(file, flags)),
    );

  command("merge <reports...>", "one report from the shards of a run: their report.json, or the folders they stand in")
    .option("--out <dir>", "folder of the reports", "reports")
    .option("--format <names>", "as for run (default: json, junit, html)", collect, [])
    .option("--partial", "also where some shards are missing: the report says which")
    .action(async (files: readonly string[], flags: MergeFlags) =>
      finish(await (await import("./merge.ts")).mergeCommand(files, flags)),
    );

  command("compare <reports...>", "what got better and worse: the report before, or several, and the one after")
    .option("--format <format>", "text, markdown (of a pull request) or json", "text")
    .option("--strict", "let a MUST that passed and cannot be judged any longer count as worse")
    .action(async (paths: readonly string[], flags: CompareFlags) =>
      finish(await (await import("./compare.ts")).compareCommand(paths, flags)),
    );

  command("matrix <reports...>", "many reports side by side as one HTML page; [name=]report.json or its folder each")
    .option("--out <file>", "where the page is written", "reports/matrix.html")
    .action(async (args: readonly string[], flags: MatrixFlags) =>
      finish(await (await import("./matrix.ts")).matrixCommand(args, flags)),
    );

  command("list <what>", "list cases, requirements, profiles, presets or faults")
    .option("--json", "print JSON")
    .action(async (what: string, flags: { json?: boolean }) =>
      finish(await (await import("./list.ts")).listCommand(what, flags)),
    );

  command("explain <id>", "say of a requirement or a case why it matters, what is sent, and how to try it").action(
    async (id: string) => finish(await (await import("./explain.ts")).explainCommand(id)),
  );

  command("spec", "print the contract, or write a page to browse it with")
    .option("--edition <version>", "value of anthropic-version", "2023-06-01")
    .option("--format <format>", "yaml, json, types, schema or validator", "yaml")
    .option("--name <name>", "which schema, or which group of validators")
    .option("--api-reference <file>", "write one HTML file that works offline")
    .action(async (flags: SpecFlags) => finish(await (await import("./spec.ts")).specCommand(flags)));
  return program;
}
