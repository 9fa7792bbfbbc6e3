import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { execute, installed as startable } from "../interop/program.ts";

/** Everything that `npm run third-party` installs; deleting it costs only time. */
const cache = join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "messages-conformance-third-party");

/** Milliseconds one installation may take. */
const patience = 600_000;

/** A folder whose `node_modules` holds a package of npm. `overrides`: versions of what it depends on. */
export function npmPackage(name: string, version: string, overrides: Readonly<Record<string, string>> = {}): string {
  const manifest = JSON.stringify({ private: true, dependencies: { [name]: version }, overrides });
  return filled(`npm-${slug(name)}`, manifest, (folder) => {
    writeFileSync(join(folder, "package.json"), manifest);
    const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel", "error"];
    execute("npm", ["install", "--prefix", folder, ...quiet], { cwd: folder, timeout: patience });
  });
}

/** The `bin` folder of a virtual environment with packages of PyPI, each `name==version` or `name`. */
export function pythonPackages(name: string, pins: readonly string[]): string {
  const folder = filled(`python-${slug(name)}`, JSON.stringify(pins), (into) => {
    execute(python(), ["-m", "venv", into], { cwd: into, timeout: patience });
    const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...pins];
    execute(join(into, "bin", "python"), pip, { cwd: into, timeout: patience });
  });
  return join(folder, "bin");
}

/** The variable `PYTHON`, or the first of the usual names that is new enough for all servers. */
function python(): string {
  const names = [process.env["PYTHON"] ?? "", "python3", "python3.12", "python3.13"];
  const found = names.find((name) => name !== "" && startable(name, "--version") && isRecent(name));
  if (found !== undefined) return found;
  throw new Error("no Python of at least 3.12; the variable PYTHON may name one");
}

const isRecent = (name: string): boolean =>
  execute(name, ["-c", "import sys; print(sys.version_info >= (3, 12))"], { cwd: "/" }).trim() === "True";

const slug = (name: string): string => name.replaceAll(/[^a-z0-9]+/gi, "-").replaceAll(/^-|-$/g, "");

/** A folder of the cache that was filled for exactly this wish. */
function filled(name: string, wish: string, fill: (folder: string) => void): string {
  const folder = join(cache, name);
  const mark = join(folder, "installed.json");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wish) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  fill(folder);
  writeFileSync(mark, wish);
  return folder;
}
