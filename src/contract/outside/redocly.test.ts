/** The bundled documents under the rules that Redocly recommends (https://redocly.com/docs/cli/rules/recommended). */
import { readFileSync } from "node:fs";
import { createConfig, lint, lintFromString, type NormalizedProblem } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { documentOf, editions } from "./editions.ts";

const config = await createConfig({ extends: ["recommended"] });

const pointerOf = ({ location: [first] }: NormalizedProblem): string => first?.pointer ?? "";
const shown = (problems: readonly NormalizedProblem[]): string[] =>
  problems.map((problem) => `${problem.severity} ${problem.ruleId} at ${pointerOf(problem)}: ${problem.message}`);

test.each(editions)("the document of edition %s has no error and no warning", async (edition) => {
  expect(shown(await lint({ ref: documentOf(edition), config }))).toEqual([]);
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
});
