import { expect, test } from "vitest";
import type { Level, Profile, Requirement, RequirementId } from "../../spec/generated/requirements.ts";
import type { Report } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import { buildReport, type BuildInput } from "./build.ts";
import { exitCode } from "./exit-code.ts";
import { brokenReport, conformantReport, sampleFinding, sampleInput, sampleResult } from "./sample.ts";
import { sum } from "./tally.ts";

const A: RequirementId = "auth.x_api_key.accepted";
const B: RequirementId = "auth.bearer.accepted";
const C: RequirementId = "errors.body.json";

const entry = (id: RequirementId, levels: Partial<Record<Profile, Level>>): Requirement => ({
  id,
  area: "auth",
  text: `The text of ${id}.`,
  levels,
  editions: ["2023-06-01"],
  sources: ["seed:auth"],
  breaks: [],
});
const contract = [
  entry(A, { core: "MUST" }),
  entry(B, { core: "SHOULD", strict: "MUST" }),
  entry(C, { streaming: "MUST" }),
];

const report = (results: readonly Result[], change: Partial<BuildInput> = {}): Report =>
  buildReport({ ...sampleInput, contract, selectedProfiles: ["core", "streaming"], results, ...change });
const failed = (id: RequirementId): Result => sampleResult(id, { verdict: "fail", findings: [sampleFinding(id)] });
const verdicts = (of: Report): Record<string, string> =>
  Object.fromEntries(of.requirements.map(({ id, verdict }) => [id, verdict]));
const profiles = (of: Report): readonly string[] => of.profiles.map(({ profile, verdict }) => `${profile} ${verdict}`);

test("everything passed: conformant, without a reason, exit 0", () => {
  const all = report([sampleResult(A), sampleResult(B), sampleResult(C)]);
  expect(all.verdict).toBe("conformant");
  expect(all.reason).toBeUndefined();
  expect(profiles(all)).toEqual(["core pass", "streaming pass"]);
  expect(exitCode(all)).toBe(0);
});

test("one failed MUST among passes: its profile fails, the run is non-conformant, exit 1", () => {
  const one = report([sampleResult(A), failed(A), sampleResult(B), sampleResult(C)]);
  expect(verdicts(one)[A]).toBe("fail");
  expect(profiles(one)).toEqual(["core fail", "streaming pass"]);
  expect(one.reason).toBe("core: 1 of 1 MUST requirement failed.");
  expect(exitCode(one)).toBe(1);
});

test("a failed SHOULD leaves the run conformant; with `strict` selected it is a MUST", () => {
  const results = [sampleResult(A), failed(B), sampleResult(C)];
  expect(report(results).verdict).toBe("conformant");
  expect(report(results).totals.requirements.SHOULD.fail).toBe(1);
  const strict = report(results, { selectedProfiles: ["core", "strict"] });
  expect(strict.requirements.find(({ id }) => id === B)).toMatchObject({ level: "MUST", profiles: ["core", "strict"] });
  expect(profiles(strict)).toEqual(["core pass", "strict fail"]);
});

test("a finding counts against the requirement it names, not against that of its case", () => {
  const other = report([
    sampleResult(A, { verdict: "fail", findings: [sampleFinding(C)] }),
    sampleResult(B),
    sampleResult(C),
  ]);
  expect(verdicts(other)).toMatchObject({ [A]: "inconclusive", [C]: "fail" });
  expect(profiles(other)).toEqual(["core undecided", "streaming fail"]);
});

test.each([
  [["pass", "inconclusive"], "pass"],
  [["pass", "skip"], "pass"],
  [["pass", "error"], "error"],
  [["inconclusive", "skip"], "inconclusive"],
  [["skip", "skip"], "skip"],
  [["error", "fail"], "fail"],
] as const)("results %j make the requirement %s", (some, verdict) => {
  const results = some.map((one) =>
    one === "fail" ? failed(A) : sampleResult(A, { verdict: one, reason: "because", skipped: "feature" }),
  );
  expect(verdicts(report(results))[A]).toBe(verdict);
});

test("a pass does not stand where another case of the requirement was not sent for want of budget", () => {
  const spent = sampleResult(A, { verdict: "skip", skipped: "budget", reason: "budget of requests is spent" });
  const some = report([sampleResult(A), spent, sampleResult(B), sampleResult(C)]);
  expect(verdicts(some)[A]).toBe("skip");
  expect(profiles(some)).toEqual(["core undecided", "streaming pass"]);
  expect(some.reason).toBe("core: of 1 MUST requirement 1 not sent.");
  expect(exitCode(some)).toBe(3);
});

