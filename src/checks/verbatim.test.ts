import { expect, test } from "vitest";

import { message, plain } from "./testing/exchanges.ts";
import { quoted, repeatsText, repeatsTextUnchanged, rewritten } from "./verbatim.ts";

const asked = { open: "open", words: "1 < 2\n3 & 4\n\n5 &lt; 6", close: "close" };
const says = (words: string) => plain({ ...message, content: [{ type: "text", text: words }] });

test("a text that comes back as it is holds, whatever stands around it", () => {
  for (const words of [quoted(asked), `Sure!\nbegin é end\n${quoted(asked)}.`]) {
    expect(repeatsText(asked).met(says(words))).toBe(true);
    expect(repeatsTextUnchanged(asked).judge(says(words))).toEqual([]);
  }
});

test.for([
  ["character references", "1 &lt; 2\n3 &amp; 4\n\n5 &amp;lt; 6"],
  ["line breaks are spaces", "1 < 2 3 & 4  5 &lt; 6"],
  ["line breaks are lost", "1 < 23 & 45 &lt; 6"],
  ["line breaks of two characters", "1 < 2\r\n3 & 4\r\n\r\n5 &lt; 6"],
])("a rewritten text is seen: %s", ([, words]) => {
  const exchange = says(`open ${words} close`);
  expect(repeatsText(asked).met(exchange)).toBe(true);
  expect(repeatsTextUnchanged(asked).judge(exchange)).toEqual([
    expect.objectContaining({ at: "/content", expected: JSON.stringify(asked.words) }),
  ]);
});

test("a slip of the model is no evidence", () => {
  const slips = ["1 < 2\n3 & 4\n\n5 < 6", "1 < 2 3 & 4 5 &lt; 6", "1 &lt; 2\n3 &amp; 4\n\n5 &lt; 6", "1 < 2\n3 & 4"];
  for (const words of [...slips.map((slip) => `open ${slip} close`), "close open ", "open 1 < 2", "I cannot", ""]) {
    expect(repeatsText(asked).met(says(words))).toBe(false);
    expect(repeatsTextUnchanged(asked).judge(says(words))).toEqual([]);
  }
});

test("plain words cannot be rewritten", () => {
  expect(rewritten("plain words")).toEqual([]);
});
