import { describe, expect, test } from "vitest";

import type { RequirementId } from "../../../spec/generated/requirements.ts";
import { suite } from "../../../suites/index.ts";
import type { ExpectedReport } from "../../model/expected.ts";
import type { Report } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { buildReport } from "../../report/build.ts";
import { excuse } from "../../report/expected/excuse.ts";
import { exitCode } from "../../report/exit-code.ts";
import { nasty, sampleFinding, sampleInput, sampleResult } from "../../report/sample.ts";
import { parseExpected } from "./parse.ts";
import { listOf } from "./read.ts";
import { updated, type Updated } from "./update.ts";

const requirement: RequirementId = "stop.sequence.reported";
const ends = "stop-sequences/end-is-reported";
const one = "stop-sequences/first-to-occur-is-named";
const two = "stop-sequences/sequence-does-not-leak";

type Ended = Partial<Result>;
const passes: Ended = {};
const fails: Ended = { verdict: "fail", findings: [sampleFinding(requirement)] };
const crashes: Ended = { ...fails, outcome: "crashed" };
const isAccepted: Ended = { ...fails, outcome: "accepted" };
const refused: Ended = { verdict: "skip", skipped: "feature", reason: "the target does not have it" };
const unsent: Ended = { verdict: "skip", skipped: "budget", reason: "budget" };

/** A run of some cases: `plain` and `stream` by the id of the case; one ending stands for both. */
function ran(cases: Readonly<Record<string, Ended | { readonly plain?: Ended; readonly stream?: Ended }>>): Report {
  const results = Object.entries(cases).flatMap(([id, came]) => {
    const modes = "plain" in came || "stream" in came ? came : { plain: came, stream: came };
    return (["plain", "stream"] as const).flatMap((mode) => {
      const change = (modes as Partial<Record<string, Ended>>)[mode];
      return change ? [sampleResult(requirement, { id, mode, ...change })] : [];
    });
  });
  return buildReport({ ...sampleInput, results });
}

function judged(text: string, report: Report): Report & { readonly expected: ExpectedReport } {
  const expected = excuse(report, listOf(parseExpected(text, "known.yaml"), "known.yaml"));
  return { ...expected, expected: expected.expected ?? { file: "", entries: [] } };
}
const update = (text: string, report: Report): Updated => updated(text, judged(text, report), suite.cases);
/** Exit code of the run with the list as it was, and as it is after the update. */
const exits = (text: string, report: Report): readonly number[] =>
  [text, update(text, report).text].map((each) => exitCode(judged(each, report)));

const file = `# yaml-language-server: $schema=./expected-failures.schema.json
# What the gateway does not do yet.

# --- refusals ---
- &first
  case: ${one} # takes what it has to refuse
  reason: &why 'the gateway checks   nothing'
  outcome:   accepted


# this one is worse
- {case: "${two}", outcome: [ accepted, crashed ],   reason: *why}   # flow

# --- stop ---
- case: ${ends}
  # quoted, on purpose
  reason: "the upstream: end_turn"
  issue:   https://example.org/7
    # until then
  target: "127.0.0.1:*"
- case: thinking/*
  reason: >-
    folded
    text
  mode: stream
# the end
`;
/** What stands in a file that expects nothing. */
const empty =
  "# What is known to fail, and why. A run is red where something else fails, or an entry is no longer true.\n";
const same = { [one]: isAccepted, [two]: crashes, [ends]: fails };

test("a file that is true of the run stays byte for byte what it is", () => {
  for (const text of [file, file.replaceAll("\n", "\r\n"), `\uFEFF${file}`, "[]\n", "# nothing\n"])
    expect(update(text, text.includes("case") ? ran(same) : ran({}))).toEqual({
      text,
      removed: 0,
      changed: 0,
      added: 0,
    });
});

test("an entry whose results pass is taken out; comments, blanks, quotes and the other entries stay", () => {
  const { text, removed } = update(file, ran({ ...same, [ends]: passes }));
  expect(removed).toBe(1);
  const [before = "", after = ""] = [file.indexOf(`- case: ${ends}`), file.indexOf("- case: thinking")].map(
    (at, index) => (index === 0 ? file.slice(0, at) : file.slice(at)),
  );
  expect(text).toBe(before + after);
  expect(exits(file, ran({ ...same, [ends]: passes }))).toEqual([1, 0]);
});

