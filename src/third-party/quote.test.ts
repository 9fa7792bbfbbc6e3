import { expect, test } from "vitest";
import { nasty } from "../report/sample.ts";
import { isVisible } from "../report/visible.ts";
import { quote } from "./quote.ts";

test.each([
  ["a word", "`a word`"],
  ["two\nlines\r\n of  text ", "`two lines of text`"],
  ["", "(empty)"],
  ["with `ticks`", "`with 'ticks'`"],
  ["at f (/home/me/.cache/x/node_modules/pkg/a.js:1:2)", "`at f (node_modules/pkg/a.js:1:2)`"],
  ["/opt/venv/lib/python3.12/site-packages/x.py, line 3", "`site-packages/x.py, line 3`"],
  ["at f (/root/.cache/cut-of...", "`at f (...`"],
  ["http://127.0.0.1:40123/v1", "`http://127.0.0.1/v1`"],
  ["call_ae2ababa06554cd28d1d6860f8559c0e failed", "`call_... failed`"],
  ["mock-0103eb70-4fa2-4d18-87ee-52f556e58b7c", "`mock-...`"],
])("%j is quoted as %j", (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});

test("what is long is cut, never inside a character", () => {
  expect(quote("🦜".repeat(500))).toBe(`\`${"🦜".repeat(160)}...\``);
});

test("nothing of a nasty answer leaves its quote", () => {
  const quoted = quote(nasty);
  expect(isVisible(quoted)).toBe(true);
  expect(quoted.slice(1, -1)).not.toContain("`");
});
