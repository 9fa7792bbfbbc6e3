import { expect, test } from "vitest";

import { nasty } from "../sample.ts";
import { html, prose, verbatim } from "./markup.ts";

test("text is escaped in content and in attributes, markup is not", () => {
  expect(html`<b title="${'"><i>'}">${"<i>&'"}${html`<u></u>`}</b>`.text).toBe(
    '<b title="&quot;&gt;&lt;i&gt;">&lt;i&gt;&amp;&#39;<u></u></b>',
  );
});

test("lists are joined, what is absent or false is left out, 0 is not", () => {
  expect(html`${["a", html`<b></b>`]}${undefined}${false}${0}`.text).toBe("a<b></b>0");
});

test("nothing that cannot be seen is written, nor half a character", () => {
  for (const { text } of [html`${nasty}`, verbatim(nasty)]) {
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\p{Cf}]/u);
    expect(text).toContain("\\u001B");
    expect(text).toContain("\\uD800");
    expect(text).toContain("日本 🦜");
  }
});

test("lines stay lines, and an escape of ours is told from one that was sent", () => {
  expect(verbatim("a\\u001B\n\u001B<").text).toBe('a\\u001B\n<span class="unseen">\\u001B</span>&lt;');
});

test("what stands between backticks is code", () => {
  expect(prose("`stop_reason` is <b>").text).toBe("<code>stop_reason</code> is &lt;b&gt;");
});
