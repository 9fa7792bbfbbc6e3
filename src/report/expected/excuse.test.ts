import { describe, expect, test } from "vitest";

import type { RequirementId } from "../../../spec/generated/requirements.ts";
import type { ExpectedFailure } from "../../model/expected.ts";
import type { Report } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { buildReport } from "../build.ts";
import { exitOf } from "../exit-code.ts";
import { sampleFinding, sampleInput, sampleResult, sampleResults } from "../sample.ts";
import { excuse } from "./excuse.ts";

const requirement: RequirementId = "stop.max_tokens.reported";
const other: RequirementId = "errors.body.json";
const failed = (change: Partial<Result> = {}, against: readonly RequirementId[] = [requirement]): Result =>
  sampleResult(requirement, {
    id: "stop/cut",
    verdict: "fail",
    findings: against.map((id) => sampleFinding(id)),
    ...change,
  });
const passed = (change: Partial<Result> = {}): Result => sampleResult(requirement, { id: "stop/cut", ...change });
const ended = (change: Partial<Result>): Result => passed({ reason: "why", ...change });
const report = (...results: readonly Result[]): Report =>
  buildReport({ ...sampleInput, results: sampleResults(results) });
const entry = (change: Partial<ExpectedFailure> = {}): ExpectedFailure => ({
  line: 3,
  case: "stop/cut",
  outcome: ["fail"],
  reason: "upstream says end_turn",
  ...change,
});
const judged = (of: Report, ...entries: readonly ExpectedFailure[]): Report =>
  excuse(of, { file: "known.yaml", entries: entries.length > 0 ? entries : [entry()] });
/** Exit code, state of the first entry, and its complaint. */
const came = (of: Report): readonly [number, string | undefined, string | undefined] => {
  const first = of.expected?.entries[0];
  return [exitOf(of).code, first?.state, first?.complaint];
};

test("a failure that was expected is excused, keeps its verdict, and ends with 0", () => {
  const excused = judged(report(failed()), entry({ issue: "https://example.org/1" }));
  expect(excused.verdict).toBe("non-conformant");
  expect(excused.reason).toBe(report(failed()).reason);
  expect(excused.results.at(-1)).toMatchObject({
    verdict: "fail",
    excused: { reason: "upstream says end_turn", issue: "https://example.org/1" },
  });
  expect(came(excused)).toEqual([0, "met", undefined]);
  expect(exitOf(excused).meaning).toBe("what is wrong was expected");
  expect(exitOf(report(failed()))).toEqual({ code: 1, meaning: "a MUST failed" });
});

test("another failure beside it ends with 1, and the entry is met", () => {
  const another = sampleResult(other, { verdict: "fail", findings: [sampleFinding(other)] });
  const excused = judged(report(failed(), another));
  expect(came(excused)).toEqual([1, "met", undefined]);
  expect(exitOf(excused).meaning).toBe("a MUST failed that is not excused");
  expect(came(judged(report(failed(), failed({ mode: "stream" })), entry({ mode: "plain" })))).toEqual([
    1,
    "met",
    undefined,
  ]);
});

