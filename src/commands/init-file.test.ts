import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";
import { isMap, parseDocument } from "yaml";

import { nasty } from "../report/sample.ts";
import { readMembers } from "./config/file.ts";
import { fileLayer } from "./config/members.ts";
import { isSettled, settings } from "./config/settings.ts";
import { configFile, type Written } from "./init-file.ts";

const least: Written = { on: "2026-11-22", keyEnv: "MY_KEY", models: [] };

function read(text: string): Record<string, unknown> {
  const path = join(mkdtempSync(join(tmpdir(), "init-file-")), "c.yaml");
  writeFileSync(path, text);
  return Object.fromEntries([...fileLayer(readMembers(path))].map(([name, { value }]) => [name, value]));
}

test("what was found is set, everything else stands there to be uncommented", () => {
  const text = configFile({
    ...least,
    url: "https://a.example",
    model: "m",
    models: ["m", "n"],
    scheme: "bearer",
    counted: 404,
  });
  expect(read(text)).toEqual({
    url: "https://a.example",
    model: "m",
    "key-env": "MY_KEY",
    auth: "bearer",
    feature: ["count-tokens=off"],
  });
  for (const { name } of settings.filter(isSettled)) expect(text).toMatch(new RegExp(`^(# )?${name}:[ \\n]`, "mu"));
});

test("every line that is uncommented is a setting of its own", () => {
  const lines = configFile(least)
    .split("\n")
    .filter((line) => /^# [a-z-]+: .* # /u.test(line));
  expect(lines.length).toBeGreaterThan(20);
  const all = lines.map((line) => line.slice(2)).join("\n");
  const document = parseDocument(all);
  expect(document.errors).toEqual([]);
  expect(isMap(document.contents) && document.contents.items.length).toBe(lines.length);
  const sample = all.replace(/^preset: .*$/mu, "preset: vllm").replace(/^url: .*$/mu, "url: http://a.example");
  expect(Object.keys(read(sample)).length).toBe(lines.length);
});

test.each([
  nasty,
  "a\nurl: http://evil.example",
  '"',
  "# m",
  "*a",
  "!!js/function",
  "&a b",
  "{",
  "- a",
  "%TAG",
  "---",
  "null",
  "5",
  "true",
])("a model that is called %j is no more than a model", (model) => {
  const text = configFile({ ...least, url: "https://a.example", model, models: [model, `${model}\n- x`] });
  const settled = read(text);
  expect(Object.keys(settled)).toEqual(["url", "model", "key-env"]);
  expect(settled["url"]).toBe("https://a.example");
  expect(settled["model"]).toBe(model);
  const comments = text.split("\n").filter((line) => line.startsWith("#"));
  expect(comments.join("")).not.toMatch(/\p{Cc}|\p{Cf}/u);
});
