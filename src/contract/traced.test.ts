import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundle } from "./bundle.ts";
import { requestConstraints } from "./constraints.ts";
import { fits } from "./pattern.ts";
import { traceTable } from "./trace-table.ts";
import { gaps, readTraced, shares } from "./traced.ts";

const spec = join(import.meta.dirname, "../../spec");
const all = readTraced(spec);
const editions = ["2023-06-01", "2026-10-21"];

/** The constraints of an edition, each as `Definition.member keyword`. */
const namesIn = (edition: string): readonly string[] =>
  all.constraints.filter((one) => one.edition === edition).map(({ at, keyword }) => `${at} ${keyword}`);

test("every statement of the seed and every constraint of a request is traced, in both editions", () => {
  expect(gaps(all)).toEqual([]);
  expect(Object.values(all.seed).flat().length).toBeGreaterThanOrEqual(45);
  expect(all.editions).toEqual(editions);
});

describe("the constraints", () => {
  test.each(editions)("of %s are those of all operations, each once", (edition) => {
    const names = namesIn(edition);
    expect(names).toEqual(
      expect.arrayContaining([
        "MessageRequest.stop_sequences[] pattern",
        "MessageRequest.max_tokens required",
        "CustomTool.name pattern",
        "ThinkingEnabled.budget_tokens minimum",
        "InputTextBlock additionalProperties",
        "Base64ImageSource.media_type enum",
        "CountTokensRequest.messages required",
        "GET /v1/models limit maximum",
        "POST /v1/messages anthropic-version required",
      ]),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(900);
  });

  test("differ between the editions where the editions differ", () => {
    const [old, newer] = [namesIn("2023-06-01"), namesIn("2026-10-21")];
    const members = (some: readonly string[], others: readonly string[]): readonly string[] => [
      ...new Set(some.filter((name) => !others.includes(name)).map((name) => name.split(" ")[0] ?? "")),
    ];
    expect(members(old, newer)).toEqual([
      "MessageRequest.temperature",
      "MessageRequest.top_p",
      "MessageRequest.top_k",
      "InputBlock",
    ]);
    expect(members(newer, old)).toEqual(
      expect.arrayContaining(["InputUserBlock", "InputAssistantBlock", "InputUncitedTextBlock.citations"]),
    );
  });

  test("have every keyword, also one that no request has today", () => {
    const document = structuredClone(bundle(join(spec, "openapi"), "2023-06-01"));
    const metadata = document.components.schemas["Metadata"];
    const added = { minProperties: 1, uniqueItems: true, exclusiveMinimum: 0, dependentRequired: {}, format: "uri" };
    Object.assign(metadata ?? {}, added, { "x-note": "none", deprecated: true, title: "none" });
    const found = requestConstraints(document).map(({ at, keyword }) => `${at} ${keyword}`);
    const before = new Set(namesIn("2023-06-01"));
    expect(found.filter((name) => !before.has(name))).toEqual(
      Object.keys(added).map((keyword) => `Metadata ${keyword}`),
    );
  });

  test("stand in values of free members, too", () => {
    const schema = { type: "object", additionalProperties: { type: "string", maxLength: 9 } };
    const content = { "application/json": { schema: { $ref: "#/components/schemas/Free" } } };
    const document = {
      paths: { "/v1": { post: { requestBody: { content } } } },
      components: { schemas: { Free: schema } },
    };
    expect(requestConstraints(document)).toEqual([
      { at: "Free", keyword: "type" },
      { at: "Free.*", keyword: "type" },
      { at: "Free.*", keyword: "maxLength" },
    ]);
  });
});

describe("a gap is named", () => {
  test("where a constraint is new", () => {
    const constraints = [...all.constraints, { at: "MessageRequest.mood", keyword: "enum", edition: "2026-10-21" }];
    expect(gaps({ ...all, constraints })).toEqual(["constraint MessageRequest.mood enum of 2026-10-21 is not traced"]);
  });

  test("where a rule is stale", () => {
    const rules = [...all.rules, { on: ["MessageRequest.mood *"], excluded: "No reason." }];
    expect(gaps({ ...all, rules })).toEqual(["rule MessageRequest.mood * fits no constraint"]);
  });

  test("where the requirements of a rule are not asked in an edition", () => {
    const old = { at: "MessageRequest.mood", keyword: "enum", edition: "2023-06-01" };
    const constraints = [...all.constraints, old, { ...old, edition: "2026-10-21" }];
    const rules = [...all.rules, { on: ["MessageRequest.mood *"], requirements: ["request.temperature.removed"] }];
    expect(gaps({ ...all, constraints, rules })).toEqual([
      "constraint MessageRequest.mood enum of 2023-06-01 is carried by requirements of other editions only",
    ]);
  });

  test("where it is not said which of several requirements states the refusal, or by one of no such edition", () => {
    const constraints = [...all.constraints, { at: "MessageRequest.mood", keyword: "enum", edition: "2026-10-21" }];
    const ids = ["request.temperature.type", "request.temperature.removed"];
    const rule = { on: ["MessageRequest.mood *"], requirements: ids };
    const found = (refused: object) =>
      gaps({ ...all, constraints, rules: [...all.rules, Object.assign({}, rule, refused)] });
    expect(found({})).toEqual(["rule MessageRequest.mood * does not say which of its requirements states the refusal"]);
    expect(found({ refused: "request.top_p.type" })).toEqual([
      "rule MessageRequest.mood * does not list request.top_p.type",
    ]);
    expect(found({ refused: "request.temperature.type" })).toEqual([
      "constraint MessageRequest.mood enum of 2026-10-21 is refused by a requirement of other editions only",
    ]);
    expect(found({ refused: "request.temperature.removed" })).toEqual([]);
  });

  test("where a rule is of another edition", () => {
    const constraints = [...all.constraints, { at: "MessageRequest.mood", keyword: "enum", edition: "2023-06-01" }];
    const rules = [...all.rules, { on: ["MessageRequest.mood *"], editions: ["2026-10-21"], excluded: "No reason." }];
    expect(gaps({ ...all, constraints, rules })).toEqual([
      "constraint MessageRequest.mood enum of 2023-06-01 is not traced",
      "rule MessageRequest.mood * fits no constraint",
    ]);
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
  const constraints = [{ at: "A.b", keyword: "type", edition: "2023-06-01" }];
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

test("the table ends with the totals, for each edition its own", () => {
  const [seed, old, newer, requirements] = traceTable(all).split("\n").slice(-4);
  expect(seed).toMatch(/^seed +\d+ statements: \d+ carried, \d+ excluded with a reason$/);
  for (const [line, edition] of [
    [old, "2023-06-01"],
    [newer, "2026-10-21"],
  ] as const) {
    const [, of, whole, carried, excluded] =
      /^(\S+) +(\d+) constraints: (\d+) carried, (\d+) excluded with a reason$/.exec(line ?? "") ?? [];
    expect([of, Number(whole), Number(carried) + Number(excluded)]).toEqual([
      edition,
      namesIn(edition).length,
      namesIn(edition).length,
    ]);
  }
  expect(requirements).toMatch(
    /^requirements \d+: \d+ carry the seed or the schema, \d+ stand on other public sources$/,
  );
});
