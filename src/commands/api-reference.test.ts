import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, expect, test } from "vitest";

import { apiReference, writeApiReference } from "./api-reference.ts";

const folder = mkdtempSync(join(tmpdir(), "api-reference-"));
afterAll(() => rmSync(folder, { recursive: true }));

const hostile = {
  openapi: "3.1.0",
  info: { title: `A & B "</title><script>`, version: "1", description: "</script><!-- <script> \u2028" },
  paths: {},
};
const page = apiReference(JSON.stringify(hostile));

/** What a browser takes for the text of the n-th script: all up to the first end tag. */
const scripts = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script/g)].map(([, text = ""]) => text);

test("nothing in the document or in the renderer ends its script early", () => {
  expect(scripts).toHaveLength(2);
  expect(JSON.parse(scripts[0] ?? "")).toEqual(hostile);
  expect(scripts[1]).not.toMatch(/<!--/);
  expect(scripts[1]).toMatch(/\binit\(JSON\.parse[^\n]+\n$/);
  expect(page.endsWith("</script>\n</body>\n</html>\n")).toBe(true);
});

test("the title is text", () => {
  expect(page).toContain("<title>A &amp; B &quot;&lt;/title&gt;&lt;script&gt;</title>");
});

test("only the renderer may run, and nothing may be fetched", () => {
  const hash = createHash("sha256")
    .update(scripts[1] ?? "")
    .digest("base64");
  const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  expect(policy.split("; ")).toEqual(
    expect.arrayContaining(["default-src 'none'", "connect-src 'none'", `script-src 'sha256-${hash}'`]),
  );
  expect(policy).not.toMatch(/https?:|\*|blob:|unsafe-eval/);
});

test("the page carries the licence of the renderer", () => {
  expect(scripts[1]).toContain("The MIT License (MIT)");
  expect(scripts[1]).toContain("Redocly Inc.");
});

test.for([
  ["-", /"-" is not the name of a file/, /page\.html/],
  ["", /"" is not the name of a file/, /page\.html/],
  [join(folder, "nowhere", "page.html"), /there is no folder ".*nowhere"$/, /mkdir -p/],
  [folder, /is a folder$/, /name a file/],
  [join(import.meta.filename, "page.html"), /ENOTDIR/, /can be written/],
] as [string, RegExp, RegExp][])(
  "a page that cannot be written is a mistake of the user: %s",
  async ([file, what, hint]) => {
    await expect(writeApiReference(file, "2023-06-01")).rejects.toMatchObject({
      name: "UsageError",
      message: expect.stringMatching(what) as string,
      hint: expect.stringMatching(hint) as string,
    });
  },
);
