import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { requirements } from "../../spec/generated/requirements.ts";
import { ledger } from "./ledger.ts";

const folder = join(import.meta.dirname, "../../spec/requirements");
const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
const entries = ledger(folder);

test.each(files)("%s has the form of the ledger", (file) => {
  const ajv = new Ajv2020({ allErrors: true });
  const valid = ajv.validate(
    JSON.parse(readFileSync(join(folder, "schema.json"), "utf8")),
    parse(readFileSync(join(folder, file), "utf8")),
  );
  expect(ajv.errorsText()).toBe("No errors");
  expect(valid).toBe(true);
});

test("ids are unique, and so are sentences", () => {
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(new Set(entries.map(({ text }) => text)).size).toBe(entries.length);
});

test("the generated requirements are those of the ledger", () => {
  expect(requirements.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  expect(requirements.length).toBeGreaterThanOrEqual(200);
});

test("60 requirements and more name a client that breaks", () => {
  expect(requirements.filter(({ breaks }) => breaks.length > 0).length).toBeGreaterThanOrEqual(60);
});

test("every requirement binds: a MUST or SHOULD in some profile", () => {
  const loose = requirements.filter(({ levels }) => !Object.values(levels).some((level) => level !== "MAY"));
  expect(loose).toEqual([]);
});
