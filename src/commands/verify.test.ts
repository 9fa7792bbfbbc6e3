import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import type { Exchange } from "../model/exchange.ts";
import type { Report } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import { startReference, type RunningServer } from "../reference/server.ts";
import { digestsOf } from "../report/digest.ts";
import { excuse } from "../report/expected/excuse.ts";
import type { ObjectionCode } from "../report/verify/objection.ts";
import { sampleRun } from "./sample-run.ts";
import { UsageError } from "./usage-error.ts";
import { objectionsTo, verifyCommand } from "./verify.ts";

const settings = { key: "test-key", shape: "lean", variants: [] } as const;
const servers: RunningServer[] = [];
let clean: Report;
let broken: Report;
let short: Report;
let drawn: Report;

beforeAll(async () => {
  servers.push(await startReference({ ...settings, faults: [] }));
  servers.push(await startReference({ ...settings, faults: ["sends-string-as-tool-input"] }));
  const [good = "", bad = ""] = servers.map(({ url }) => url);
  clean = await sampleRun(good);
  broken = await sampleRun(bad);
  short = await sampleRun(good, { limits: { requests: 15 } });
  drawn = await sampleRun(good, { profiles: ["models", "tools"], draws: { seed: 2, runs: 20, shrink: false } });
});
afterAll(() => Promise.all(servers.map((server) => server.close())));

/** As somebody would leave it who knows of the digests. */
const sealed = (report: Report): Report => ({ ...report, digests: digestsOf(report) });
const places = async (report: Report, allowed: readonly ObjectionCode[] = []): Promise<readonly string[]> =>
  (await objectionsTo(report, allowed)).map(({ code, at }) => `${code} ${at}`);

/** Changes the first one that is to be changed; throws where there is none, so that no test passes by accident. */
function changed<T>(
  items: readonly T[],
  is: (item: T) => boolean,
  change: (item: T) => T | readonly T[],
): readonly T[] {
  const at = items.findIndex(is);
  const found = items[at];
  if (found === undefined) throw new Error("nothing to change");
  return [...items.slice(0, at), ...[change(found)].flat(), ...items.slice(at + 1)] as readonly T[];
}

const results = (
  report: Report,
  is: (result: Result) => boolean,
  change: (result: Result) => Result | readonly Result[],
): Report => ({ ...report, results: changed(report.results, is, change) });
const exchanges = (
  report: Report,
  is: (exchange: Exchange) => boolean,
  change: (exchange: Exchange) => Exchange | readonly Exchange[],
): Report => ({ ...report, exchanges: changed(report.exchanges, is, change) });
const answered = ({ answer, mode }: Exchange): boolean => answer?.status === 200 && mode === "plain";
const answer = (change: Partial<NonNullable<Exchange["answer"]>>) => (exchange: Exchange) =>
  exchange.answer ? { ...exchange, answer: { ...exchange.answer, ...change } } : exchange;

/** Exit code and text of `verify`. */
async function verify(text: string, flags: { readonly allow?: readonly string[]; readonly json?: boolean } = {}) {
  const file = join(mkdtempSync(join(tmpdir(), "verify-")), "report.json");
  writeFileSync(file, text);
  let said = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((piece) => {
    said += String(piece);
    return true;
  });
  try {
    return { code: await verifyCommand(file, { allow: [], ...flags }), said };
  } finally {
    write.mockRestore();
  }
}

test("what nobody touched is verified: a clean run, a broken target, and one that drew", async () => {
  expect(clean.verdict).toBe("conformant");
  expect(broken.verdict).toBe("non-conformant");
  expect(drawn.results.some(({ draws }) => draws?.passed)).toBe(true);
  for (const report of [clean, broken, drawn]) expect(await places(report)).toEqual([]);
  expect(await places(short)).toEqual(["partial /complete", expect.stringContaining("skipped /results/")]);
  expect(await places({ ...clean, digests: { ...digestsOf(clean) } })).toEqual([]);
});

