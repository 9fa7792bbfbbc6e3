import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { main } from "../commands/main.ts";
import type { Report } from "../model/report.ts";
import { judgementsOf } from "./judgements.ts";
import { overviewOf } from "./overview.ts";
import { pageOf, unmatched } from "./page.ts";
import type { ThirdParty } from "./server.ts";
import { thirdParties } from "./servers/index.ts";
import { start } from "./start.ts";

/** How the run of one server ended. `problems` makes the command fail, `skipped` does not. */
interface Ending {
  readonly name: string;
  readonly skipped?: string;
  readonly problems: readonly string[];
}

const samples = fileURLToPath(new URL("../../reports/samples/third-party", import.meta.url));
const keyEnv = "THIRD_PARTY_KEY";
/** More than any run sends; a lenient server answers what it has to refuse, too. */
const limits = ["--max-requests", "20000", "--max-model-calls", "20000", "--max-output-tokens", "2000000"];
/** A run that hangs is ended with the whole command, in milliseconds. */
const patience = 900_000;

/** `--last`: the page from the report of the last run, after a judgement was written. */
async function command(args: readonly string[]): Promise<number> {
  const names = args.filter((arg) => arg !== "--last");
  const unknown = names.filter((name) => !thirdParties.some((server) => server.name === name));
  if (unknown.length > 0) {
    const known = thirdParties.map(({ name }) => name).join(", ");
    process.stderr.write(`error: no server is called ${unknown.join(", ")}\nhint: one of: ${known}\n`);
    return 2;
  }
  const chosen = names.length === 0 ? thirdParties : thirdParties.filter(({ name }) => names.includes(name));
  const endings: Ending[] = [];
  for (const server of chosen) endings.push(await certify(server, names.length < args.length));
  writeOverview();
  process.stdout.write(`\n${endings.map((ending) => line(ending)).join("\n")}\n`);
  return endings.some(({ problems }) => problems.length > 0) ? 1 : 0;
}

const line = ({ name, skipped, problems }: Ending): string => {
  if (skipped !== undefined) return `- ${name}: skipped, ${skipped}`;
  return problems.length === 0 ? `- ${name}: done` : `- ${name}: ${problems.join("; ")}`;
};

async function certify(server: ThirdParty, last: boolean): Promise<Ending> {
  const { name } = server;
  process.stdout.write(`\n=== ${name}: ${server.source.name} ${server.source.version} ===\n`);
  try {
    if (last) return concluded(server, readReport(name));
    const installed = installedFolder(server);
    return "skipped" in installed
      ? { name, skipped: installed.skipped, problems: [] }
      : concluded(server, await runSuites(server, installed.folder));
  } catch (error) {
    return { name, problems: [lastLine(error)] };
  }
}

function installedFolder(server: ThirdParty): { readonly folder: string } | { readonly skipped: string } {
  try {
    return { folder: server.install() };
  } catch (error) {
    return { skipped: `it could not be installed: ${lastLine(error)}` };
  }
}

/** The table over all servers, where each has been run on this machine. */
function writeOverview(): void {
  if (!thirdParties.every(({ name }) => existsSync(reportOf(name)))) return;
  const all = thirdParties.map((server) => ({ server, report: readReport(server.name) }));
  writeFileSync(join(samples, "README.md"), overviewOf(all));
}

/** Writes the page, and says what is open. */
function concluded(server: ThirdParty, report: Report): Ending {
  const { name } = server;
  const judgements = judgementsOf(name);
  const page = join(samples, `${name}.md`);
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, pageOf({ ...server, ...server.target }, report, judgements));
  const { missing, stale } = unmatched(report, judgements);
  return {
    name,
    problems: [
      ...missing.map((id) => `${id} is not yet checked`),
      ...stale.map((id) => `${id} is judged, but did not fail`),
      ...(report.complete ? [] : [`the run is not complete: ${report.reason ?? "no reason"}`]),
    ],
  };
}

/** Where the report and the transcript of a run stand. */
const scratch = (name: string): string => join(tmpdir(), "messages-conformance-third-party", name);
const reportOf = (name: string): string => join(scratch(name), "report.json");
const readReport = (name: string): Report => JSON.parse(readFileSync(reportOf(name), "utf8")) as Report;

async function runSuites(server: ThirdParty, installed: string): Promise<Report> {
  await using started = await start(server, installed);
  const timer = setTimeout(() => {
    process.stderr.write(`error: ${server.name} took more than ${patience / 1000} s\nhint: ${started.log}\n`);
    process.exit(1);
  }, patience);
  const { model, key, headers = [], features = {}, skip = {} } = server.target;
  const out = scratch(server.name);
  mkdirSync(out, { recursive: true });
  // A run that breaks down must not be taken for the one before it.
  rmSync(reportOf(server.name), { force: true });
  process.env[keyEnv] = key;
  const code = await main([
    "run",
    started.url,
    "--model",
    model,
    "--key-env",
    keyEnv,
    "--profile",
    "all",
    "--out",
    out,
    "--timeout",
    "30",
    ...limits,
    ...headers.flatMap((header) => ["--header", header.replace("{upstream}", started.upstream)]),
    ...Object.keys(features).flatMap((setting) => ["--feature", setting]),
    ...Object.keys(skip).flatMap((id) => ["--skip", id]),
  ]);
  clearTimeout(timer);
  if (code === 2) throw new Error("the run was called in a wrong way");
  return readReport(server.name);
}

const lastLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim().split("\n").slice(-3).join(" / ");

process.on("SIGINT", () => process.exit(130)).on("SIGTERM", () => process.exit(143));
process.exitCode = await command(process.argv.slice(2));
