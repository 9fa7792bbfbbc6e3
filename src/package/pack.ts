import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

const root = join(import.meta.dirname, "../..");

/** Builds and packs this package into a folder. Returns the path of the tarball. */
export function pack(folder: string): string {
  execFileSync(process.execPath, ["src/contract/build.ts"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  const args = ["pack", "--ignore-scripts", "--json", "--loglevel=error", "--pack-destination", folder];
  const packed = JSON.parse(execFileSync("npm", args, { cwd: root, encoding: "utf8" })) as { filename: string }[];
  return join(folder, packed[0]?.filename ?? "nothing-was-packed");
}

/**
 * A project in a new folder that has this package, but none of its dependencies: types, schemas, documents and validators
 * need none. `files` are written into it.
 */
export function freshProject(folder: string, tarball: string, files: Readonly<Record<string, string>>): void {
  const modules = join(folder, "node_modules");
  mkdirSync(modules, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", modules]);
  renameSync(join(modules, "package"), join(modules, "messages-conformance"));
  const all = { "package.json": JSON.stringify({ name: "fresh", private: true, type: "module" }), ...files };
  for (const [file, content] of Object.entries(all)) writeFileSync(join(folder, file), content);
}

/** What a project can import from this package: the keys of `exports`. */
export function doors(): string[] {
  const { exports: all } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, unknown>>;
  };
  return Object.keys(all).map((door) => door.replace(/^\./, "messages-conformance"));
}