test("an anchor that others need goes on to the first of them", () => {
  const report = ran({ ...same, [one]: refused });
  const { text } = update(file, report);
  expect(text).toContain(`# --- refusals ---\n\n\n# this one is worse\n`);
  expect(text).toContain(`   reason: &why "the gateway checks   nothing"}   # flow\n`);
  expect(parseExpected(text, "").items.map(({ entry }) => entry.reason)[0]).toBe("the gateway checks   nothing");
  expect(exits(file, report)).toEqual([1, 0]);
});

test("another outcome is written where the old one stood, or behind the case", () => {
  const report = ran({ ...same, [one]: crashes, [ends]: { verdict: "inconclusive", reason: "x" } });
  const { text, changed } = update(file.replaceAll("\n", "\r\n"), report);
  expect(changed).toBe(2);
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  expect(text.replaceAll("\r\n", "\n")).toBe(
    file
      .replace("outcome:   accepted", "outcome:   crashed")
      .replace(`- case: ${ends}\n`, `- case: ${ends}\n  outcome: inconclusive\n`),
  );
  expect(exits(file, report)).toEqual([1, 0]);
});

test("an entry of two modes of which one passes keeps the other", () => {
  const report = ran({ ...same, [one]: { plain: passes, stream: crashes }, [ends]: { plain: fails, stream: passes } });
  const { text } = update(file, report);
  expect(text).toBe(
    file
      .replace("# takes what it has to refuse\n", "# takes what it has to refuse\n  mode: stream\n")
      .replace("outcome:   accepted", "outcome:   crashed")
      .replace(`- case: ${ends}\n`, `- case: ${ends}\n  mode: plain\n`),
  );
  expect(exits(file, report)).toEqual([1, 0]);
});

test("two modes that end in different ways become two entries, with the reason and the comments of the one", () => {
  const report = ran({ ...same, [ends]: { plain: fails, stream: { verdict: "inconclusive", reason: "x" } } });
  const { text } = update(file, report);
  expect(text).toContain(`# --- stop ---
# quoted, on purpose
# until then
- case: ${ends}
  mode: plain
  target: "127.0.0.1:*"
  reason: "the upstream: end_turn"
  issue: "https://example.org/7"
- case: ${ends}
  mode: stream
  target: "127.0.0.1:*"
  outcome: inconclusive
  reason: "the upstream: end_turn"
  issue: "https://example.org/7"
- case: thinking/*
`);
  expect(exits(file, report)).toEqual([1, 0]);
});

test("a glob of which some pass becomes an entry for each of the others, also for those that were not run", () => {
  const glob = `- case: "stop-sequences/s*"\n  outcome: accepted\n  reason: r # why\n  expires: 2027-01-31\n`;
  const [string, several] = ["stop-sequences/string-is-refused", "stop-sequences/sequence-of-several-tokens-is-named"];
  const report = ran({ [string]: { plain: passes }, [two]: { plain: isAccepted, stream: passes } });
  const { text } = update(glob, report);
  expect(text).toContain(`- case: ${two}\n  mode: plain\n  outcome: accepted\n  reason: r\n  expires: 2027-01-31\n`);
  expect(parseExpected(text, "").items.map(({ entry }) => entry.case)).toEqual([several, two]);
  expect(exits(glob, report)).toEqual([1, 0]);
});

test("what the run says nothing of stays: unsent, not selected, of another target; an expired one that still fails, too", () => {
  const silent = `- case: ${one}\n  reason: r\n- case: ${two}\n  reason: r\n  target: other.example\n- case: ${ends}\n  reason: r\n  mode: stream\n`;
  const report = ran({ [one]: unsent, [two]: passes, [ends]: { plain: passes } });
  expect(update(silent, report).text).toBe(silent);
  const old = `- case: ${ends}\n  reason: r\n  expires: 2026-01-31\n`;
  expect(update(old, ran({ [ends]: fails }))).toEqual({ text: old, removed: 0, changed: 0, added: 0 });
  expect(update(old, ran({ [ends]: passes }))).toEqual({ text: empty, removed: 1, changed: 0, added: 0 });
});

