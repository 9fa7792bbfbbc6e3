import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { execute } from "./program.ts";

/** Everything that `npm run interop` installs and generates; deleting it costs only time. */
const cache = fileURLToPath(new URL("../../node_modules/.cache/messages-conformance-interop", import.meta.url));

/** Package -> its one version. */
export type Versions = Readonly<Record<string, string>>;

/** An empty folder of this name to work in. */
export function emptyFolder(name: string): string {
  const folder = join(cache, "work", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A folder whose `node_modules` holds these npm packages; they are installed where they are not there yet. */
export function npmPackages(name: string, versions: Versions): string {
  return installed(name, versions, (folder) => {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: versions }));
    const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel", "error"];
    execute("npm", ["install", "--prefix", folder, ...quiet], { cwd: folder });
  });
}

/** Lets code in a folder import the packages of `npmPackages`. */
export const linkPackages = (packages: string, folder: string): void =>
  symlinkSync(join(packages, "node_modules"), join(folder, "node_modules"), "junction");

/** The `bin` folder of a virtual environment with these Python packages; it is made where it is not there yet. */
export function pythonPackages(name: string, versions: Versions): string {
  const bin = process.platform === "win32" ? "Scripts" : "bin";
  const folder = installed(name, versions, (into) => {
    execute("python3", ["-m", "venv", into], { cwd: into });
    const pins = Object.entries(versions).map(([distribution, version]) => `${distribution}==${version}`);
    execute(join(into, bin, "python"), ["-m", "pip", "install", "--quiet", ...pins], { cwd: into });
  });
  return join(folder, bin);
}

/** A folder of the cache that was filled for exactly these versions. */
function installed(name: string, versions: Versions, fill: (folder: string) => void): string {
  const folder = join(cache, name);
  const mark = join(folder, "installed.json");
  const wanted = JSON.stringify(versions);
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  fill(folder);
  writeFileSync(mark, wanted);
  return folder;
}
