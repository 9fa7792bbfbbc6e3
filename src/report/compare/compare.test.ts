import { expect, test } from "vitest";

import { buildReport, type BuildInput } from "../build.ts";
import type { Report } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { brokenReport, conformantReport, sampleFinding, sampleInput, sampleResult, sampleResults } from "../sample.ts";
import { compare } from "./compare.ts";
import type { Change } from "./comparison.ts";

const must = "stop.max_tokens.reported";
const should = "errors.message.readable";
const report = (results: readonly Result[], change: Partial<BuildInput> = {}): Report =>
  buildReport({ ...sampleInput, results: sampleResults(results), ...change });
const one = (change: Partial<Result> = {}): Result => sampleResult(must, { id: "stop/one", ...change });
const failing = (change: Partial<Result> = {}): Result =>
  one({ verdict: "fail", findings: [sampleFinding(must)], ...change });
const changes = (before: readonly Result[][], after: readonly Result[], strict = false): readonly Change[] =>
  compare(
    before.map((some) => report(some)),
    report(after),
    { strict },
  ).requirements.flatMap((requirement) => requirement.changes);
const open = (verdict: "inconclusive" | "error"): Result => one({ verdict, reason: "the model did not do it" });
const skipped = one({ verdict: "skip", skipped: "feature", reason: "the target does not have the feature tools" });

test("a report is no worse than itself, and nothing in it changed", () => {
  for (const make of [conformantReport, brokenReport]) {
    const same = compare([make()], make());
    expect(same).toMatchObject({ verdict: "no worse", regressions: 0, requirements: [], remarks: [], added: [] });
    expect(Object.values(same.unchanged).reduce((sum, number) => sum + number)).toBe(make().results.length);
  }
});

test.each([
  ["pass", one(), failing(), "broken", true],
  ["inconclusive", open("inconclusive"), failing(), "broken", true],
  ["error", open("error"), failing(), "broken", true],
  ["skip", skipped, failing(), "broken", true],
  ["fail", failing(), one(), "fixed", false],
  ["inconclusive", open("inconclusive"), one(), "settled", false],
  ["pass", one(), open("inconclusive"), "undecided", false],
  ["fail", failing(), open("error"), "undecided", false],
  ["pass", one(), skipped, "unjudged", false],
] as const)("from %s (%#): %o", (before, first, second, kind, regression) => {
  expect(changes([[first]], [second])).toMatchObject([
    { id: "stop/one", mode: "plain", kind, regression, before, after: second.verdict },
  ]);
});

test("what was not judged and is not now did not change", () => {
  expect(changes([[open("inconclusive")]], [open("error")])).toEqual([]);
  expect(changes([[skipped]], [open("error")])).toEqual([]);
});

test("a SHOULD that fails is shown, and no regression", () => {
  const failed = sampleResult(should, { level: "SHOULD", verdict: "fail", findings: [sampleFinding(should)] });
  const { verdict, requirements } = compare([conformantReport()], report([failed]));
  expect(verdict).toBe("no worse");
  expect(requirements).toMatchObject([{ id: should, level: "SHOULD", changes: [{ kind: "broken" }] }]);
});

test("a failed MUST makes it worse, and takes its profile away", () => {
  const { verdict, regressions, profiles } = compare([report([one()])], report([failing()]));
  expect(verdict).toBe("worse");
  expect(regressions).toBe(2);
  expect(profiles[0]).toEqual({ profile: "core", before: "pass", after: "fail", regression: true, gained: false });
  expect(compare([report([failing()])], report([one()])).verdict).toBe("better");
});

test("an expected failure is a change and no regression", () => {
  const excused = { reason: "known", issue: "https://example.com/1" };
  const { verdict, requirements, profiles } = compare([report([one()])], report([failing({ excused })]));
  expect(verdict).toBe("no worse");
  expect(requirements[0]?.changes).toMatchObject([{ kind: "broken", excused, regression: false }]);
  expect(profiles[0]).toMatchObject({ before: "pass", after: "fail", regression: false });
});

