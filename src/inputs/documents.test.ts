import { expect, test } from "vitest";

import { report } from "./documents.ts";
import { pdf } from "./pdf.ts";

const bytes = atob(pdf(["one (two) \\ three"], ["four"]));

test("each entry of the cross-reference table is the place of its object", () => {
  const entries = [...bytes.matchAll(/^(\d{10}) 00000 n $/gmu)].map(([, offset]) => Number(offset));
  expect(entries).toHaveLength(7);
  for (const [index, offset] of entries.entries()) expect(bytes.slice(offset, offset + 8)).toBe(`${index + 1} 0 obj\n`);
});

test("startxref is the place of the table, and streams have the length they claim", () => {
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(bytes)?.[1]);
  expect(bytes.slice(start, start + 5)).toBe("xref\n");
  const streams = [...bytes.matchAll(/\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/gu)];
  expect(streams.map(([, length]) => Number(length))).toEqual(streams.map(([, , text]) => text?.length));
});

test("parentheses and backslashes are escaped", () => {
  expect(bytes).toContain(String.raw`(one \(two\) \\ three) Tj`);
});

test("the report holds its code word on the first page", () => {
  const pages = atob(report).split("/Type /Page ");
  expect(pages.map((page) => page.includes("halyard"))).toEqual([false, true, false]);
});
