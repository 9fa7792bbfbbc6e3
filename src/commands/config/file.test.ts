import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import type { UsageError } from "../usage-error.ts";
import { readMembers } from "./file.ts";
import { fileLayer } from "./members.ts";

const folder = mkdtempSync(join(tmpdir(), "config-"));
const path = join(folder, "c.yaml");
const name = "c.yaml";

/** What is said of a file: its settings, or the two lines of the error. */
function said(content: string | Uint8Array): unknown {
  writeFileSync(path, content);
  return attempt(path);
}

function attempt(file: string): unknown {
  try {
    return Object.fromEntries([...fileLayer(readMembers(file, name))].map(([member, { value }]) => [member, value]));
  } catch (error) {
    const { message, hint } = error as UsageError;
    return `${message}\n${hint}`;
  }
}

const key = "sk-planted-1234567890abcdef";
const layers = Array.from({ length: 8 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]\n`);
const bomb = `a0: &a0 [x]\n${layers.join("")}`;

test.each([
  ["nothing", "", {}],
  ["comments alone", "# model: m\n", {}],
  ["null", "---\n...\n", {}],
  ["JSON, with tabs", '{\n\t"model": "m",\n\t"rate": 5\n}', { model: "m", rate: "5" }],
  ["a byte order mark", "\uFEFFmodel: m\n", { model: "m" }],
  ["lists, and single values", "only: [a/*, 'b/{c,d}']\nskip: e\n", { only: ["a/*", "b/{c,d}"], skip: ["e"] }],
  [
    "entries by name",
    "feature: { tools: off }\nheader: { x-a: 'b: c' }",
    { feature: ["tools=off"], header: ["x-a: b: c"] },
  ],
  ["entries as flags", "feature: [tools=off]\nheader: 'x-a: b'", { feature: ["tools=off"], header: ["x-a: b"] }],
  ["words beside numbers", "seed: random\nresume: true\n", { seed: "random", resume: true }],
  ["a date that is text", "edition: 2023-06-01\n", { edition: "2023-06-01" }],
])("%s is read", (_, content, settings) => {
  expect(said(content)).toEqual(settings);
});

test.each([
  ["tabs", "model: m\n\trate: 5\n", 2],
  ["a quote that is not closed", 'model: "m\nrate: 5\n', 2],
  ["a list that is not closed", "model: m\nonly: [a\n", 2],
  ["a member twice", "model: m\nrate: 1\nmodel: n\n", 3],
  ["two documents", "model: m\n---\nmodel: n\n", 2],
  ["a bomb of anchors", bomb, 2],
  ["an alias", "model: &m x\n\ncorpus: *m\n", 3],
  ["a tag", "model: m\nout: !!js/function x\n", 2],
  ["a list in place of members", "- model\n", 1],
  ["text in place of members", "model\n", 1],
  ["a slip of the hand", "model: m\nconcurency: 2\n", 2, "concurrency?"],
  ["another spelling", "maxRequests: 2\n", 1, "max-requests?"],
  ["a prototype", "__proto__: { model: m }\n", 1],
  ["a constructor", "constructor: m\n", 1],
  ["a flag only", "rate: 1\ndry-run: true\n", 2, "--dry-run"],
  ["no value", "model:\n", 1],
  ["a number in place of text", "model: 4.10\n", 1, '"4.10"'],
  ["text in place of a number", 'rate: "5"\n', 1, "rate: 10"],
  ["a fraction", "rate: 0.5\n", 1],
  ["too small", "concurrency: 0\n", 1],
  ["too large", "rate: 1e300\n", 1],
  ["no switch", "resume: yes\n", 1, "resume: true"],
  ["no choice", "auth: basic\n", 1, "bearer"],
  ["a list in place of text", "model: [a]\n", 1],
  ["members in place of a list", "only: { a: b }\n", 1],
  ["a list of lists", "only: [[a]]\n", 1],
  ["an entry of nothing", "feature: { tools: }\n", 1],
  ["a switch as an entry", "feature: { tools: true }\n", 1],
  ["no entry", "feature: tools\n", 1, "tools=off"],
  ["a member for a key", `model: m\napi_key: ${key}\n`, 2, "key-env"],
  ["a member for a token", "authToken: abc\n", 1, "key-env"],
  ["a key in place of its name", `key-env: ${key}\n`, 1, "key-env"],
  ["no name of a variable", "key-env: my key\n", 1, "MESSAGES_API_KEY"],
  ["a key in a value", `model: ${key}\n`, 1, "key-env"],
  ["a key as the name of a member", `${key}: m\n`, 1],
  ["a header with a credential", "header: { Authorization: Bearer abc }\n", 1, "MESSAGES_CONFORMANCE_HEADER"],
  ["a line with a credential", "header:\n  - 'x-goog-api-key: abc'\n", 1, "MESSAGES_CONFORMANCE_HEADER"],
  ["hidden signs", '"mo\\u202Edel": m\n', 1],
  ["hidden signs in a value", 'auth: "a\\u202Eb\\tc"\n', 1],
  ["a name of a thousand letters", `${"x".repeat(1000)}: m\n`, 1],
  ["depth", `model: ${"[".repeat(10_000)}\n`, 1],
  ["bytes that are no text", Uint8Array.of(0x6d, 0xff, 0xfe), 1],
  ["a size that is no settings", `# ${"x".repeat(40_000)}\n`, 1],
] as [string, string | Uint8Array, number, string?][])(
  "%s: two lines, with the place",
  (_, content, line, hint = "") => {
    const lines = String(said(content)).split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(new RegExp(`^c\\.yaml:${line}: .`, "u"));
    expect(lines[1]).toContain(hint);
    expect(lines[1]?.length).toBeGreaterThan(10);
    expect(lines.join("")).not.toContain(key);
    expect(lines.join("")).not.toMatch(/\p{Cc}|\p{Cf}/u);
  },
);

test.each([5_000, 10_000, 30_000])("%i brackets inside each other are called so", (depth) => {
  expect(said("[".repeat(depth))).toMatch(/^c\.yaml:1: it is nested too deeply\n/);
});

test("a folder, and a file that is not there", () => {
  mkdirSync(join(folder, "dir"));
  expect(attempt(join(folder, "dir"))).toMatch(/^c\.yaml:1: this is not a file\n/);
  expect(attempt(join(folder, "gone"))).toMatch(/^there is no file c\.yaml\n/);
});