test("a profile that only what was expected leaves undecided is no regression; what else is open beside it is one", () => {
  const excused = { reason: "known" };
  const undecided = one({ verdict: "inconclusive", reason: "why", excused });
  const beside = failing({ id: "stop/two", excused });
  const worse = (...after: readonly Result[]) => compare([report([one()])], report(after)).verdict;
  expect(worse(undecided)).toBe("no worse");
  expect(worse(undecided, beside)).toBe("no worse");
  expect(worse(open("error"), beside)).toBe("worse");
});

test("a failure changes with its outcome, its place, its claim or a word; not with a text, a figure or an event", () => {
  const with_ = (change: Parameters<typeof sampleFinding>[1]): Result =>
    failing({ findings: [sampleFinding(must, change)] });
  const same = (first: Result, second: Result): boolean => changes([[first]], [second]).length === 0;
  expect(same(failing({ outcome: "crashed" }), failing({ outcome: "hung" }))).toBe(false);
  expect(same(failing(), with_({ at: "/stop_sequence" }))).toBe(false);
  expect(same(failing(), with_({ claim: "something else" }))).toBe(false);
  expect(same(failing(), with_({ actual: '"tool_use"' }))).toBe(false);
  expect(same(with_({ at: "status", actual: "500" }), with_({ at: "status", actual: "502" }))).toBe(false);
  expect(same(with_({ actual: '"msg_01ab2"' }), with_({ actual: '"msg_77c3d"' }))).toBe(true);
  expect(same(with_({ actual: "17" }), with_({ actual: "18" }))).toBe(true);
  expect(same(with_({ at: "event 12" }), with_({ at: "event 14" }))).toBe(true);
});

test("a finding against another requirement is a change of that one alone", () => {
  const other = "errors.body.json";
  const against = failing({ findings: [sampleFinding(other)] });
  const { requirements } = compare([conformantReport()], report([against]));
  expect(requirements.map(({ id }) => id)).not.toContain(must);
  const both = compare([report([one()])], report([against]));
  expect(both.requirements).toMatchObject([{ id: other, changes: [{ id: "stop/one", kind: "broken" }] }]);
});

test("several runs before tell what is flaky, and a flaky failure is no regression", () => {
  expect(changes([[one()], [failing()], [one()]], [failing()])).toMatchObject([
    { kind: "flaky", regression: false, runs: { pass: 2, fail: 1 }, after: "fail" },
  ]);
  expect(changes([[one()], [one()]], [failing()])).toMatchObject([{ kind: "broken", regression: true }]);
  expect(changes([[one()], [open("inconclusive")]], [failing()])).toMatchObject([{ kind: "broken", before: "pass" }]);
  expect(changes([[one()], [open("inconclusive")]], [one()])).toEqual([]);
});

test("a profile that a run of some cases leaves undecided is no regression", () => {
  const some = { choice: { only: ["stop/one"], skip: [] } };
  const undecided = report([open("inconclusive")]);
  expect(compare([report([one()])], undecided).profiles[0]).toMatchObject({ after: "undecided", regression: true });
  const part = report([open("inconclusive")], some);
  expect(compare([report([one()])], part).profiles[0]).toMatchObject({ after: "undecided", regression: false });
  const broken = report([failing()], some);
  expect(compare([report([one()])], broken).profiles[0]).toMatchObject({ after: "fail", regression: true });
});

test("a profile counts as passed before where every run passed it", () => {
  const unsure = report([open("inconclusive")]);
  expect(compare([conformantReport()], unsure).verdict).toBe("worse");
  expect(compare([conformantReport(), unsure], unsure).verdict).toBe("no worse");
});

test("--strict holds against a target what nobody can tell any longer", () => {
  const failed = sampleResult("errors.body.json", { verdict: "fail", findings: [sampleFinding("errors.body.json")] });
  const [before, after] = [report([failed, one()]), report([failed, open("inconclusive")])];
  expect(compare([before], after).verdict).toBe("no worse");
  expect(compare([before], after, { strict: true }).verdict).toBe("worse");
});

