import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startReference, type ReferenceOptions, type RunningServer } from "../reference/server.ts";
import { blocksOf } from "./blocks.ts";

// Whoever copies a command out of a document gets what the document says: every shell block is run, in the order of its
// chapter, against a reference server in place of the upstream and one with a fault in place of the gateway.

const root = join(import.meta.dirname, "../..");
const documents = ["README.md", "GUIDES.md"];
const folder = mkdtempSync(join(tmpdir(), "documents-"));
const bin = join(folder, "bin");
const servers: RunningServer[] = [];

const blocks = documents.flatMap((document) =>
  blocksOf(readFileSync(join(root, document), "utf8"))
    .filter(({ language }) => language === "sh")
    .map((block) => Object.assign({ document }, block)),
);
const chapters = [
  ...Map.groupBy(
    blocks.filter(({ unrun }) => unrun === undefined),
    ({ document, chapter }) => `${document}: ${chapter}`,
  ),
];

const plain: ReferenceOptions = { key: "test-key", shape: "lean", faults: [], variants: [] };

beforeAll(async () => {
  mkdirSync(bin);
  // `npx messages-conformance` as it is in a project that has the package.
  const own = `test "$1" = messages-conformance || exit 99; shift; exec '${process.execPath}' '${join(root, "src/cli.ts")}' "$@"`;
  writeFileSync(join(bin, "npx"), `#!/bin/sh\n${own}\n`, { mode: 0o755 });
  servers.push(
    await startReference({ ...plain, faults: ["reports-stop-sequence-as-end-turn"] }),
    await startReference(plain),
  );
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

/** The names of the documents are those of this machine. */
function here(text: string): string {
  const [gateway, upstream] = servers.map(({ url }) => url);
  return text
    .replaceAll("https://gateway.example", gateway ?? "")
    .replaceAll("https://upstream.example", upstream ?? "")
    .replaceAll("my-model", "obedient-1")
    .replaceAll("MESSAGES_API_KEY=...", "MESSAGES_API_KEY=test-key");
}

test("what is not run has a reason", () => {
  const unexplained = blocks.filter(({ unrun }) => unrun !== undefined && unrun.length < 12);
  expect(unexplained).toEqual([]);
  expect(blocks.filter(({ unrun }) => unrun === undefined).length).toBeGreaterThan(8);
});

/** Runs a block with a shell that stops at the first command that fails, as a step of CI does. */
const run = (text: string, cwd: string): Promise<{ readonly status: number; readonly said: string }> =>
  new Promise((resolve) => {
    const env = {
      PATH: `${bin}:${process.env["PATH"] ?? ""}`,
      HOME: folder,
      NO_COLOR: "1",
      NODE_COMPILE_CACHE: join(folder, "cache"),
      MESSAGES_API_KEY: "test-key",
      // A few cases stand for all.
      MESSAGES_CONFORMANCE_ONLY: "simplest/is-*,stop-sequences/end*,temperature/*-is-refused",
      MESSAGES_CONFORMANCE_RUNS: "0",
    };
    execFile("/bin/sh", ["-e", "-c", here(text)], { cwd, env }, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      resolve({ status, said: stdout.slice(-2_000) + stderr });
    });
  });

// A machine that is busy takes its time.
test.for(chapters)("%s", { timeout: 240_000 }, async ([chapter, own]) => {
  const cwd = join(folder, chapter.replaceAll(/\W+/gu, "-"));
  mkdirSync(cwd);
  for (const { document, line, text, exit } of own) {
    const { status, said } = await run(text, cwd);
    const at = `${document}:${line}`;
    expect({ at, status, said: status === exit ? "" : said }).toEqual({ at, status: exit, said: "" });
  }
});
