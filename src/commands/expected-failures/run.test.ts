import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";

import type { Report } from "../../model/report.ts";
import { startReference } from "../../reference/server.ts";
import { main } from "../main.ts";

const folder = mkdtempSync(join(tmpdir(), "expected-run-"));
const known = join(folder, "known.yaml");
let reference: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => {
  vi.stubEnv("MESSAGES_API_KEY", "test-key");
  reference = await startReference({ key: "test-key", shape: "lean", faults: [], variants: [] });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await reference.close();
});
afterEach(() => vi.restoreAllMocks());

interface Came {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** One call of the command line, and what it printed. */
async function call(...args: readonly string[]): Promise<Came> {
  const printed = { out: "", error: "" };
  vi.spyOn(process.stdout, "write").mockImplementation((text) => ((printed.out += String(text)), true));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => ((printed.error += String(text)), true));
  try {
    return { code: await main(args), ...printed };
  } finally {
    vi.restoreAllMocks();
  }
}

/** Certifies a few cases of a server with faults, against a list. */
function run(faults: string, list: string | undefined, ...more: readonly string[]): Promise<Came> {
  if (list !== undefined) writeFileSync(known, list);
  const target = ["run", reference.url, "--model", "obedient-1", "--runs", "0", "--no-config", "--out", folder];
  const cases = ["--profile", "core", "--only", "temperature/*-is-refused", "--only", "system/*"];
  const header = faults === "" ? [] : ["--header", `x-reference-fault: ${faults}`];
  return call(...target, ...cases, ...header, "--expected-failures", known, ...more);
}
const report = (): Report => JSON.parse(readFileSync(join(folder, "report.json"), "utf8")) as Report;
const complaints = (): readonly (string | undefined)[] =>
  (report().expected?.entries ?? []).flatMap(({ complaint }) => complaint ?? []);

const high = "accepts-any-high-temperature";
const low = "accepts-negative-temperature";
const list = `# what the gateway lets through
- case: temperature/above-one-is-refused
  outcome: accepted
  reason: it checks nothing
`;

test("a known failure that is expected ends with 0, and the report keeps its verdict", async () => {
  const { code, out } = await run(high, list);
  expect(code).toBe(0);
  expect(out).toContain("✗ NON-CONFORMANT");
  expect(out.replaceAll(/\s+/g, " ")).toContain("Exit code 0: of what was selected, only what was expected failed.");
  expect(report()).toMatchObject({ verdict: "non-conformant", expected: { file: known, entries: [{ state: "met" }] } });
  expect(report().results.filter(({ excused }) => excused)).toMatchObject([
    { id: "temperature/above-one-is-refused", verdict: "fail", excused: { reason: "it checks nothing" } },
  ]);
  for (const file of ["transcript.jsonl", "report.json"])
    expect((await call("judge", join(folder, file), "--expected-failures", known)).code).toBe(0);
  expect((await call("judge", join(folder, "report.json"))).code).toBe(1);
});

test("once it is fixed the run is red and names the entry", async () => {
  const { code, out } = await run("", list);
  expect(code).toBe(1);
  expect(out).toContain(`known.yaml:2`);
  expect(complaints()).toEqual([
    "temperature/above-one-is-refused (plain) passed: take the entry out, or name fewer results in it",
  ]);
});

test("another failure beside it turns the run red, and is the one that is shown", async () => {
  const { code, out } = await run(`${high}, ${low}`, list);
  expect(code).toBe(1);
  expect(complaints()).toEqual([]);
  expect(out).toContain("2 MUST requirements failed  1 of them as expected");
  expect(out).toContain("case      temperature/negative-is-refused (plain), accepted");
  expect(out).not.toContain("case      temperature/above-one-is-refused");
});

test("expired, it is red; of another target or not selected, it is left alone", async () => {
  expect((await run(high, `${list}  expires: 2020-01-31\n`)).code).toBe(1);
  expect(complaints()[0]).toMatch(/^expired on 2020-01-31; .* ended as accepted still$/);
  expect((await run("", `${list}  target: gateway.example\n`)).code).toBe(0);
  expect((await run("", list.replace("temperature/above-one-is-refused", "thinking/*"))).code).toBe(0);
});

test("with shards, an entry is judged by the shard that has its case", async () => {
  const codes: number[] = [];
  for (const shard of ["1/2", "2/2"]) codes.push((await run("", list, "--shard", shard)).code);
  expect(codes.toSorted((a, b) => a - b)).toEqual([0, 1]);
});

test.for([
  [`${list}- case: no-such/case\n  reason: r\n`, 'known.yaml:5: no case is called "no-such/case"'],
  [
    `${list}- case: temperature/above-*\n  reason: r\n`,
    "known.yaml:5: temperature/above-one-is-refused (plain) is what",
  ],
  ["- case: temperature/above-one-is-refused\n", "known.yaml:1: an entry has no reason"],
])("what cannot be true is refused before anything is sent: %j", async ([text, message]) => {
  const before = readFileSync(join(folder, "report.json"), "utf8");
  const { code, out, error } = await run(high, text);
  expect([code, out]).toEqual([2, ""]);
  expect(error).toMatch(/^error: .*\nhint: .*\n$/);
  expect(error).toContain(message);
  expect(readFileSync(join(folder, "report.json"), "utf8")).toBe(before);
});

test("--update-expected makes the file true of the run, and keeps its comments", async () => {
  const { code, out } = await run(low, list, "--update-expected");
  expect(code).toBe(0);
  expect(out).toContain("known.yaml: 1 entry taken out, 1 entry new\n");
  const text = readFileSync(known, "utf8");
  expect(text).toBe(`# what the gateway lets through
- case: temperature/negative-is-refused
  outcome: accepted
  requirement: request.temperature.minimum
  reason: ${JSON.stringify(JSON.parse(/reason: (".*") #/.exec(text)?.[1] ?? '""'))} # new: say why
`);
  expect(text).toMatch(/reason: ".*expected .*, got .* \(\d{4}-\d\d-\d\d\)" # new/);
  expect((await run(low, undefined)).code).toBe(0);
  expect((await run(low, undefined, "--update-expected")).out).toContain("known.yaml: nothing has changed");
  expect(readFileSync(known, "utf8")).toBe(text);
});

test("--update-expected writes a file that is not there, also where nothing failed", async () => {
  rmSync(known);
  expect((await run("", undefined)).code).toBe(2);
  expect((await run("", undefined, "--update-expected")).code).toBe(0);
  expect(readFileSync(known, "utf8")).toMatch(/^# What is known to fail.*\n$/);
  expect((await run("", undefined)).code).toBe(0);
});

test("--update-expected needs the name of the file", async () => {
  const { code, error } = await call("run", "--no-config", "--update-expected");
  expect(code).toBe(2);
  expect(error).toContain("hint: add --expected-failures FILE");
});
