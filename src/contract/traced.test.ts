import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fits } from "./pattern.ts";
import { traceTable } from "./trace-table.ts";
import { gaps, readTraced, shares } from "./traced.ts";

const all = readTraced(join(import.meta.dirname, "../../spec"));

test("every statement of the seed and every constraint of the request schema is traced", () => {
  expect(gaps(all)).toEqual([]);
  expect(Object.values(all.seed).flat().length).toBeGreaterThanOrEqual(45);
  expect(all.constraints.length).toBeGreaterThan(400);
});

test("the constraints are those of the schema", () => {
  const names = all.constraints.map(({ at, keyword }) => `${at} ${keyword}`);
  expect(names).toEqual(
    expect.arrayContaining([
      "MessageRequest.temperature maximum",
      "MessageRequest.stop_sequences[] pattern",
      "MessageRequest.max_tokens required",
      "CustomTool.name pattern",
      "ThinkingEnabled.budget_tokens minimum",
      "InputTextBlock additionalProperties",
    ]),
  );
  expect(new Set(names).size).toBe(names.length);
});

describe("a gap is named", () => {
  test("where a constraint is new", () => {
    const constraints = [...all.constraints, { at: "MessageRequest.mood", keyword: "enum" }];
    expect(gaps({ ...all, constraints })).toEqual(["constraint MessageRequest.mood enum is not traced"]);
  });

  test("where a rule is stale", () => {
    const rules = [...all.rules, { on: ["MessageRequest.mood *"], excluded: "No reason." }];
    expect(gaps({ ...all, rules })).toEqual(["rule MessageRequest.mood * fits no constraint"]);
  });

  test("where a requirement is unknown", () => {
    const seed = { ...all.seed, mood: [{ says: "It has a mood.", requirements: ["request.mood"] }] };
    expect(gaps({ ...all, seed })).toEqual(["requirement request.mood is unknown"]);
  });

  test("where a statement has neither a requirement nor a reason", () => {
    const seed = { ...all.seed, mood: [{ says: "It has a mood." }] };
    expect(gaps({ ...all, seed })).toEqual([
      'seed: "It has a mood." needs requirements, or a reason why there are none',
    ]);
  });

  test("where the seed does not back a requirement", () => {
    const requirements = all.requirements.map((entry) =>
      entry.id === "request.model.length" ? Object.assign({}, entry, { sources: ["seed: model"] }) : entry,
    );
    expect(gaps({ ...all, requirements })).toEqual([
      'requirement request.model.length names the seed\'s "model", which does not list it',
    ]);
  });
});

test("a constraint counts for the first rule that fits", () => {
  const constraints = [{ at: "A.b", keyword: "type" }];
  const first = { on: ["A.b *"], excluded: "First." };
  const second = { on: ["A.* type"], excluded: "Second." };
  const taken = shares({ ...all, constraints, rules: [first, second] });
  expect([taken.get(first), taken.get(second)]).toEqual([constraints, []]);
});

test.each([
  ["a.b", "a.b", true],
  ["a.b", "a.bc", false],
  ["a*", "abc", true],
  ["*c", "abc", true],
  ["a*b*c", "a-b-b-c", true],
  ["a*a", "a", false],
  ["a*b*c", "a-c", false],
])("%s against %s", (pattern, text, expected) => {
  expect(fits(pattern, text)).toBe(expected);
});

test("the table ends with the totals", () => {
  expect(traceTable(all).split("\n").slice(-3)).toEqual([
    expect.stringMatching(/^seed +\d+ statements: \d+ carried, \d+ excluded with a reason$/),
    expect.stringMatching(/^schema +\d+ constraints: \d+ carried, \d+ excluded with a reason$/),
    expect.stringMatching(/^requirements \d+: \d+ carry the seed or the schema, \d+ stand on other public sources$/),
  ]);
});
