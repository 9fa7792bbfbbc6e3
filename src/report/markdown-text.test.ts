import markdownIt from "markdown-it";
import { expect, test } from "vitest";

import { nasty } from "./sample.ts";
import { code, plain, sentence, table } from "./markdown-text.ts";

const render = (text: string): string => markdownIt({ html: true, linkify: true }).render(text);
const hostile = [
  nasty,
  "<img src=x onerror=alert(1)> <!-- x --> &lt;b&gt; &#64;all",
  "**bold** _it_ ~~gone~~ `code` [link](https://example.com) ![image](x.png) <https://example.com> $x$",
  "https://example.com/a www.example.com me@example.com @octocat #12",
  "# heading",
  "- item",
  "1. item",
  "1) item",
  "+ item",
  "--- rule",
  "    indented",
  "> quote",
  "``` fence ```",
  "a | b || c \\| d",
  "\\| ![x](http://example.com/x.png) @octocat",
  "`",
  "`` ` ``",
  " ` ",
  "\\",
  "",
];
/** What a renderer made of it, apart from paragraphs and code. */
const tags = (page: string): readonly string[] =>
  [...page.matchAll(/<(?!\/?(?:p|code|table|thead|tbody|tr|th|td)>)[^>]*>/gu)].map(String);

test.for(hostile)("text stays text: %j", (text) => {
  for (const page of [render(plain(text)), render(`a ${plain(text)}`), render(code(text)), render(sentence(text))])
    expect(tags(page)).toEqual([]);
  const page = render(table(["a", "b"], [[plain(text), code(text)]]));
  expect(tags(page)).toEqual([]);
  expect(page.match(/<td>/gu)).toHaveLength(2);
  expect(page.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202E]/u);
});

test("code holds what was said, backticks and bars included", () => {
  const said = (text: string): string => /<code>(.*)<\/code>/u.exec(render(table(["a"], [[code(text)]])))?.[1] ?? "";
  expect(said("a `b` | c")).toBe("a `b` | c");
  expect(said("\\| *c*")).toBe("\\| *c*");
  expect(code("a | b")).toBe("<code>a &#124; b</code>");
  expect(said(" x ")).toBe(" x ");
  expect(said("<b>")).toBe("&lt;b&gt;");
  expect(code("x".repeat(400), 60).length).toBeLessThan(70);
});

test("mentions and references are broken, other signs are left alone", () => {
  expect(plain("@octocat #12")).toBe("\u2060@\u2060octocat #\u206012");
  expect(plain("GH-1 !2 %v3 ~bug")).toBe("GH-\u20601 !\u20602 %\u2060v3 \\~\u2060bug");
  expect(plain("2026-11-22 21:54, version 0.1.0 - fine.")).toBe("2026-11-22 21:54, version 0.1.0 - fine.");
  expect(sentence("`stop` is *sent*")).toBe("`stop` is \\*sent\\*");
});
