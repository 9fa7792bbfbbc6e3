/** The bundled documents under the rules that Redocly recommends (https://redocly.com/docs/cli/rules/recommended). */
import { readFileSync } from "node:fs";
import { createConfig, lint, lintFromString, type NormalizedProblem } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { documentOf, editions } from "./editions.ts";

/** A warning that stays; `at` is a pattern of JSON pointers. */
interface Kept {
  readonly rule: string;
  readonly at: RegExp;
  readonly reason: string;
}

const kept: readonly Kept[] = [
  {
    rule: "no-illogical-composition-keywords",
    at: /^#\/components\/schemas\/Tool\/oneOf$/,
    reason: "A custom tool may leave out `type`; `x-default-variant` says which variant is meant then.",
  },
];

const config = await createConfig({ extends: ["recommended"] });

const pointerOf = ({ location: [first] }: NormalizedProblem): string => first?.pointer ?? "";
const keeps = (line: Kept, problem: NormalizedProblem): boolean =>
  problem.severity === "warn" && problem.ruleId === line.rule && line.at.test(pointerOf(problem));
const unknown = (problems: readonly NormalizedProblem[]): string[] =>
  problems
    .filter((problem) => !kept.some((line) => keeps(line, problem)))
    .map((problem) => `${problem.severity} ${problem.ruleId} at ${pointerOf(problem)}: ${problem.message}`);

describe.each(editions)("the document of edition %s", (edition) => {
  const found = lint({ ref: documentOf(edition), config });

  test("has no error, and no warning that is not listed here", async () => {
    expect(unknown(await found)).toEqual([]);
  });

  test("has each warning that is listed", async () => {
    const problems = await found;
    expect(kept.filter((line) => !problems.some((problem) => keeps(line, problem)))).toEqual([]);
  });
});

test.each([
  [
    "a broken reference",
    `"#/components/schemas/StopReason"`,
    `"#/components/schemas/StopReasons"`,
    "no-unresolved-refs",
  ],
  ["an unknown keyword", `"operationId": "createMessage"`, `"operation": "createMessage"`, "struct"],
])("%s would be found", async (_, part, broken, rule) => {
  const source = readFileSync(documentOf("2023-06-01"), "utf8").replace(part, broken);
  const problems = await lintFromString({ source, config });
  expect(problems.map(({ ruleId, severity }) => [ruleId, severity])).toContainEqual([rule, "error"]);
  expect(unknown(problems).length).toBeGreaterThan(0);
});
