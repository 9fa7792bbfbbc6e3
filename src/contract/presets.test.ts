import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { presets as generated } from "../../spec/generated/presets.ts";
import { contractFeatures, requirements } from "../../spec/generated/requirements.ts";
import { isSecretHeader } from "../commands/secret-header.ts";
import { presetFiles, presetsFolder, presetsModule } from "./presets.ts";

const files = presetFiles();
const names = files.map(({ preset }) => preset);
const today = new Date().toISOString().slice(0, 10);
const ids = new Set<string>(requirements.map(({ id }) => id));

test("at least twelve servers and gateways are known, and what is generated is what the files say", () => {
  expect(new Set(names).size).toBeGreaterThanOrEqual(12);
  const module = readFileSync(join(presetsFolder, "../generated/presets.ts"), "utf8");
  expect(presetsModule(files)).toBe(module);
  expect(generated.map(({ name }) => name)).toEqual(names);
});

const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
const isPreset = ajv.compile(JSON.parse(readFileSync(join(presetsFolder, "schema.json"), "utf8")) as object);

test.each(files)("$preset has the form of a preset", (file) => {
  isPreset(file);
  expect(ajv.errorsText(isPreset.errors)).toBe("No errors");
  expect(readFileSync(join(presetsFolder, `${file.preset}.yaml`), "utf8")).toMatch(
    new RegExp(`^preset: ${file.preset}\n`),
  );
});

test.each(files)(
  "each quirk of $preset has a day that was, a public source, and requirements of the ledger",
  ({ quirks, as_of, off = [] }) => {
    expect(quirks.length).toBeGreaterThan(0);
    for (const { seen, source, text, requirements: failing = [] } of quirks) {
      expect(seen <= today, `${seen} ${text}`).toBe(true);
      expect(new URL(source).protocol).toBe("https:");
      expect(failing.filter((id) => !ids.has(id))).toEqual([]);
    }
    for (const { feature, source } of off) {
      expect(contractFeatures).toContain(feature);
      expect(new URL(source).protocol).toBe("https:");
    }
    expect(as_of <= today).toBe(true);
    const said = quirks.map(({ text, source }) => `${text} ${source}`);
    expect(new Set(said).size).toBe(said.length);
  },
);

test.each(files)("$preset holds no credential", ({ headers = {} }) => {
  expect(Object.keys(headers).filter(isSecretHeader)).toEqual([]);
});
