import { expect, test } from "vitest";

import { brokenReport, conformantReport } from "../report/sample.ts";
import { knownQuirks, knownText } from "./known.ts";
import { presetOf } from "./presets.ts";

const broken = brokenReport();
const preset = await presetOf("vllm", "--preset");

test("a quirk is named where a requirement fails because of it, with its day and source", () => {
  const failed = broken.requirements.filter(({ verdict }) => verdict === "fail").map(({ id }) => id);
  expect(failed.length).toBeGreaterThan(0);
  const quirk = {
    text: "It does that.",
    seen: "2026-01-02",
    source: "https://example.com/1",
    requirements: failed.slice(0, 1),
  };
  const other = { ...quirk, text: "It does another thing.", requirements: ["models.item.id" as const] };
  const known = { ...preset, quirks: [quirk, other] };
  expect(knownQuirks(known, broken)).toEqual([quirk]);
  const text = knownText(known, broken, 100);
  expect(text).toContain("2026-01-02  It does that.");
  expect(text).toContain("https://example.com/1");
  expect(text).toContain("counts all the same");
  expect(text).not.toContain("another thing");
});

test("nothing is said where no failure is known", () => {
  expect(knownText(preset, conformantReport(), 100)).toBe("");
});

test("a preset of another name is suggested", async () => {
  await expect(presetOf("vlm", "--preset")).rejects.toThrow(/--preset: there is no preset "vlm"/);
  await expect(presetOf("olama", "--preset")).rejects.toMatchObject({ hint: "did you mean ollama?" });
  await expect(presetOf("something else", "--preset")).rejects.toMatchObject({
    hint: "messages-conformance list presets",
  });
});
