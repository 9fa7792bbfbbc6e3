import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, test } from "vitest";

import { UsageError } from "../commands/usage-error.ts";
import type { Result } from "../model/result.ts";
import { exitCode } from "../report/exit-code.ts";
import { startReference, type RunningServer } from "../reference/server.ts";
import type { CertifyOptions } from "./certify-options.ts";
import { certify } from "./certify.ts";
import { settingsOf } from "./settings-of.ts";

const key = "a-key-that-nobody-else-has";
const folder = mkdtempSync(join(tmpdir(), "certify-"));
let server: RunningServer;
beforeAll(async () => {
  const faults = ["reports-stop-sequence-as-end-turn"];
  server = await startReference({ key, shape: "lean", faults, variants: [] });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const options = (more: Partial<CertifyOptions> = {}): CertifyOptions => ({
  url: server.url,
  model: "obedient-1",
  key,
  runs: 0,
  only: "stop-sequences/*",
  ...more,
});

test("yields every result once, and then gives the report", async () => {
  const run = certify(options());
  const seen: Result[] = [];
  for await (const result of run) seen.push(result);
  const report = await run.report;
  expect(seen.toSorted((a, b) => `${a.id}${a.mode}`.localeCompare(`${b.id}${b.mode}`))).toEqual(
    report.results.toSorted((a, b) => `${a.id}${a.mode}`.localeCompare(`${b.id}${b.mode}`)),
  );
  expect(report).toMatchObject({ verdict: "non-conformant", complete: true, choice: { only: ["stop-sequences/*"] } });
  expect(exitCode(report)).toBe(1);
  const later: Result[] = [];
  for await (const result of run) later.push(result);
  expect(later).toEqual(seen);
});

test("gives the report to who asks for nothing else, and writes nothing unasked", async () => {
  const here = readdirSync(process.cwd());
  const { results } = await certify(options({ only: ["stop-sequences/are-accepted"], profile: "core" })).report;
  expect(results.map(({ id, mode, verdict }) => [id, mode, verdict])).toEqual([
    ["stop-sequences/are-accepted", "plain", "pass"],
  ]);
  expect(readdirSync(process.cwd())).toEqual(here);
});

test("writes what the command line writes where there is a folder for it, without the key", async () => {
  const out = join(folder, "out");
  await certify(options({ out, format: ["json", "junit"], header: { "x-token": "another-secret-of-mine" } })).report;
  expect(readdirSync(out).toSorted()).toEqual(["junit.xml", "report.json", "transcript.jsonl"]);
  const all = readdirSync(out).map((file) => readFileSync(join(out, file), "utf8"));
  expect(all.join("")).not.toContain(key);
  expect(all.join("")).not.toContain("another-secret-of-mine");
});

test("ends where the loop is left, or the signal says so; the report tells", async () => {
  const left = certify(options({ concurrency: 1 }));
  for await (const _ of left) break;
  expect(await left.report).toMatchObject({ complete: false, verdict: "undecided" });
  const stopped = certify(options({ signal: AbortSignal.abort() }));
  expect(await stopped.report).toMatchObject({ complete: false, cost: { requests: 0 } });
});

test("has the defaults of the command line", async () => {
  const { flags, target } = await settingsOf({ url: "https://gateway.example/v1/messages", model: "m", key });
  expect(flags).toMatchObject({ concurrency: "4", timeout: "120", profile: [], keyEnv: "MESSAGES_API_KEY" });
  expect(flags.out).toBeUndefined();
  expect(target).toMatchObject({ url: "https://gateway.example", auth: "auto", edition: "2023-06-01" });
});

test.for([
  [{ maxRequests: 0 }, /^maxRequests: "0" is not a whole number/u],
  [{ profil: "core" }, /^there is no option "profil"$/u],
  [{ profile: "cor" }, /^profile: unknown value "cor"$/u],
  [{ only: "no-such-case" }, /^no case is called no-such-case$/u],
  [{ feature: { tools: "perhaps" } }, /^feature tools: unknown value "perhaps"$/u],
  [{ header: { "x team": "blue" } }, /^header: "x team" is not a header line$/u],
  [{ url: "ftp://127.0.0.1" }, /is not a protocol/u],
  [{ keyEnv: "NO_SUCH_VARIABLE_OF_MINE", key: undefined }, /NO_SUCH_VARIABLE_OF_MINE is not set/u],
  [{ dryRun: true }, /^there is no option "dryRun"$/u],
] as const)("refuses %o before anything is sent", async ([wrong, says]) => {
  const run = certify(options(wrong as Partial<CertifyOptions>));
  await expect(run.report).rejects.toThrow(says);
  await expect(run.report).rejects.toBeInstanceOf(UsageError);
  await expect(run[Symbol.asyncIterator]().next()).rejects.toThrow(says);
});