describe("an entry that is not met ends with 1 and one sentence", () => {
  test.for([
    ["a pass", {}, passed(), "stop/cut (plain) passed: take the entry out, or name fewer results in it"],
    ["another verdict", {}, ended({ verdict: "inconclusive" }), "ended as inconclusive instead of fail (why)"],
    [
      "another way to fail",
      { outcome: ["accepted"] },
      failed({ outcome: "crashed" }),
      "stop/cut (plain) ended as crashed instead of accepted",
    ],
    [
      "a refused feature",
      {},
      ended({ verdict: "skip", skipped: "feature" }),
      "stop/cut (plain) ended as skip instead of fail (why)",
    ],
    [
      "another requirement",
      { requirement: [requirement] },
      failed({}, [other]),
      `spoke against ${other} instead of ${requirement}`,
    ],
    [
      "one requirement more",
      { requirement: [requirement] },
      failed({}, [requirement, other]),
      `spoke against ${requirement}, ${other} instead of ${requirement}`,
    ],
    [
      "one requirement less",
      { requirement: [requirement, other] },
      failed(),
      `spoke against ${requirement} instead of ${requirement}, ${other}`,
    ],
  ] as [string, Partial<ExpectedFailure>, Result, string][])("%s", ([, change, result, sentence]) => {
    const [code, state, complaint] = came(judged(report(result), entry(change)));
    expect([code, state]).toEqual([1, "unmet"]);
    expect(complaint).toContain(sentence);
  });

  test("expired, whether it still fails or not; its last day counts", () => {
    const old = entry({ expires: "2026-11-21" });
    expect(came(judged(report(failed()), old))).toEqual([
      1,
      "expired",
      "expired on 2026-11-21; stop/cut (plain) ended as fail still",
    ]);
    expect(judged(report(failed()), old).results.at(-1)?.excused).toBeUndefined();
    expect(came(judged(report(passed()), old))[2]).toMatch(/^expired on 2026-11-21; .* passed: /);
    expect(came(judged(report(failed()), entry({ expires: "2026-11-22" })))[1]).toBe("met");
    expect(excuse(report(failed()), { file: "", entries: [old] }, "2026-11-21").expected?.entries[0]?.state).toBe(
      "met",
    );
  });
});

test("of a glob every result has to end as it says; those that do are excused all the same", () => {
  const both = report(failed(), failed({ mode: "stream" }), passed({ id: "stop/other" }));
  expect(came(judged(both, entry({ case: "stop/c*" })))).toEqual([0, "met", undefined]);
  const wide = judged(both, entry({ case: "stop/{cut,other}" }));
  expect(came(wide)[2]).toBe("stop/other (plain) passed: take the entry out, or name fewer results in it");
  expect(wide.results.filter(({ excused }) => excused)).toHaveLength(2);
});

test("outcomes may be several, for what a model decides", () => {
  const either = entry({ outcome: ["fail", "inconclusive"], requirement: [requirement] });
  expect(came(judged(report(failed()), either))).toEqual([0, "met", undefined]);
  expect(came(judged(report(ended({ verdict: "inconclusive" })), either))).toEqual([0, "met", undefined]);
  expect(came(judged(report(passed()), either))[0]).toBe(1);
});

test("what was not sent or got no answer makes no entry met or unmet, and the MUST is left open", () => {
  const silent: readonly Partial<Result>[] = [
    { verdict: "skip", skipped: "budget" },
    { verdict: "skip", skipped: "target" },
    { verdict: "error" },
  ];
  for (const change of silent) expect(came(judged(report(ended(change))))).toEqual([3, "open", undefined]);
  expect(came(judged(report(ended({ verdict: "skip", skipped: "not-seen" }))))).toEqual([0, "open", undefined]);
  const half = report(failed(), ended({ mode: "stream", verdict: "skip", skipped: "budget" }));
  expect(came(judged(half))).toEqual([3, "met", undefined]);
});

test("in a run of a part of the work, what is judged by other requests and what is drawn tells nothing but failures", () => {
  const draws: NonNullable<Result["draws"]> = {
    planned: 1,
    passed: 1,
    failed: 0,
    unjudged: 0,
    discarded: 0,
    leftOut: 0,
    shrinking: 0,
    requests: 1,
    modelCalls: 0,
    inputTokens: 0,
    outputTokens: 0,
  };
  const parts: readonly Report["choice"][] = [
    { only: ["stop/*"], skip: [] },
    { only: [], skip: ["thinking/*"] },
    { only: [], skip: [], shard: { index: 0, of: 2 } },
  ];
  const stateOf = (choice: Report["choice"], change: Partial<Result>) =>
    judged(buildReport({ ...sampleInput, choice, results: [passed(change)] })).expected?.entries[0]?.state;
  for (const change of [{ ms: 0 }, { draws }]) {
    expect(parts.map((choice) => stateOf(choice, change))).toEqual(["open", "open", "open"]);
    expect(stateOf({ only: [], skip: [] }, change)).toBe("unmet");
  }
  expect(parts.map((choice) => stateOf(choice, {}))).toEqual(["unmet", "unmet", "unmet"]);
  expect(parts.map((choice) => stateOf(choice, { ...failed(), ms: 0 }))).toEqual(["met", "met", "met"]);
});

