/**
 * `npm run check:install`: the packed package, installed with its dependencies into an empty folder with a space in its
 * name, does its main job, opens every door and compiles the first programs - on each Node of the list. A Node that the
 * registry does not give is skipped, visibly.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { table } from "../report/list.ts";
import { doors, pack } from "./pack.ts";
import { drawing, programs } from "./programs.ts";

const root = join(import.meta.dirname, "../..");
const cache = join(root, "node_modules/.cache/messages-conformance-nodes");

/** Major version of Node -> what has to come of `messages-conformance run`: its exit code, and what it says. 20 is too old. */
const nodes = {
  20: { code: 2, says: /^error: Node 20\.[^\n]+\nhint: [^\n]+\n$/ },
  22: { code: 0, says: /certified|conformant/i },
  24: { code: 0, says: /certified|conformant/i },
  26: { code: 0, says: /certified|conformant/i },
} as const;

interface Step {
  readonly code: number | null;
  readonly output: string;
}

function step(folder: string, path: string, command: string, ...args: readonly string[]): Step {
  const env = {
    ...process.env,
    PATH: `${path}${delimiter}${process.env["PATH"]}`,
    NO_COLOR: "1",
    npm_config_loglevel: "error",
  };
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, env, encoding: "utf8" });
  return { code: status, output: error ? error.message : `${stdout}${stderr}` };
}

/** The folder of a Node's binary, from the registry; undefined where it could not be had. */
function nodeOf(major: string): string | undefined {
  const folder = join(cache, major);
  const path = join(folder, "node_modules/node/bin");
  if (!existsSync(join(path, "node"))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, allowScripts: { node: true } }));
    step(folder, "", "npm", "install", `node@${major}`);
  }
  return existsSync(join(path, "node")) ? path : undefined;
}

/** A program that opens every door. */
const openDoors = doors()
  .filter((door) => !door.includes("*"))
  .map((door) => {
    const name = JSON.stringify(door);
    if (door.endsWith(".json")) return `await import(${name}, { with: { type: "json" } });`;
    if (door.endsWith(".yaml")) return `(await import("node:fs")).readFileSync(new URL(import.meta.resolve(${name})));`;
    return `await import(${name});`;
  })
  .join("\n");

const tsc = join(root, "node_modules/typescript-7/bin/tsc");
const compile = [tsc, "--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom"];

const wrong = (name: string, { code, output }: Step, wanted = 0, says = /(?:)/): string[] =>
  code === wanted && says.test(output) ? [] : [`${name}: exit code ${code}: ${output.trim().split("\n").at(-1)}`];

/** What goes wrong with this Node, one line each. */
function problems(major: keyof typeof nodes, path: string, tarball: string, folder: string): string[] {
  const files = {
    ...programs,
    "draw.ts": drawing,
    "package.json": JSON.stringify({ name: "empty", private: true, type: "module" }),
    "doors.mjs": openDoors,
  };
  mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  const install = wrong("npm install", step(folder, path, "npm", "install", "--no-audit", "--no-fund", tarball));
  if (install.length > 0) return install;
  const { code, says } = nodes[major];
  const run = wrong("run", step(folder, path, "npx", "messages-conformance", "run"), code, says);
  if (code !== 0) return run;
  return [
    ...run,
    ...wrong("doors", step(folder, path, "node", "doors.mjs")),
    ...wrong("types", step(folder, "", process.execPath, ...compile, ...Object.keys(programs), "draw.ts")),
    ...wrong("arbitraries", step(folder, path, "node", "draw.js"), 0, /"content":"Hi\."/),
    ...wrong("validator", step(folder, path, "node", "--disallow-code-generation-from-strings", "validate.js")),
  ];
}

const folder = mkdtempSync(join(tmpdir(), "installed-"));
try {
  const tarball = pack(folder);
  const rows = (Object.keys(nodes) as unknown as (keyof typeof nodes)[]).map((major) => {
    process.stderr.write(`Node ${major} ...\n`);
    const path = nodeOf(String(major));
    if (path === undefined)
      return { node: String(major), result: "skipped: the registry does not give it", failed: "" };
    const found = problems(major, path, tarball, join(folder, `empty folder ${major}`));
    const version = step(folder, path, "node", "--version").output.trim();
    return { node: version, result: found.length === 0 ? "passed" : "FAILED", failed: found.join("; ") };
  });
  process.stdout.write(table(rows, 160));
  process.exitCode = rows.some(({ result }) => result === "FAILED") ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
