import { expect, test } from "vitest";
import type { Limit, Outcome, Sample } from "./toolchain.ts";
import { judge } from "./verdict.ts";

const sample = (name: string, undescribed?: "variant"): Sample => ({
  name,
  definition: "Thing",
  side: "answer",
  ...(undescribed === undefined ? {} : { undescribed }),
  value: {},
});
const samples = [sample("a"), sample("a/1"), sample("open", "variant")];
const limits: readonly Limit[] = [
  { says: "unions are closed", covers: ({ undescribed }) => undescribed === "variant" },
];
const outcome = (...failures: string[]): Outcome => ({
  generator: "g",
  version: "1",
  models: 1,
  roundTripped: samples.length - failures.length,
  failures,
});

test("what a limit covers is tolerated", () => {
  expect(judge(outcome("open: refused"), samples, limits)).toEqual({ tolerated: 1, problems: [] });
});

test("any other failure is a problem, of a sample or of a step", () => {
  const { tolerated, problems } = judge(outcome("open: refused", "a: differs", "mypy: 1 error"), samples, limits);
  expect({ tolerated, problems }).toEqual({ tolerated: 1, problems: ["a: differs", "mypy: 1 error"] });
});

test("a limit that is gone is a problem", () => {
  expect(judge(outcome(), samples, limits).problems).toEqual([
    "open: works now, so this limit is out of date: unions are closed",
  ]);
});

test("a name that begins like a covered one is not covered", () => {
  expect(judge(outcome("open: no", "open/1: no"), samples, limits).problems).toEqual(["open/1: no"]);
});
