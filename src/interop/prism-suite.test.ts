import { expect, test } from "vitest";
import { suite } from "../../suites/index.ts";
import { judged, known } from "./prism-suite.ts";

const ids = Object.values(known).flat();
type Verdicts = Parameters<typeof judged>[0];
const knownVerdicts: [string, string[]][] = ids.map((id) => [id, ["fail"]]);

test("known failures are counted and are no problem", () => {
  const verdicts: Verdicts = new Map([
    ...knownVerdicts,
    ["model/missing-is-refused", ["pass"]],
    ["response/id-is-a-string", ["skip"]],
  ]);
  const outcome = judged(verdicts);
  expect(outcome).toEqual({ judged: ids.length + 1, passed: 1, known: ids.length, problems: [] });
});

test("another failure is a problem, and so is a known one that is gone", () => {
  const verdicts: Verdicts = new Map([
    ["model/missing-is-refused", ["fail"]],
    ["auth/wrong-key-is-refused", ["pass"]],
  ]);
  const outcome = judged(verdicts);
  expect(outcome.problems).toEqual([
    "case model/missing-is-refused: fails",
    "case auth/wrong-key-is-refused: passes now, so its reason is out of date",
  ]);
});

test("every known failure names a case of the suites, once", () => {
  const cases = new Set(suite.cases.map(({ id }) => id));
  expect(ids.filter((id) => !cases.has(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
