import { expect, test } from "vitest";

import { brokenReport } from "../report/sample.ts";
import { knownQuirks, knownText } from "./known.ts";
import { presetOf } from "./presets.ts";

const broken = brokenReport();
const preset = await presetOf("vllm", "--preset");

const report = (verdict: "fail" | "pass", name?: string) => {
  const [first, ...rest] = broken.requirements;
  const id = "stop.sequence.reported" as const;
  const requirements = first ? [{ ...first, id, verdict }, ...rest] : [];
  return { requirements, target: { ...broken.target, ...(name && { preset: name }) } };
};

test("a quirk is named where a requirement fails because of it, with its day and source", async () => {
  const known = knownQuirks(preset, report("fail"));
  expect(known.length).toBeGreaterThan(0);
  expect(known.every(({ requirements = [] }) => requirements.includes("stop.sequence.reported"))).toBe(true);
  const text = await knownText(report("fail", "vllm"), 100);
  for (const { seen, source } of known) {
    expect(text).toContain(`    ${seen}  `);
    expect(text).toContain(`      ${source}\n`);
  }
  expect(text).toContain("counts all the same");
});

test("nothing is said where no failure is known, or no preset", async () => {
  expect(knownQuirks(preset, report("pass"))).toEqual([]);
  expect(await knownText(report("pass", "vllm"), 100)).toBe("");
  expect(await knownText(report("fail"), 100)).toBe("");
  expect(await knownText(report("fail", "no-such-server"), 100)).toBe("");
});

test("a preset of another name is suggested", async () => {
  await expect(presetOf("vlm", "--preset")).rejects.toThrow(/--preset: there is no preset "vlm"/);
  await expect(presetOf("olama", "--preset")).rejects.toMatchObject({ hint: "did you mean ollama?" });
  await expect(presetOf("something else", "--preset")).rejects.toMatchObject({
    hint: "messages-conformance list presets",
  });
});
