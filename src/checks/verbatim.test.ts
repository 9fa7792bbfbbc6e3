import { expect, test } from "vitest";

import { message, plain } from "./testing/exchanges.ts";
import { repeatsMarkup, repeatsMarkupUnchanged, rewritten } from "./verbatim.ts";

const sample = "1 < 2\n3 & 4\n\n5 &lt; 6";
const says = (words: string) => plain({ ...message, content: [{ type: "text", text: words }] });

test("markup that comes back as it is holds, whatever stands around it", () => {
  for (const words of [`open ${sample} close`, `Sure!\nbegin é end\nopen ${sample} close.`]) {
    expect(repeatsMarkup(sample).met(says(words))).toBe(true);
    expect(repeatsMarkupUnchanged(sample).judge(says(words))).toEqual([]);
  }
});

test.for([
  ["character references", "1 &lt; 2\n3 &amp; 4\n\n5 &amp;lt; 6"],
  ["line breaks are spaces", "1 < 2 3 & 4  5 &lt; 6"],
  ["line breaks are lost", "1 < 23 & 45 &lt; 6"],
  ["line breaks of two characters", "1 < 2\r\n3 & 4\r\n\r\n5 &lt; 6"],
])("rewritten markup is seen: %s", ([, words]) => {
  const exchange = says(`open ${words} close`);
  expect(repeatsMarkup(sample).met(exchange)).toBe(true);
  expect(repeatsMarkupUnchanged(sample).judge(exchange)).toEqual([
    expect.objectContaining({ at: "/content", expected: JSON.stringify(sample) }),
  ]);
});

test("a slip of the model is no evidence", () => {
  const slips = ["1 < 2\n3 & 4\n\n5 < 6", "1 < 2 3 & 4 5 &lt; 6", "1 &lt; 2\n3 &amp; 4\n\n5 &lt; 6", "1 < 2\n3 & 4"];
  for (const words of [...slips.map((slip) => `open ${slip} close`), "I cannot", ""]) {
    expect(repeatsMarkup(sample).met(says(words))).toBe(false);
    expect(repeatsMarkupUnchanged(sample).judge(says(words))).toEqual([]);
  }
});

test("plain words cannot be rewritten", () => {
  expect(rewritten("plain words")).toEqual([]);
});
