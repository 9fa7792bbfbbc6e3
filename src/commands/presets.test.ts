import { expect, test } from "vitest";

import { settings } from "./config/settings.ts";
import { allPresets, presetDetails, presetLayer, presetRow } from "./presets.ts";
import { callCli } from "./spawn-cli.ts";

const presets = await allPresets();

test.each(presets)(
  "$name says where the target is, how it is asked and what it lacks, and nothing of verdicts",
  (preset) => {
    const layer = presetLayer(preset);
    expect(["url", "auth", "header", "feature"]).toEqual(expect.arrayContaining([...layer.keys()]));
    for (const name of layer.keys()) expect(settings.map((one) => one.name)).toContain(name);
    const features = [layer.get("feature")?.value ?? []].flat();
    expect(features.filter((entry) => !String(entry).endsWith("=off"))).toEqual([]);
  },
);

test("list presets shows the address, what is declared off and every quirk with its day and source", () => {
  const text = presetDetails(presets, 100);
  for (const { name, title, off, quirks } of presets) {
    expect(text).toContain(`\n${name}: ${title}\n`);
    for (const { seen, source } of quirks) {
      expect(text).toContain(`    ${seen}  `);
      expect(text).toContain(`      ${source}\n`);
    }
    for (const { feature } of off) expect(text).toContain(`    ${feature} off: `);
  }
  expect(presets.map(presetRow).find(({ preset }) => preset === "vllm")).toMatchObject({
    kind: "server",
    url: "http://127.0.0.1:8000",
  });
});

test("list presets --json has everything that is known", async () => {
  const { code, stdout } = await callCli(["list", "presets", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(presets);
});
