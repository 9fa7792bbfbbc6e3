import { expect, test } from "vitest";
import { table } from "./list.ts";
import { widthOf } from "./terminal/layout.ts";

const rows = [
  { id: "stop/end-turn", level: "MUST", title: "An answer that ends by itself is reported as `end_turn`" },
  { id: "auth/key", level: "SHOULD core", title: "日本語" },
];

test("columns are aligned under their titles, with no blanks at the end of a line", () => {
  expect(table(rows, 100)).toBe(`id             level        title
─────────────  ───────────  ───────────────────────────────────────────────────────
stop/end-turn  MUST         An answer that ends by itself is reported as \`end_turn\`
auth/key       SHOULD core  日本語
`);
});

test("the widest column is wrapped where the terminal is narrow", () => {
  const lines = table(rows, 60).split("\n");
  expect(lines.slice(2, 4)).toEqual([
    "stop/end-turn  MUST         An answer that ends by itself is",
    "                            reported as `end_turn`",
  ]);
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(60);
});

test("an empty list is no table", () => {
  expect(table([], 80)).toBe("");
});

test("where too little is left for the last column, each row is an entry of its own", () => {
  expect(table(rows, 40)).toBe(`stop/end-turn  MUST
    An answer that ends by itself is
    reported as \`end_turn\`
auth/key  SHOULD core
    日本語
`);
});
