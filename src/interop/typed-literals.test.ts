import { expect, test } from "vitest";
import { refusedSamples, typedLiterals } from "./typed-literals.ts";

const sample = (name: string, value: object) => ({ name, definition: "Thing", side: "answer", value }) as const;
const samples = [sample("a", { x: 1 }), sample("b", { x: "line\nbreak" })];

test("each sample is a typed constant in a line of its own", () => {
  expect(typedLiterals(samples, "./types").split("\n")).toEqual([
    'import type * as T from "./types";',
    'export const sample0: T.Thing = {"x":1};',
    'export const sample1: T.Thing = {"x":"line\\nbreak"};',
    "",
  ]);
});

test("an error names the sample of its line, once", () => {
  const output = [
    "samples.ts(3,40): error TS2322: Type 'string' is not assignable to type 'number'.",
    "  a continuation of the message",
    "samples.ts(3,50): error TS2353: Object literal may only specify known properties.",
  ].join("\n");
  expect([...refusedSamples(output, samples)]).toEqual([
    ["b", "tsc: error TS2322: Type 'string' is not assignable to type 'number'."],
  ]);
});

test("an error anywhere else breaks the run", () => {
  expect(() => refusedSamples("generated/x.ts(1,1): error TS1005: ';' expected.", samples)).toThrow("generated/x.ts");
  expect(() => refusedSamples("samples.ts(1,1): error TS2307: Cannot find module.", samples)).toThrow("samples.ts(1");
});
