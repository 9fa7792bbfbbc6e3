import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { contractProfiles, requirements } from "../../spec/generated/requirements.ts";
import { ledger, requirementsModule, vocabulary } from "./ledger.ts";

const folder = join(import.meta.dirname, "../../spec/requirements");
const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
const entries = ledger(folder);
const known = vocabulary(folder);

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
  expect(requirements.length).toBeGreaterThanOrEqual(290);
  expect(contractProfiles).toEqual(known.profiles);
});

test("90 requirements and more name a client that breaks", () => {
  expect(requirements.filter(({ breaks }) => breaks.length > 0).length).toBeGreaterThanOrEqual(90);
});

test("every profile has a MUST, and every feature and edition a requirement", () => {
  const idle = known.profiles.filter((profile) => !entries.some(({ levels }) => levels[profile] === "MUST"));
  expect(idle).toEqual([]);
  expect(known.features.filter((feature) => !entries.some((entry) => entry.feature === feature))).toEqual([]);
  expect(known.editions.filter((edition) => !entries.some(({ editions }) => editions.includes(edition)))).toEqual([]);
});

test("a requirement holds in both editions, unless the editions differ there or a note says why", () => {
  const older = entries.filter(({ editions }) => editions.join() === "2023-06-01");
  expect(older.filter(({ area }) => area !== "editions").map(({ id }) => id)).toEqual([
    "headers.version.accepted",
    ...["accepted", "neutral", "minimum", "maximum", "type"].map((claim) => `request.temperature.${claim}`),
    ...["accepted", "neutral", "minimum", "maximum", "type"].map((claim) => `request.top_p.${claim}`),
    ...["accepted", "minimum", "type"].map((claim) => `request.top_k.${claim}`),
  ]);
  const newer = entries.filter(({ editions }) => editions.join() === "2026-10-21");
  expect(newer.filter(({ area, note }) => area !== "editions" && note === undefined)).toEqual([]);
  expect(older.length + newer.length).toBeLessThan(entries.length / 4);
});

test("the module has the editions of an entry that names none, its note, and the profiles of the schema", () => {
  const entry = {
    id: "mood.good",
    text: "It has a good mood.",
    levels: { calm: "MUST" },
    sources: ["https://example.com/"],
    note: "Moods differ.",
    area: "mood",
    editions: known.editions,
  };
  const source = requirementsModule([entry], { ...known, profiles: ["calm", "wild"] });
  expect(source).toContain('export type Profile = "calm" | "wild";');
  expect(source).toContain('export const contractProfiles: readonly Profile[] = ["calm","wild"];');
  expect(source).toContain('"note": "Moods differ."');
  expect(source).toContain('  | "mood.good"');
  expect(entries.find(({ id }) => id === "request.model.required")?.editions).toEqual(["2023-06-01", "2026-10-21"]);
});

test("every requirement binds: a MUST or SHOULD in some profile", () => {
  const loose = requirements.filter(({ levels }) => !Object.values(levels).some((level) => level !== "MAY"));
  expect(loose).toEqual([]);
});