describe("new failures stand at the end, with what was seen as their reason", () => {
  const news = `- case: ${ends}
  requirement: stop.sequence.reported
  reason: "/stop_reason: expected \\"max_tokens\\", got \\"end_turn\\" (2026-11-22)" # new: say why
`;
  test.for([
    ["", empty + news],
    ["# a\n", `# a\n${news}`],
    [`- case: ${one}\n  reason: r`, `- case: ${one}\n  reason: r\n${news}`],
    [
      `# a\n  - case: ${one}\n    reason: r\n\n# b\n`,
      `# a\n  - case: ${one}\n    reason: r\n\n# b\n${news.replaceAll(/^/gm, "  ").trimEnd()}\n`,
    ],
    [`---\n- case: ${one}\n  reason: r\n...\n`, `---\n- case: ${one}\n  reason: r\n${news}...\n`],
  ])("%j", ([text = "", expected = ""]) => {
    expect(update(text, ran({ [ends]: fails }))).toMatchObject({ text: expected, added: 1 });
    expect(exits(text, ran({ [ends]: fails }))).toEqual([1, 0]);
  });

  test.for(["[]", "[ ]\n", `[\n  { case: ${one}, reason: r }, # c\n]\n`, `[{case: ${one}, reason: r}]`])(
    "%j",
    (text) => {
      const report = ran({ [ends]: fails });
      const after = update(text, report).text;
      expect(after).toContain(`{ case: ${ends}, requirement: stop.sequence.reported, reason: "`);
      expect(after.includes("# c")).toBe(text.includes("# c"));
      expect(exits(text, report)).toEqual([1, 0]);
    },
  );

  test("each mode has its own entry where they differ; others name the target where the file does; twice changes nothing", () => {
    const text = `- { case: ${one}, reason: r, target: other.example }\n`;
    const report = ran({ [ends]: { plain: fails, stream: crashes }, [two]: { stream: fails } });
    const after = update(text, report).text;
    expect(after).toContain(`- case: ${ends}\n  mode: plain\n  target: "127.0.0.1:8080"\n  requirement`);
    expect(after).toContain(`- case: ${ends}\n  mode: stream\n  target: "127.0.0.1:8080"\n  outcome: crashed\n`);
    expect(after).toContain(`- case: ${two}\n  mode: stream\n`);
    expect(update(after, report).text).toBe(after);
  });

  test("what the target said cannot leave its line", () => {
    const finding = sampleFinding(requirement, { at: nasty, expected: "a\n- case: x", actual: `${nasty}" # \n- y` });
    const report = ran({ [ends]: { verdict: "fail", findings: [finding] } });
    const { text } = update("", report);
    expect(text.split("\n")).toHaveLength(5);
    expect(parseExpected(text, "").items).toHaveLength(1);
  });

  test("what left a MUST undecided is news where nothing else passed it; recommendations and trouble are not", () => {
    const open: Ended = { verdict: "inconclusive", reason: "the stream had no end" };
    const weak: Ended = { ...fails, findings: [sampleFinding("errors.message.readable")] };
    const cases = {
      [two]: fails,
      [one]: open,
      [ends]: { plain: weak, stream: { verdict: "error", reason: "y" } },
    } as const;
    const bare = ran({ [one]: open });
    expect(update("", bare).text).toContain(
      `- case: ${one}\n  outcome: inconclusive\n  reason: "the stream had no end (2026-11-22)" # new: say why\n`,
    );
    expect([exitCode(bare), ...exits("", bare)]).toEqual([3, 3, 0]);
    // Beside a failure that is excused the requirement is settled, and trouble stays what it is.
    expect(update("", ran(cases))).toMatchObject({ added: 1 });
    expect(exits("", ran(cases))).toEqual([1, 3]);
  });
});

test.for([
  `[{case: ${one}, reason: r, outcome: accepted}, {case: ${two}, reason: &r 'two, words'}, {case: ${ends}, reason: *r}]\n`,
  `[\n  # a\n  {case: ${one}, reason: r, outcome: accepted}, # b\n  # c\n  &x {case: ${two}, reason: &r s}\n  # d\n  , {case: ${ends}, reason: *r}, # e\n]\n`,
])("lists in brackets are edited, too: %j", (text) => {
  const endings = [passes, crashes, isAccepted, { plain: passes, stream: crashes }, { plain: crashes, stream: fails }];
  // Each pair of endings of two neighbours.
  for (const [index, first] of endings.entries())
    for (const [step, second] of endings.entries()) {
      const report = ran({ [one]: first, [two]: second, [ends]: endings[(index + 2 * step) % 5] ?? passes });
      const after = update(text, report).text;
      expect(exitCode(judged(after, report))).toBe(0);
      expect(after.match(/# [a-e]/g)).toEqual(text.match(/# [a-e]/g));
      expect(update(after, report).text).toBe(after);
    }
});