const tampering: readonly (readonly [what: string, change: () => Report, reason: string])[] = [
  [
    "a failure called a pass",
    () =>
      results(
        broken,
        ({ verdict }) => verdict === "fail",
        (one) => ({ ...one, verdict: "pass", findings: [] }),
      ),
    "edited /results/",
  ],
  [
    "a finding taken out",
    () =>
      results(
        broken,
        ({ findings }) => findings.length > 0,
        (one) => ({ ...one, findings: one.findings.slice(1) }),
      ),
    "edited /results/",
  ],
  [
    "another claim",
    () =>
      results(
        clean,
        () => true,
        (one) => ({ ...one, claims: [...one.claims, "is the best there is"] }),
      ),
    "edited /results/",
  ],
  [
    "a total",
    () => ({ ...clean, totals: { ...clean.totals, results: { ...clean.totals.results, skip: 0 } } }),
    "edited /totals/results/skip",
  ],
  [
    "the level of a requirement",
    () => ({
      ...broken,
      requirements: changed(
        broken.requirements,
        ({ verdict }) => verdict === "fail",
        (one) => ({ ...one, level: "MAY" }),
      ),
    }),
    "edited /requirements/",
  ],
  [
    "a requirement taken out",
    () => ({
      ...broken,
      requirements: changed(
        broken.requirements,
        ({ verdict }) => verdict === "fail",
        () => [],
      ),
    }),
    "missing /requirements/",
  ],
  [
    "the verdict of a profile",
    () => ({
      ...broken,
      profiles: changed(
        broken.profiles,
        () => true,
        (one) => ({ ...one, verdict: "pass" }),
      ),
    }),
    "edited /profiles/0/verdict",
  ],
  ["the verdict", () => ({ ...broken, verdict: "conformant" }), "edited /verdict"],
  ["an interrupted run called complete", () => ({ ...short, complete: true }), "edited /complete"],
  [
    "a result taken out",
    () =>
      results(
        broken,
        ({ verdict }) => verdict === "fail",
        () => [],
      ),
    "missing /results/",
  ],
  [
    "a result twice",
    () =>
      results(
        clean,
        () => true,
        (one) => [one, one],
      ),
    "duplicate /results/",
  ],
  [
    "a result of no case",
    () =>
      results(
        clean,
        () => true,
        (one) => [one, { ...one, id: "tools/made-up" }],
      ),
    "extra /results/tools/made-up",
  ],
  ["another status", () => exchanges(clean, answered, answer({ status: 500 })), "edited /results/"],
  ["another body", () => exchanges(clean, answered, answer({ text: '{"type":"message"}' })), "edited /exchanges/"],
  [
    "another request",
    () =>
      exchanges(
        clean,
        () => true,
        (one) => ({ ...one, request: { ...one.request, body: "{}" } }),
      ),
    "edited /exchanges/",
  ],
  ["an exchange taken out", () => exchanges(clean, answered, () => []), "missing /exchanges/"],
  ["an exchange twice", () => exchanges(clean, answered, (one) => [one, one]), "duplicate /exchanges/"],
  [
    "an exchange that nobody asks for",
    () => exchanges(clean, answered, (one) => [one, { ...one, id: "000000000000-0" }]),
    "extra /exchanges/000000000000-0",
  ],
  [
    "other suites",
    () => ({ ...clean, tool: { ...clean.tool, suiteDigest: "000000000000" } }),
    "outdated /tool/suiteDigest",
  ],
  ["another version", () => ({ ...clean, tool: { ...clean.tool, version: "0.0.1" } }), "outdated /tool/version"],
  ["another edition", () => ({ ...clean, edition: "2026-10-21" }), "edited /edition"],
  ["another model", () => ({ ...clean, target: { ...clean.target, model: "gpt" } }), "edited /target/model"],
  ["a cost", () => ({ ...clean, cost: { ...clean.cost, requests: 3 } }), "edited /cost/requests"],
  ["a plan", () => ({ ...clean, plan: { ...clean.plan, cases: 3 } }), "edited /plan"],
  [
    "limits that were not kept",
    () => ({ ...clean, limits: { ...clean.limits, requests: 3 } }),
    "limits /limits/requests",
  ],
  [
    "fewer draws than the run was to make",
    () =>
      results(
        drawn,
        ({ draws }) => (draws?.passed ?? 0) > 0,
        (one) => ({ ...one, ...(one.draws && { draws: { ...one.draws, planned: 1 } }) }),
      ),
    "edited /results/drawn/",
  ],
];

test.each(tampering)("%s is found, also where the digests were made anew", async (_, change, reason) => {
  const report = change();
  const found = await places(sealed(report));
  expect(found.filter((one) => one.startsWith(reason))).not.toEqual([]);
  expect(report.digests).not.toEqual(digestsOf(report));
});

