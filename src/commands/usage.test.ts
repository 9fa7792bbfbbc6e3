import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { callCli } from "./spawn-cli.ts";

const url = "http://127.0.0.1:9";
const key = { MESSAGES_API_KEY: "k-1234567" };
const dir = mkdtempSync(join(tmpdir(), "usage-"));
writeFileSync(join(dir, "file"), "x");

test.for([
  [["run", "--nope"], {}],
  [["frobnicate"], {}],
  [["run", url, "--model", "m"], {}],
  [["run", url], key],
  [["run", "not a url", "--model", "m"], key],
  [["run", "ftp://127.0.0.1", "--model", "m"], key],
  [["run", "http://user:pw@127.0.0.1", "--model", "m"], key],
  [["run", url, "--model", "m", "--only", "no/such-case"], key],
  [["run", url, "--model", "m", "--only", ""], key],
  [["run", url, "--model", "m", "--profile", "kore"], key],
  [["run", url, "--model", "m", "--auth", "basic"], key],
  [["run", url, "--model", "m", "--feature", "tools=maybe"], key],
  [["run", url, "--model", "m", "--feature", "telepathy=on"], key],
  [["run", url, "--model", "m", "--concurrency", "0"], key],
  [["run", url, "--model", "m", "--max-requests", "many"], key],
  [["run", url, "--model", "m", "--timeout", "-1"], key],
  [["run", url, "--model", "m", "--edition", "1999-01-01"], key],
  [["run", url, "--model", "m", "--format", "pdf"], key],
  [["run", url, "--model", "m", "--header", "no colon"], key],
  [["run", url, "--model", "m", "--out", join(dir, "file", "below")], key],
  [["run", url, "--model", "m", "--out", dir, "--resume"], key],
  [["run", url, "--model", "m"], { MESSAGES_API_KEY: "two\nlines" }],
  [["run", url, "--model", "m", "--out", "/proc/nope"], key],
  [["run", url, "--model", "m", "--runs", "many"], key],
  [["run", url, "--model", "m", "--seed", "-1"], key],
  [["run", url, "--model", "m", "--shrink", "maybe"], key],
  [["run", url, "--model", "m", "--shard", "0/2"], key],
  [["run", url, "--model", "m", "--shard", "3/2"], key],
  [["run", url, "--model", "m", "--path", "1:2"], key],
  [["run", url, "--model", "m", "--path", "one"], key],
  [["run", url, "--model", "m", "--corpus", join(dir, "nothing", "corpus.jsonl")], key],
  [["run", url, "--model", "m", "--corpus", join(dir, "file")], key],
  [["run", url, "--model", "m", "--corpus", dir], key],
  [["run", "--config", join(dir, "nothing")], key],
  [["run", url, "--model", "m"], { ...key, MESSAGES_CONFORMANCE_RATE: "often" }],
  [["run", "--preset", "no-such-server"], key],
  [["init"], key],
  [["judge", join(dir, "nothing")], {}],
  [["judge", join(dir, "file")], {}],
  [["list", "cats"], {}],
  [["spec", "--format", "pdf"], {}],
  [["spec", "--edition", "2022-01-01"], {}],
  [["spec", "--edition", "../.."], {}],
  [["spec", "--format", "schema"], {}],
  [["spec", "--format", "schema", "--name", "no-such-schema"], {}],
  [["spec", "--format", "yaml", "--name", "message"], {}],
  [["serve", "--port", "99999"], {}],
  [["serve", "--fault", "no-such-fault"], {}],
  [["serve", "--dialect", "ollama"], {}],
  [["serve", "--dialect", "openai", "--fault", "drops-message-stop"], {}],
] as [string[], Record<string, string>][])("a mistake gets two lines and exit code 2: %j", async ([args, env]) => {
  const { code, stdout, stderr } = await callCli(args, env);
  expect(stderr).toMatch(/^error: [^\n]+\nhint: [^\n]+\n$/);
  expect(code).toBe(2);
  expect(stdout).toBe("");
});

test("--dry-run announces three figures and sends nothing", async () => {
  const { code, stdout } = await callCli(["run", url, "--model", "m", "--dry-run", "--runs", "0"], key);
  expect(code).toBe(0);
  const figure = (what: string): number => Number(new RegExp(`${what}\\s+(\\d+)`).exec(stdout)?.[1]);
  expect(figure("requests")).toBeGreaterThan(100);
  expect(figure("requests")).toBeLessThanOrEqual(250);
  expect(figure("model calls")).toBeLessThanOrEqual(90);
  expect(figure("output tokens")).toBeLessThanOrEqual(8000);
});

test("--version and --help are answered", async () => {
  expect((await callCli(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  const { code, stdout } = await callCli(["run", "--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain("--max-output-tokens");
});
