import { expect, test } from "vitest";

import { wrap } from "./layout.ts";

test("lines are at most as wide as asked for, and words that are longer are cut", () => {
  expect(wrap("one two three", 8)).toEqual(["one two", "three"]);
  expect(wrap("abcdefghijkl", 8)).toEqual(["abcdefgh", "ijkl"]);
});

test("no line is a command to the log of GitHub Actions, wherever a text is broken", () => {
  const lines = [...wrap("a text ::stop-commands::x and ##[add-mask]y", 8), ...wrap("  ::error::z", 80)];
  // The runner looks at what stands behind the blanks.
  expect(lines.filter((line) => line.trimStart().startsWith("::") || line.includes("##["))).toEqual([]);
  expect(lines.join(" ").replaceAll("\u2060", "")).toContain("z");
  expect(wrap("node::fs ::", 80)).toEqual(["node::fs ::"]);
});
