/**
 * `npm run check:install`: the packed package, installed with its dependencies into an empty folder with a space in its
 * name, does its main job, also where the folder is read-only, opens every door and compiles the first programs - on each
 * Node of the list. A Node that the registry does not give is skipped, visibly.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { table } from "../report/list.ts";
import { doors, pack } from "./pack.ts";
import { drawing, programs } from "./programs.ts";

const root = join(import.meta.dirname, "../..");
const nodesFolder = join(root, "node_modules/.cache/messages-conformance-nodes");

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

interface Place {
  readonly folder: string;
  /** Where the Node is. */
  readonly path: string;
  /** Whose rights the program has; absent: ours. */
  readonly uid?: number;
  /** Where npm keeps what it keeps; absent: where it always does. */
  readonly cache?: string;
}

function step({ folder, path, uid, cache }: Place, command: string, ...args: readonly string[]): Step {
  const env = {
    ...process.env,
    PATH: `${path}${delimiter}${process.env["PATH"]}`,
    NO_COLOR: "1",
    npm_config_loglevel: "error",
    ...(cache !== undefined && { npm_config_cache: cache, HOME: cache }),
  };
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    env,
    encoding: "utf8",
    ...(uid !== undefined && { uid }),
  });
  return { code: status, output: error ? error.message : `${stdout}${stderr}` };
}

/** The folder of a Node's binary, from the registry; undefined where it could not be had. */
function nodeOf(major: string): string | undefined {
  const folder = join(nodesFolder, major);
  const path = join(folder, "node_modules/node/bin");
  if (!existsSync(join(path, "node"))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, allowScripts: { node: true } }));
    step({ folder, path: "" }, "npm", "install", `node@${major}`);
  }
  return existsSync(join(path, "node")) ? path : undefined;
}

/** A program that opens every door but the one of vitest, which this project has not. */
const openDoors = doors()
  .filter((door) => !door.includes("*") && !door.endsWith("/vitest"))
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
  const place = { folder, path };
  mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  const install = wrong("npm install", step(place, "npm", "install", "--no-audit", "--no-fund", tarball));
  if (install.length > 0) return install;
  const { code, says } = nodes[major];
  const run = wrong("run", step(place, "npx", "messages-conformance", "run"), code, says);
  if (code !== 0) return run;
  return [
    ...run,
    ...wrong("doors", step(place, "node", "doors.mjs")),
    ...wrong("types", step({ folder, path: "" }, process.execPath, ...compile, ...Object.keys(programs), "draw.ts")),
    ...wrong("arbitraries", step(place, "node", "draw.js"), 0, /"content":"Hi\."/),
    ...wrong("validator", step(place, "node", "--disallow-code-generation-from-strings", "validate.js")),
    ...readOnly(place),
  ];
}

/** Root writes into any folder. */
const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {};

/** What goes wrong where the folder is read-only: the reports go elsewhere, and without a place for them nothing is sent. */
function readOnly(place: Place): string[] {
  const out = mkdtempSync(join(tmpdir(), "reports-"));
  rmSync(join(place.folder, "reports"), { recursive: true, force: true });
  chmodSync(out, 0o777);
  chmodSync(place.folder, 0o555);
  try {
    const there = { ...place, ...nobody, cache: join(out, "cache") };
    const command = ["npx", "messages-conformance", "run", "--runs", "0"] as const;
    return [
      ...wrong("read-only, --out", step(there, ...command, "--out", out), 0, /conformant/i),
      ...(existsSync(join(out, "report.json")) ? [] : ["read-only, --out: no report"]),
      ...wrong("read-only", step(there, ...command), 2, cannotWrite),
    ];
  } finally {
    chmodSync(place.folder, 0o755);
    rmSync(out, { recursive: true, force: true });
  }
}

const cannotWrite = /^error: cannot write reports[^\n]+\nhint: choose another folder with --out DIR\n$/;

const folder = mkdtempSync(join(tmpdir(), "installed-"));
chmodSync(folder, 0o755);
try {
  const tarball = pack(folder);
  const rows = (Object.keys(nodes) as unknown as (keyof typeof nodes)[]).map((major) => {
    process.stderr.write(`Node ${major} ...\n`);
    const path = nodeOf(String(major));
    if (path === undefined)
      return { node: String(major), result: "skipped: the registry does not give it", failed: "" };
    const found = problems(major, path, tarball, join(folder, `empty folder ${major}`));
    const version = step({ folder, path }, "node", "--version").output.trim();
    return { node: version, result: found.length === 0 ? "passed" : "FAILED", failed: found.join("; ") };
  });
  process.stdout.write(table(rows, 160));
  process.exitCode = rows.some(({ result }) => result === "FAILED") ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