test("an undecided MUST that is excused leaves nothing open", () => {
  for (const verdict of ["inconclusive", "error"] as const) {
    const open = report(ended({ verdict }));
    expect(exitOf(open).code).toBe(3);
    expect(came(judged(open, entry({ outcome: [verdict] })))).toEqual([0, "met", undefined]);
    const more = report(ended({ verdict }), ended({ id: "stop/else", verdict: "error" }));
    expect(came(judged(more, entry({ outcome: [verdict] })))[0]).toBe(3);
  }
});

test("a result stands for its own requirement and for those that it speaks against", () => {
  expect(came(judged(report(failed({}, [requirement, other]))))).toEqual([0, "met", undefined]);
});

test("entries of other cases and other targets are left alone, also expired ones", () => {
  const clean = report();
  const elsewhere = [
    entry({ case: "thinking/x", expires: "2020-01-01" }),
    entry({ target: "gateway.example" }),
    entry({ case: "stop/cut", mode: "stream" }),
  ];
  const excused = judged(report(passed()), ...elsewhere);
  expect(excused.expected?.entries.map(({ state }) => state)).toEqual(["unselected", "unselected", "unselected"]);
  expect(exitOf(excused)).toEqual(exitOf(clean));
});

test.for([
  "http://127.0.0.1:8080",
  "http://127.0.0.1:8080/",
  "http://127.0.0.1:*",
  "http://**",
  "127.0.0.1:8080",
  "127.0.0.1",
  "127.*",
])("the target %s is that of the sample", (target) => {
  expect(came(judged(report(failed()), entry({ target })))).toEqual([0, "met", undefined]);
});

test.for(["127.0.0.1:8081", "https://127.0.0.1:8080", "http://127.0.0.1:8080/v2", "*.example"])(
  "the target %s is another one",
  (target) => {
    expect(came(judged(report(failed()), entry({ target })))).toEqual([1, "unselected", undefined]);
  },
);

test("a report whose target is no URL is no entry's target, and no crash", () => {
  const { target } = sampleInput;
  const lost = buildReport({ ...sampleInput, target: { ...target, url: "not a url" }, results: [failed()] });
  expect(came(judged(lost, entry({ target: "**" })))[1]).toBe("unselected");
});

test("a selection of cases ends as the whole would, and says so", () => {
  const part = (...results: readonly Result[]): Report => buildReport({ ...sampleInput, results });
  const excused = judged(part(failed(), sampleResult(other)));
  expect(exitOf(excused)).toEqual({ code: 0, meaning: "of what was selected, only what was expected failed" });
  expect(exitOf(part(failed()))).toEqual({ code: 1, meaning: "a MUST failed" });
});

test("a recommendation may be in the list, too: it has to be true, and changes nothing else", () => {
  const weak = failed({ level: "SHOULD", id: "errors/readable", requirement: "errors.message.readable" }, [
    "errors.message.readable",
  ]);
  const known = entry({ case: "errors/readable" });
  expect(came(judged(report(weak), known))).toEqual([0, "met", undefined]);
  expect(exitOf(judged(report(weak), known)).meaning).toBe("conformant");
  expect(came(judged(report({ ...weak, verdict: "pass", findings: [] }), known))[0]).toBe(1);
});

test("a report that was judged before is judged anew", () => {
  const first = judged(report(failed()));
  const { file, entries } = first.expected ?? { file: "", entries: [] };
  expect(excuse(first, { file, entries })).toEqual(first);
  const moved = judged(first, entry({ case: "stop/else" }));
  expect(moved.results.some(({ excused }) => excused)).toBe(false);
});
