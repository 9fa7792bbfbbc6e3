import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { startReference } from "../reference/server.ts";
import { stubServer } from "../run/stub-server.ts";
import { callCli, type Ended } from "./spawn-cli.ts";

const env = { MESSAGES_API_KEY: "test-key" };
let reference: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => {
  reference = await startReference({ key: "test-key", shape: "lean", faults: [], variants: [] });
});
afterAll(() => reference.close());

const folder = (): string => mkdtempSync(join(tmpdir(), "init-"));
const fileIn = (where: string): string => join(where, "messages-conformance.yaml");

/** Calls `init` in a folder, and then says what is there. */
async function init(where: string, ...args: readonly string[]): Promise<Ended & { readonly file: string }> {
  const ended = await callCli(["init", ...args], env, where);
  return { ...ended, file: existsSync(fileIn(where)) ? readFileSync(fileIn(where), "utf8") : "" };
}

test("it says what it sends, writes what it found, and a run takes that", async () => {
  const where = folder();
  const { code, stdout, stderr, file } = await init(where, reference.url);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout.indexOf("at most 3 requests")).toBeLessThan(stdout.indexOf("GET /v1/models (x-api-key): 200"));
  expect(stdout).toContain("POST /v1/messages (x-api-key): 200");
  expect(file).toContain(`\nurl: ${reference.url}\n`);
  expect(file).toContain("\nmodel: obedient-1\n");
  expect(file).toContain("\nauth: x-api-key\n");
  expect(file).toContain("\nkey-env: MESSAGES_API_KEY\n");
  expect(file).toMatch(/\n# GET \/v1\/models named: .*obedient-1/);
  expect(file).toContain("\n# concurrency: 4 # requests in flight\n");
  expect(file).not.toContain("test-key");
  const only = ["--only", "errors/*", "--profile", "core", "--runs", "0", "--out", join(where, "out")];
  const run = await callCli(["run", ...only], env, where);
  expect(run.stderr).toContain("settings of messages-conformance.yaml\n");
  expect(run.stdout).toContain(reference.url);
}, 30_000);

test("it writes over nothing, and sends nothing then", async () => {
  const where = folder();
  writeFileSync(fileIn(where), "model: mine\n");
  const { code, stdout, stderr, file } = await init(where, "http://127.0.0.1:1");
  expect([code, stdout, file]).toEqual([2, "", "model: mine\n"]);
  expect(stderr).toMatch(/^error: [^\n]+ is there already\nhint: --force[^\n]+\n$/);
  const forced = await init(where, "--offline", "--force", "--preset", "ollama");
  expect([forced.code, forced.file.includes("\npreset: ollama\n")]).toEqual([0, true]);
});

test("without an answer it writes nothing, and says so", async () => {
  const { code, stderr, file } = await init(folder(), "http://127.0.0.1:1", "--model", "m");
  expect([code, file]).toEqual([3, ""]);
  expect(stderr).toMatch(/^error: [^\n]+ did not answer: [^\n]+; nothing was written\nhint: [^\n]+\n$/);
});

test("a key that the target echoes is nowhere", async () => {
  const echo = await stubServer((request, response) => {
    const key = request.headers["x-api-key"];
    const error = { type: "error", error: { type: "x", message: `${"no ".repeat(36)}${String(key)} is wrong` } };
    const list = { data: [{ id: key }, { id: `m-${String(key)}` }] };
    response.writeHead(request.url?.startsWith("/v1/models") ? 200 : 418, { "content-type": "application/json" });
    response.end(JSON.stringify(request.url?.startsWith("/v1/models") ? list : error));
  });
  try {
    const { code, stdout, stderr, file } = await init(folder(), echo.url);
    expect([code, file]).toEqual([3, ""]);
    expect(stdout).toContain("418");
    expect(stdout + stderr).not.toMatch(/test-|-key is/u);
  } finally {
    await echo.close();
  }
});

test("--dry-run sends nothing and writes nothing", async () => {
  const { code, stdout, file } = await init(folder(), "http://127.0.0.1:1", "--dry-run");
  expect([code, file]).toEqual([0, ""]);
  expect(stdout).toMatch(/at most 3 requests[^]*\/v1\/models[^]*begin within 60 seconds/);
  expect(stdout).toMatch(/at most 3 requests[^]*\/v1\/models[^]*\/v1\/messages[^]*count_tokens/);
});