test("a feature that is refused now takes its MUSTs away", () => {
  const features = { ...sampleInput.features, tools: { setting: "auto", state: "supported" } } as const;
  const refused = { ...features, tools: { setting: "auto", state: "refused" } } as const;
  const off = { ...features, tools: { setting: "off", state: "declared-off" } } as const;
  const before = report([one()], { features });
  const lost = compare([before], report([skipped], { features: refused }));
  expect(lost.verdict).toBe("worse");
  expect(lost.features).toEqual([{ name: "tools", before: "supported", after: "refused" }]);
  const declared = compare([before], report([skipped], { features: off }));
  expect(declared.verdict).toBe("no worse");
  expect(declared.remarks[0]).toContain("tools=off");
});

test("of a case that draws, regions that fail now count where both drew alike", () => {
  const drawn = (regions: readonly string[]): Result => {
    const findings = regions.map((region) => sampleFinding(must, { exchange: `x-${region}`, actual: region }));
    const counterexamples = regions.map((region) => ({
      region,
      seed: 1,
      path: "0",
      requests: [],
      exchanges: [`x-${region}`],
      steps: 0,
      tried: 0,
    }));
    return failing({ findings, counterexamples });
  };
  const draws = { seed: 1, asked: 10, shrink: false } as const;
  const before = report([drawn(["a", "b"])], { draws });
  const after = report([drawn(["b", "c"])], { draws });
  const { verdict, requirements } = compare([before], after);
  expect(verdict).toBe("worse");
  expect(requirements[0]?.changes).toMatchObject([{ kind: "changed", regions: { failing: ["c"], gone: ["a"] } }]);
  expect(compare([before], report([drawn(["a"])], { draws })).verdict).toBe("no worse");
  const otherSeed = compare([before], { ...after, seed: 7 });
  expect(otherSeed.verdict).toBe("no worse");
  expect(otherSeed.remarks).toEqual(["Requests were drawn in other ways: 10 from seed 42, then 10 from seed 7."]);
});

test("what only one side has is named, and no regression", () => {
  const tool = { ...sampleInput.tool, suiteDigest: "another" };
  const old = sampleResult(must, { id: "stop/old" });
  const { verdict, added, removed, remarks } = compare([report([old])], report([failing()], { tool }));
  expect(added).toEqual([{ id: "stop/one", mode: "plain", requirement: must, verdict: "fail" }]);
  expect(removed).toMatchObject([{ id: "stop/old", verdict: "pass" }]);
  expect(remarks[0]).toMatch(/^The suites differ \(0.1.0 5a0c1e77, then 0.1.0 another\)/u);
  // Its profile fails now: that is one.
  expect(verdict).toBe("worse");
});

test("profiles of one side are left out, and levels are those of the others", () => {
  const selectedProfiles = ["core", "strict"] as const;
  const strictOnly = sampleResult("request.unknown.rejected" as never, {
    id: "strict/only",
    profiles: ["strict"],
    verdict: "fail",
  });
  const { profiles, remarks, added } = compare(
    [conformantReport()],
    report([strictOnly], { selectedProfiles: [...selectedProfiles] }),
  );
  expect(profiles.map(({ profile }) => profile)).toEqual(["core"]);
  expect(added).toEqual([]);
  expect(remarks[0]).toBe("Compared: core. 3 profiles are not in every report: streaming, tools, strict.");
});

test("what limits a comparison is said", () => {
  const cut = { ...brokenReport(), complete: false, reason: "Interrupted." };
  const other = { ...brokenReport(), edition: "2026-10-21", choice: { only: ["stop/*"], skip: [] } } as const;
  expect(compare([cut, brokenReport()], other).remarks).toEqual([
    "The report run 1 before is not complete: 1 result not sent, budget of requests is spent.",
    "The reports are of other editions of the contract: 2023-06-01, then 2026-10-21.",
    "The runs were asked for other cases: all, then only stop/*.",
  ]);
});

test("a level that the suites changed is shown", () => {
  const before = conformantReport();
  const requirements = before.requirements.map((requirement) =>
    requirement.id === must ? Object.assign({}, requirement, { level: "SHOULD" as const }) : requirement,
  );
  expect(compare([{ ...before, requirements }], before).levels).toEqual([
    { id: must, before: "SHOULD", after: "MUST" },
  ]);
});