test("what is taken on trust is said: draws that passed leave no exchange", async () => {
  expect((await verify(JSON.stringify(drawn))).said.replaceAll("\n", " ")).toMatch(
    /That \d+ draws passed is taken from the report/u,
  );
  expect((await verify(JSON.stringify(clean))).said).not.toContain("taken from the report");
});

describe("what was expected", () => {
  const known = { line: 1, case: "**", outcome: ["fail"], reason: "known" } as const;
  const excused = (): Report => excuse(broken, { file: "known.yaml", entries: [known] });

  test("is no tampering where the list of the report makes it", async () => {
    expect(excused().results.filter((result) => result.excused)).not.toEqual([]);
    expect(await places(sealed(excused()))).toEqual([]);
  });

  test("has to follow from the list: no failure is excused without an entry, and no entry comes to something else", async () => {
    const unlisted = { ...broken, results: excused().results };
    expect((await places(sealed(unlisted))).filter((one) => one.endsWith("/excused"))).not.toEqual([]);
    const [entry] = excused().expected?.entries ?? [];
    if (!entry) throw new Error("nothing is expected");
    const met = { ...excused(), expected: { file: "known.yaml", entries: [{ ...entry, state: "met" as const }] } };
    expect(await places(sealed(met))).toEqual(["edited /expected/entries/0/state"]);
  });
});

test("a careless change is seen by the digests alone", async () => {
  const later = { ...clean, startedAt: "2030-01-01T00:00:00.000Z" };
  expect(await places(later)).toEqual(["edited /digests/report"]);
  expect(await places({ ...clean, results: clean.results.map((one) => ({ ...one, ms: 1e6 })) })).toEqual([
    "edited /digests/results",
    "edited /digests/report",
  ]);
});

test("cases that are skipped for a feature that the target has are found", async () => {
  const [name, state] = Object.entries(clean.features).find(([, one]) => one.state === "supported") ?? [];
  if (!name || !state) throw new Error("nothing to refuse");
  const refused = results(
    { ...clean, features: { ...clean.features, [name]: { ...state, state: "refused" } } },
    ({ verdict }) => verdict === "pass",
    (one) => ({ ...one, verdict: "skip", skipped: "feature", reason: `the target does not have the feature ${name}` }),
  );
  const found = await places(sealed(refused));
  expect(found).toContain(`features /features/${name}/state`);
  expect(found.filter((one) => one.startsWith("edited /results/"))).not.toEqual([]);
});

describe("a part is no whole", () => {
  let part: Report;
  beforeAll(async () => {
    const choice = { only: ["tool-choice/*"], skip: [] };
    part = await sampleRun(servers[0]?.url ?? "", { choice });
  });

  test("and nobody can make it one by saying so", async () => {
    expect(await places(part)).toEqual(["partial /choice/only"]);
    expect(await places(part, ["partial"])).toEqual(["partial /choice/only"]);
    const whole = sealed({ ...part, choice: { only: [], skip: [] } });
    expect((await places(whole)).filter((one) => one.startsWith("missing /results/"))).not.toEqual([]);
  });

  test("but may be accepted as what it is", async () => {
    const refused = await verify(JSON.stringify(part));
    expect(refused.code).toBe(1);
    expect(refused.said).toContain("  partial   /choice/only: only tool-choice/* was run\n");
    const accepted = await verify(JSON.stringify(part), { allow: ["partial"], json: true });
    expect(accepted.code).toBe(0);
    expect(JSON.parse(accepted.said)).toMatchObject({ verified: true, reasons: [], allowed: [{ code: "partial" }] });
  });
});

test("what is declared off has to be shown to be missing", async () => {
  const served = await sampleRun(servers[0]?.url ?? "", { features: { "forced-tools": "off" } });
  expect(await places(served)).toEqual(["skipped /features/forced-tools"]);
});

test("what is no report is a mistake of the user, what follows another schema a reason", async () => {
  await expect(verify("{}")).rejects.toThrow(UsageError);
  await expect(verify("no JSON")).rejects.toThrow(UsageError);
  await expect(verify(JSON.stringify(clean), { allow: ["everything"] })).rejects.toThrow("--allow");
  const { code, said } = await verify(JSON.stringify({ ...clean, verdict: "splendid" }));
  expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining("  schema    ") });
});
