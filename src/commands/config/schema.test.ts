import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Ajv2020 } from "ajv/dist/2020.js";
import { Command } from "commander";
import { expect, test } from "vitest";
import { stringify } from "yaml";

import { contractFeatures, contractProfiles } from "../../../spec/generated/requirements.ts";
import { editions } from "../../model/target.ts";
import { allPresets } from "../presets.ts";
import { readMembers } from "./file.ts";
import { runOptions } from "./flags.ts";
import { fileLayer } from "./members.ts";
import { configSchema } from "./schema.ts";
import { attributeOf, isSettled, settings, variableOf } from "./settings.ts";

interface Schema {
  readonly properties: Readonly<Record<string, { readonly description?: string; readonly default?: string | number }>>;
}

const published = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../spec/generated/config.schema.json"), "utf8"),
) as Schema;
const command = new Command();
for (const option of runOptions()) command.addOption(option);

test("the schema that is published is made of this table", async () => {
  const presets = (await allPresets()).map(({ name }) => name);
  expect(published).toEqual(configSchema({ profiles: contractProfiles, features: contractFeatures, presets }));
});

test("flags, variables and members have the same names, texts and defaults", () => {
  const flags = command.options.filter(({ negate }) => !negate);
  expect(flags.map((option) => option.name())).toEqual(settings.slice(1).map(({ name }) => name));
  for (const flag of flags) {
    const setting = settings.find(({ name }) => name === flag.name());
    expect(setting).toBeDefined();
    expect(flag.attributeName()).toBe(setting && attributeOf(setting));
    expect(flag.description).toBe(setting?.text);
    expect(flag.defaultValue).toBe(setting?.default);
  }
  const members = Object.entries(published.properties).filter(([name]) => name !== "$schema");
  expect(members.map(([name]) => name)).toEqual(settings.filter(isSettled).map(({ name }) => name));
  for (const [name, { description, default: usual }] of members) {
    const setting = settings.find((one) => one.name === name);
    expect(description).toBe(setting?.text);
    expect(usual === undefined ? undefined : String(usual)).toBe(setting?.default);
  }
  const variables = settings.map(variableOf);
  expect(new Set(variables).size).toBe(variables.length);
  expect(variables).toContain("MESSAGES_CONFORMANCE_MAX_OUTPUT_TOKENS");
});

test("the table has the editions of the contract", () => {
  expect(settings.find(({ name }) => name === "edition")?.choices).toEqual(editions);
});

const isValid = new Ajv2020().compile(published);
const folder = mkdtempSync(join(tmpdir(), "schema-"));
const isRead = (value: object): boolean => {
  const path = join(folder, "c.yaml");
  writeFileSync(path, stringify(value));
  try {
    fileLayer(readMembers(path));
    return true;
  } catch {
    return false;
  }
};

test.each([
  [{}, true],
  [{ $schema: "x", url: "http://a.example", model: "m", preset: "vllm", auth: "bearer", "key-env": "MY_KEY" }, true],
  [{ profile: "all", only: ["a", "b"], skip: "c", feature: { tools: "off" }, header: { "x-a": "b" } }, true],
  [{ profile: ["core", "tools"], feature: ["tools=off"], header: ["x-a: b"], format: ["json"] }, true],
  [{ rate: 0, concurrency: 1, seed: "random", runs: 0, timeout: 5, shard: "1/2", resume: true }, true],
  [{ seed: 7, shrink: "off", edition: "2026-10-21", out: "o", corpus: "c", "max-requests": 1 }, true],
  [{ model: 4 }, false],
  [{ model: "" }, false],
  [{ model: null }, false],
  [{ rate: "5" }, false],
  [{ rate: -1 }, false],
  [{ rate: 0.5 }, false],
  [{ concurrency: 0 }, false],
  [{ seed: "often" }, false],
  [{ auth: "basic" }, false],
  [{ edition: "2022-01-01" }, false],
  [{ resume: "true" }, false],
  [{ "key-env": "my key" }, false],
  [{ only: { a: "b" } }, false],
  [{ only: [4] }, false],
  [{ feature: { tools: true } }, false],
  [{ header: { "x-a": 4 } }, false],
  [{ "dry-run": true }, false],
  [{ path: "1:2" }, false],
  [{ maxRequests: 1 }, false],
  [{ key: "x" }, false],
])("the schema and the program agree on %j", (value, isRight) => {
  expect(isValid(value)).toBe(isRight);
  expect(isRead(value)).toBe(isRight);
});