test("a MUST that a lacking feature makes inapplicable is out of the denominator", () => {
  const two = [...contract, entry("auth.key.required", { core: "MUST" })];
  const skip = sampleResult("auth.key.required", { verdict: "skip", skipped: "feature", reason: "no auth" });
  const some = report([sampleResult(A), sampleResult(B), skip], { selectedProfiles: ["core"], contract: two });
  expect(some.verdict).toBe("conformant");
  expect(some.profiles[0]?.must).toMatchObject({ pass: 1, skip: 1 });
});

test("a profile is not passed by a target that lacks what most of it is about", () => {
  const more = [
    ...contract,
    entry("auth.key.required", { core: "MUST" }),
    entry("auth.key.verified", { core: "MUST" }),
  ];
  const skip = { verdict: "skip", skipped: "feature", reason: "the target does not have the feature auth" } as const;
  const skips = [sampleResult("auth.key.required", skip), sampleResult("auth.key.verified", skip)];
  const some = report([sampleResult(A), sampleResult(B), ...skips], { selectedProfiles: ["core"], contract: more });
  expect(profiles(some)).toEqual(["core undecided"]);
  expect(some.reason).toBe("core: 2 of 3 MUST requirements do not apply: the target does not have the feature auth.");
});

test("a profile of which nothing could be judged is undecided, not passed", () => {
  const skip = sampleResult(C, { verdict: "skip", skipped: "feature", reason: "no streaming" });
  const some = report([sampleResult(A), sampleResult(B), skip]);
  expect(profiles(some)).toEqual(["core pass", "streaming undecided"]);
  expect(some.verdict).toBe("undecided");
  expect(exitCode(some)).toBe(3);
});

test("a clean run of selected cases certifies nothing and ends with 0", () => {
  const part = report([sampleResult(A)]);
  expect(part.verdict).toBe("undecided");
  expect(part.reason).toBe("streaming: of 1 MUST requirement 1 not selected.");
  expect(exitCode(part)).toBe(0);
  expect(exitCode(report([sampleResult(A, { verdict: "inconclusive", reason: "mute model" })]))).toBe(3);
  expect(exitCode(report([failed(A)]))).toBe(1);
});

test("a run that was cut short gives its reason: undecided, or beside a MUST that failed", () => {
  const cut = { complete: false, reason: "the target refused the key" };
  const all = [sampleResult(A), sampleResult(B), sampleResult(C)];
  expect(report(all, cut)).toMatchObject({ verdict: "undecided", reason: "The target refused the key." });
  expect(exitCode(report(all, cut))).toBe(3);
  expect(report([], cut)).toMatchObject({ verdict: "undecided", reason: "The target refused the key." });
  expect(exitCode(report([], cut))).toBe(3);
  expect(report([failed(A)], cut)).toMatchObject({
    verdict: "non-conformant",
    reason: "core: 1 of 1 MUST requirement failed; the target refused the key.",
  });
});

test("a budget that ended before a SHOULD was judged does not take the certificate away", () => {
  const spent = sampleResult(B, { level: "SHOULD", verdict: "skip", skipped: "budget", reason: "budget is spent" });
  const all = report([sampleResult(A), spent, sampleResult(C)], { complete: false });
  expect([all.verdict, exitCode(all)]).toEqual(["conformant", 0]);
});

test("nothing judged at all is never conformant", () => {
  expect(exitCode(report([]))).toBe(3);
  expect(exitCode(report([], { selectedProfiles: [] }))).toBe(3);
});

test("totals add up to the results and the requirements", () => {
  for (const some of [brokenReport(), conformantReport(), report([failed(A)])]) {
    expect(sum(some.totals.results)).toBe(some.results.length);
    const { MUST, SHOULD, MAY } = some.totals.requirements;
    expect(sum(MUST) + sum(SHOULD) + sum(MAY)).toBe(some.requirements.length);
    expect(some.results.filter(({ verdict }) => verdict === "fail")).toHaveLength(some.totals.results.fail);
  }
});

test("a profile says how many of its requirements the suite has no case for", () => {
  const all = sampleInput.contract.filter(({ levels }) => levels.streaming !== undefined);
  const without = (judged: BuildInput["contract"]): number | undefined =>
    report([], { selectedProfiles: ["streaming"], contract: judged }).profiles[0]?.withoutCase;
  expect(without(all)).toBe(0);
  expect(without(all.slice(2))).toBe(2);
});
