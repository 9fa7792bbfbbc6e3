import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";

import { thousands } from "./thousands.ts";

test("a whole number is written as English has it", () => {
  assert(property(integer(), (value) => thousands(value) === value.toLocaleString("en-US")));
});

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [-1_234_567, "-1,234,567"],
  [1234.5, "1,234.5"],
  [1e21, "1e+21"],
  [Number.NaN, "NaN"],
])("%d is %s", (value, text) => {
  expect(thousands(value)).toBe(text);
});
