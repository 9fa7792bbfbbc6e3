import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { afterAll, beforeAll, expect, test } from "vitest";

import type { Report } from "../model/report.ts";
import { startReference } from "../reference/server.ts";
import { callCli, startCli } from "./spawn-cli.ts";

const env = { MESSAGES_API_KEY: "test-key" };
let reference: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => {
  reference = await startReference({ key: "test-key", shape: "lean", faults: [], variants: [], firstDelayMs: 15 });
});
afterAll(() => reference.close());

const folder = (): string => mkdtempSync(join(tmpdir(), "resume-"));
const args = (out: string): string[] => ["run", reference.url, "--model", "obedient-1", "--out", out, "--runs", "40"];
const reportIn = (out: string): Report => JSON.parse(readFileSync(join(out, "report.json"), "utf8")) as Report;
const verdicts = ({ results }: Report) => results.map(({ id, mode, verdict }) => `${id} ${mode} ${verdict}`);
const sendings = (out: string): string[] =>
  readFileSync(join(out, "transcript.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith('{"type":"sending"'));

async function killAfter(out: string, requests: number, signal: "SIGKILL" | "SIGINT") {
  const { child, ended } = startCli(args(out), env);
  while (child.exitCode === null) {
    await sleep(5);
    const sent = await Promise.resolve(out)
      .then(sendings)
      .catch(() => []);
    if (sent.length >= requests) break;
  }
  child.kill(signal);
  return ended;
}

test("killed in mid-run, --resume ends with the same verdicts and repeats only what was in flight", async () => {
  const whole = folder();
  expect((await callCli(args(whole), env)).code).toBe(0);
  const broken = folder();
  expect((await killAfter(broken, 60, "SIGKILL")).signal).toBe("SIGKILL");
  const { code } = await callCli([...args(broken), "--resume"], env);
  expect(code).toBe(0);
  expect(verdicts(reportIn(broken))).toEqual(verdicts(reportIn(whole)));
  const sent = sendings(broken);
  expect(sent.length).toBeGreaterThan(60);
  expect(sent.length - new Set(sent).size).toBeLessThanOrEqual(4);
  expect(sent.length).toBeLessThanOrEqual(sendings(whole).length + 4);
});

test("Ctrl-C writes the partial report and exits with 130", async () => {
  const out = folder();
  const { code, stdout } = await killAfter(out, 40, "SIGINT");
  expect(code).toBe(130);
  const report = reportIn(out);
  expect(report).toMatchObject({ complete: false, verdict: "undecided" });
  expect(report.totals.results.pass).toBeGreaterThan(0);
  expect(stdout).toContain("interrupted");
});

const cut = ({ exchanges }: Report) => exchanges.filter(({ request }) => request.omitted !== undefined);
const size = (file: string): number => statSync(file).size;

test("a finished run is resumed without a request, and judged offline to the same verdicts", async () => {
  const out = folder();
  const everything = [...args(out), "--profile", "core,streaming,tools,strict"];
  expect((await callCli(everything, env)).code).toBe(0);
  const first = reportIn(out);
  // Bodies of megabytes were sent, and are not in what is written.
  expect(cut(first).map(({ request }) => (request.omitted ?? 0) > 1e6)).toEqual([true]);
  expect(first.exchanges.filter(({ request }) => (request.blanks ?? 0) > 1e7)).toHaveLength(2);
  for (const file of ["transcript.jsonl", "report.json"]) expect(size(join(out, file))).toBeLessThan(3e6);
  const before = sendings(out).length;
  expect((await callCli([...everything, "--resume"], env)).code).toBe(0);
  expect(sendings(out)).toHaveLength(before);
  for (const file of ["transcript.jsonl", "report.json"]) {
    const { code, stdout } = await callCli(["judge", join(out, file), "--json"]);
    expect(code).toBe(0);
    const again = JSON.parse(stdout) as Report;
    expect(verdicts(again)).toEqual(verdicts(first));
    expect(cut(again)).toEqual(cut(first));
  }
});

test("--resume refuses the transcript of another run", async () => {
  const out = folder();
  expect((await callCli([...args(out), "--only", "simplest/*"], env)).code).toBe(0);
  const { code, stderr } = await callCli([...args(out), "--resume"], env);
  expect(code).toBe(2);
  expect(stderr).toContain("another run");
});
