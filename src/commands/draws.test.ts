import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import type { Covered } from "../inputs/draw/coverage.ts";
import type { Report } from "../model/report.ts";
import { editions } from "../model/target.ts";
import { startReference } from "../reference/server.ts";
import { callCli } from "./spawn-cli.ts";

const env = { MESSAGES_API_KEY: "test-key" };
const drawn = "drawn/invalid-request-is-refused";
let conformant: Awaited<ReturnType<typeof startReference>>;
let lenient: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => {
  const one = { key: "test-key", shape: "lean", variants: [] } as const;
  conformant = await startReference({ ...one, faults: [] });
  lenient = await startReference({ ...one, faults: ["accepts-model-of-any-type"] });
});
afterAll(() => Promise.all([conformant.close(), lenient.close()]));

const folder = (): string => mkdtempSync(join(tmpdir(), "draws-"));
const args = (url: string, out: string): string[] => [
  "run",
  url,
  "--model",
  "obedient-1",
  "--out",
  out,
  "--only",
  drawn,
];
const reportIn = (out: string): Report => JSON.parse(readFileSync(join(out, "report.json"), "utf8")) as Report;
const lines = (file: string): readonly string[] => readFileSync(file, "utf8").trim().split("\n");

test("on loopback every constraint is drawn once, and nothing of it is kept that nobody needs", async () => {
  const out = folder();
  const { code, stdout } = await callCli(args(conformant.url, out), env);
  expect(code).toBe(0);
  const { draws, seed, exchanges, results } = reportIn(out);
  expect(seed).toBe(1);
  expect(draws).toMatchObject({ asked: "each-region", shrink: true, discarded: 0, leftOut: 0 });
  expect(draws?.runs).toBeGreaterThan(400);
  expect(results[0]?.draws?.passed).toBe(results[0]?.draws?.planned);
  expect(exchanges.length).toBeLessThan(100);
  expect(stdout).toMatch(/draws +[\d,]+ \(seed 1; 0 left out\)/u);
  expect(existsSync(join(out, "corpus.jsonl"))).toBe(false);
});

test.for(editions)(
  "whatever profiles are asked for, each constraint of %s is satisfied and broken once",
  async (edition) => {
    const out = folder();
    const flags = ["--edition", edition, "--profile", "core", "--only", "drawn/*", "--out", out];
    const { code } = await callCli(["run", conformant.url, "--model", "obedient-1", ...flags], env);
    expect(code).toBe(0);
    const covered = reportIn(out).draws?.coverage as unknown as Covered | undefined;
    expect([covered?.satisfied.missing, covered?.violated.missing]).toEqual([[], []]);
  },
);

test("what is found is shrunk, replayed byte for byte, judged again, and sent first the next time until it is mended", async () => {
  const out = folder();
  const { code, stdout } = await callCli(args(lenient.url, out), env);
  expect(code).toBe(1);
  const report = reportIn(out);
  const found = report.results[0]?.counterexamples?.find(({ label }) => label?.keyword === "type");
  const { body } = report.exchanges.find(({ id }) => id === found?.exchanges[0])?.request ?? {};
  // The required members and the violation.
  expect(Object.keys(JSON.parse(body ?? "null") as object)).toEqual(["model", "messages", "max_tokens"]);
  expect(found?.tried).toBeLessThanOrEqual(60);
  const replay = `--only ${drawn} --seed 1 --path ${found?.path}`;
  expect(stdout).toContain(replay);

  const again = folder();
  const path = ["--seed", "1", "--path", found?.path ?? ""];
  expect((await callCli([...args(lenient.url, again), ...path], env)).code).toBe(1);
  const sent = reportIn(again).exchanges.filter(({ id, mode }) => id.includes("-draw") && mode === "plain");
  expect(sent.map(({ request }) => request.body)).toEqual([body]);

  const verdicts = ({ results }: Report) =>
    results.map(({ id, mode, verdict, counterexamples = [] }) => [id, mode, verdict, counterexamples.length]);
  const judged = await callCli(["judge", join(out, "transcript.jsonl"), "--json"]);
  expect(verdicts(JSON.parse(judged.stdout) as Report)).toEqual(verdicts(report));

  const corpus = join(out, "corpus.jsonl");
  const entries = lines(corpus);
  expect(entries.length).toBe(report.results.flatMap(({ counterexamples = [] }) => counterexamples).length);
  expect(entries.join("")).not.toContain("test-key");
  expect((await callCli([...args(conformant.url, folder()), "--corpus", corpus], env)).code).toBe(0);
  expect(lines(corpus).filter((line) => line.includes('"fixed":true'))).toHaveLength(entries.length);
});

test("--dry-run shows how the draws are divided, and --runs keeps to its number", async () => {
  const dry = [...args(conformant.url, folder()), "--dry-run", "--runs", "50", "--profile", "all"];
  const { code, stdout } = await callCli(dry, env);
  expect(code).toBe(0);
  expect(stdout).toContain("50 draws of seed 1");
  expect(stdout).toMatch(new RegExp(`${drawn} \\(plain\\) +25 `, "u"));
  expect(stdout).toMatch(new RegExp(`${drawn} \\(stream\\) +25 `, "u"));
});
