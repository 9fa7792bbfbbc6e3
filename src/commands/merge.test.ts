import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test, vi } from "vitest";

import type { Report } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import { startReference, type RunningServer } from "../reference/server.ts";
import { excuse } from "../report/expected/excuse.ts";
import { jsonReport } from "../report/json.ts";
import { normalised } from "../report/normalise.ts";
import { mergeCommand, mergeReports } from "./merge.ts";
import { sampleRun } from "./sample-run.ts";
import { objectionsTo } from "./verify.ts";

const draws = { seed: 3, runs: 60, shrink: false } as const;
const servers = new Map<string, RunningServer>();
const shards = new Map<string, readonly Report[]>();

/** Shards of a run against a target, each run once. */
async function shardsOf(name: string, of: number): Promise<readonly Report[]> {
  const known = shards.get(`${name} ${of}`);
  if (known) return known;
  const url = servers.get(name)?.url ?? "";
  const reports: Report[] = [];
  for (let index = 0; index < of; index += 1)
    reports.push(await sampleRun(url, { choice: { only: [], skip: [], shard: { index, of } }, draws }));
  shards.set(`${name} ${of}`, reports);
  return reports;
}

beforeAll(async () => {
  const settings = { key: "test-key", shape: "lean", variants: [] } as const;
  servers.set("a conformant target", await startReference({ ...settings, faults: [] }));
  servers.set(
    "a broken one",
    await startReference({ ...settings, faults: ["sends-string-as-tool-input", "accepts-unknown-tool-choice"] }),
  );
});
afterAll(() => Promise.all([...servers.values()].map((server) => server.close())));

const named = (reports: readonly Report[]) => reports.map((report, at) => ({ file: `shard-${at + 1}.json`, report }));

/** Of what is drawn any draw may be shown that passed. */
const told = (result: Result): Result =>
  result.draws && result.verdict === "pass" ? { ...result, exchanges: [], ms: 0 } : { ...result, ms: 0 };

/** What has to be the same: everything but what was spent, and when. */
function comparable(report: Report) {
  const { cost: _, limits: __, digests: ___, exchanges, results, ...rest } = normalised(report);
  const drawn = (id: string): boolean => id.includes("-draw");
  return {
    ...rest,
    results: results.map(told),
    exchanges: exchanges.map(({ id }) => id).filter((id) => !drawn(id)),
  };
}

test.each([
  ["a conformant target", 2, "conformant"],
  ["a conformant target", 3, "conformant"],
  ["a broken one", 2, "non-conformant"],
  ["a broken one", 3, "non-conformant"],
] as const)("of %s %i shards make the report of the whole run", async (name, of, verdict) => {
  const whole = await sampleRun(servers.get(name)?.url ?? "", { draws });
  const parts = await shardsOf(name, of);
  const merged = await mergeReports(named(parts.toReversed()));
  expect(merged.verdict).toBe(verdict);
  expect(comparable(merged)).toEqual(comparable(whole));
  expect(merged.cost.requests).toBe(parts.reduce((sum, { cost }) => sum + cost.requests, 0));
  expect(await objectionsTo(JSON.parse(jsonReport(merged)) as Report)).toEqual([]);
});

test("a shard that is missing is named, and nothing of it passes for tested", async () => {
  const [first, , third] = await shardsOf("a conformant target", 3);
  if (!first || !third) throw new Error("no shards");
  await expect(mergeReports(named([first, third]))).rejects.toThrow("shard 2/3 is missing");
  const merged = await mergeReports(named([first, third]), true);
  expect(merged).toMatchObject({ complete: false, verdict: "undecided", reason: "Shard 2/3 is missing." });
  const found = await objectionsTo(JSON.parse(jsonReport(merged)) as Report);
  expect(new Set(found.map(({ code }) => code))).toEqual(new Set(["partial", "skipped"]));
});

test("that a shard is missing is said also where a MUST failed", async () => {
  const [first] = await shardsOf("a broken one", 2);
  if (!first) throw new Error("no shards");
  const merged = await mergeReports(named([first]), true);
  expect(merged.verdict).toBe("non-conformant");
  expect(merged.reason).toMatch(/ failed.*; shard 2\/2 is missing\.$/u);
  const found = await objectionsTo(JSON.parse(jsonReport(merged)) as Report);
  expect(new Set(found.map(({ code }) => code))).toEqual(new Set(["partial", "skipped"]));
});

test("only shards of one run are merged", async () => {
  const [first, second] = await shardsOf("a conformant target", 2);
  const [other] = await shardsOf("a broken one", 2);
  const [third] = await shardsOf("a conformant target", 3);
  if (!first || !second || !other || !third) throw new Error("no shards");
  const listed = (reason: string, of: Report): Report =>
    excuse(of, { file: "known.yaml", entries: [{ line: 1, case: "tools/*", outcome: ["fail"], reason }] });
  const refused: readonly (readonly [readonly Report[], string])[] = [
    [[first, { ...second, target: other.target }], "different targets"],
    [[first, { ...second, edition: "2026-10-21" }], "different editions"],
    [[first, { ...second, tool: { ...second.tool, suiteDigest: "000000000000" } }], "different suites"],
    [[first, { ...second, profiles: second.profiles.slice(1) }], "different profiles"],
    [[first, { ...second, seed: 4 }], "different seeds"],
    [[first, { ...second, choice: { ...second.choice, only: ["tools/*"] } }], "different choices of cases"],
    [[listed("one", first), listed("another", second)], "different lists of expected failures"],
    [[first, third], "different numbers of shards"],
    [[first, second, { ...second, startedAt: "2026-01-01T00:00:00.000Z" }], "both shard 2, and not the same"],
    [[first, await sampleRun(servers.get("a conformant target")?.url ?? "", { draws })], "is no shard of a run"],
  ];
  for (const [reports, why] of refused) await expect(mergeReports(named(reports))).rejects.toThrow(why);
  // A glob of the shell may name a file twice.
  expect((await mergeReports(named([first, second, second]))).verdict).toBe("conformant");
});

test("files and folders are taken, the formats are written, and the exit code is that of the run", async () => {
  const folder = mkdtempSync(join(tmpdir(), "merge-"));
  const paths = (await shardsOf("a broken one", 2)).map((report, at) => {
    const shard = join(folder, String(at));
    mkdirSync(shard);
    writeFileSync(join(shard, "report.json"), jsonReport(report));
    return at === 0 ? shard : join(shard, "report.json");
  });
  const quiet = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    const out = join(folder, "out", "reports");
    expect(await mergeCommand(paths, { out, format: ["json,junit"] })).toBe(1);
    expect(JSON.parse(readFileSync(join(out, "report.json"), "utf8"))).toMatchObject({ verdict: "non-conformant" });
    expect(readFileSync(join(out, "junit.xml"), "utf8")).toContain("<testsuites");
    await expect(mergeCommand([folder], { out, format: [] })).rejects.toThrow("there is no report.json");
  } finally {
    quiet.mockRestore();
  }
});
