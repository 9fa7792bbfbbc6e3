import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { suite } from "../../../suites/index.ts";
import type { ExpectedList } from "../../model/expected.ts";
import { isVisible } from "../../report/visible.ts";
import { UsageError } from "../usage-error.ts";
import { readExpected } from "./read.ts";

const folder = mkdtempSync(join(tmpdir(), "expected-"));
const url = "http://127.0.0.1:8080";

function read(text: string | Buffer, mayBeMissing = false): ExpectedList {
  const path = join(folder, "known.yaml");
  writeFileSync(path, text);
  return readExpected(path, { cases: suite.cases, url, mayBeMissing });
}

function complaint(text: string | Buffer): { readonly message: string; readonly hint: string } {
  try {
    read(text);
  } catch (error) {
    if (error instanceof UsageError) return { message: error.message.replace(join(folder, ""), ""), hint: error.hint };
    throw error;
  }
  return { message: "none", hint: "none" };
}

test("comments, blank lines, anchors, merges, flow and block style, CRLF and a BOM are read", () => {
  const text = `# what is known
- &stop
  case: stop-sequences/end-is-reported # twice
  mode: plain
  reason: &why the upstream says end_turn

- <<: *stop
  mode: stream
  outcome: [fail, inconclusive]
  expires: 2027-01-31
- {case: "temperature/*", outcome: accepted, reason: *why, issue: "https://example.org/1", target: "*.example"}
- case: simplest/is-accepted
  requirement:
    - request.valid.accepted
  reason: |
    two
    lines
`;
  for (const form of [text, `\uFEFF${text.replaceAll("\n", "\r\n")}`, `---\n${text}...\n`])
    expect(read(form).entries).toMatchObject([
      {
        case: "stop-sequences/end-is-reported",
        mode: "plain",
        outcome: ["fail"],
        reason: "the upstream says end_turn",
      },
      {
        case: "stop-sequences/end-is-reported",
        mode: "stream",
        outcome: ["fail", "inconclusive"],
        reason: "the upstream says end_turn",
        expires: "2027-01-31",
      },
      {
        case: "temperature/*",
        outcome: ["accepted"],
        reason: "the upstream says end_turn",
        issue: "https://example.org/1",
        target: "*.example",
      },
      {
        case: "simplest/is-accepted",
        outcome: ["fail"],
        requirement: ["request.valid.accepted"],
        reason: "two\nlines\n",
      },
    ]);
  expect(read(text).entries.map(({ line }) => line)).toEqual([3, 7, 11, 12]);
});

test("a file without entries expects nothing; one that is not there only where it is to be written", () => {
  for (const text of ["", "# nothing yet\n", "[]", "---\n"]) expect(read(text).entries).toEqual([]);
  const missing = { cases: suite.cases, url };
  const path = join(folder, "nothing.yaml");
  expect(readExpected(path, { ...missing, mayBeMissing: true }).entries).toEqual([]);
  expect(() => readExpected(path, { ...missing, mayBeMissing: false })).toThrow("there is no file");
  expect(() => readExpected(folder, { ...missing, mayBeMissing: true })).toThrow("is not a file");
});

const a = "- case: simplest/is-accepted\n  reason: r\n";
test.for([
  ["- case: [", ":1: "],
  ["- case: simplest/is-accepted\n  case: x\n  reason: r\n", ":2: Map keys must be unique"],
  ["- *nobody\n", ":1: Unresolved alias"],
  ["a: b\n---\nc: d\n", ":2: Source contains multiple documents"],
  ["case: simplest/is-accepted\nreason: r\n", ":1: the file: must be array"],
  [`${a}- just words\n`, ":3: an entry: must be object"],
  [`${a}-\n`, ":3: an entry: must be object"],
  ["# c\n- case: simplest/is-accepted\n", ":2: an entry has no reason"],
  [`${a}- reason: r\n`, ":3: an entry has no case"],
  [`${a}  resaon: r\n`, ':3: an entry has no member "resaon"'],
  [`${a}  mode: both\n`, ':3: mode: unknown value "both"'],
  [`${a}  outcome:\n    - fail\n    - skip\n`, ':5: outcome 1: unknown value "skip"'],
  [`${a}  outcome: pass\n`, ':3: outcome: unknown value "pass"'],
  [`${a}  outcome: []\n`, ":3: outcome: must NOT have fewer than 1 items"],
  [`${a}  expires: 2027-02-30\n`, ':3: expires: "2027-02-30" is no day'],
  [`${a}  expires: 31.1.2027\n`, ":3: expires:"],
  [`${a}  issue: GW-12\n`, ':3: issue: "GW-12" is no URL'],
  [`- case: simplest/is-accepted\n  reason: " "\n`, ':2: reason: " " says nothing'],
  [`- case: simplest/is-accepted\n  reason: 7\n`, ":2: reason: must be string"],
  [`${a}- case: simplest/is-acepted\n  reason: r\n`, ':3: no case is called "simplest/is-acepted"'],
  ["- case: no-such/*\n  reason: r\n", ':1: no case is called "no-such/*"'],
  [
    "- case: simplest/is-answered-with-one-body\n  mode: stream\n  reason: r\n",
    ":1: simplest/is-answered-with-one-body has no mode stream",
  ],
  [`${a}  requirement: request.valid.acepted\n`, ':1: no requirement is called "request.valid.acepted"'],
  [`${a}${a}`, ":3: simplest/is-accepted (plain) is what line 1 names already"],
  [`${a}- case: "simplest/*"\n  mode: stream\n  reason: r\n`, ":3: simplest/is-accepted (stream) is what line 1 names"],
  [`${a}- case: simplest/is-accepted\n  target: 127.0.0.1\n  reason: r\n`, ":3: simplest/is-accepted (plain) is what"],
  [`- case: "\u001B[31m"\n  reason: r\n`, ":1: "],
])("refused, with its line: %j", ([text, start]) => {
  const { message, hint } = complaint(text ?? "");
  expect(message.replace(/^.*known\.yaml/, "")).toContain(start ?? "");
  expect(message.replace(/^.*known\.yaml/, "")).toMatch(/^:\d+: \S/);
  expect(isVisible(`${message}${hint}`)).toBe(true);
  expect(hint.length).toBeGreaterThan(10);
});

test("the same result in two entries is allowed where no target is of both", () => {
  const of = (target: string): string => `- case: simplest/is-accepted\n  target: ${target}\n  reason: r\n`;
  expect(read(of("a.example") + of("b.example")).entries).toHaveLength(2);
  expect(read(of("127.0.0.1") + of("b.example") + a.replace("/is-accepted", "/is-a*body")).entries).toHaveLength(3);
  expect(complaint(of("a.example") + of("a.example")).message).toContain("is what line 1 names already");
});

test("what is no text is refused, and so is a file that explodes", () => {
  expect(complaint(Buffer.from([0xff, 0xfe, 0x00])).message).toContain("it is not UTF-8");
  expect(complaint("[".repeat(100_000)).message).toContain("nested too deeply");
  const laughs = Array.from({ length: 12 }, (_, n) => `- &a${n} [${`*a${n - 1},`.repeat(n > 0 ? 9 : 0)}]`).join("\n");
  expect(complaint(laughs).message).toContain(":1: ");
});
