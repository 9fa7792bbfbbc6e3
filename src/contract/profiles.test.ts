import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { contractProfiles, profileFacts as generated, requirements } from "../../spec/generated/requirements.ts";
import { ledger, vocabulary, withProfiles, type Entry } from "./ledger.ts";
import { profileFacts, profileFiles, profilesFolder, type ProfileFile } from "./profiles.ts";

const files = profileFiles();
const names = files.map(({ profile }) => profile);
const strength = ["MAY", "SHOULD", "MUST"];
/** The ledger as its own files have it, without the profiles that have files of their own. */
const bare = ledger(join(profilesFolder, "../requirements"), []);

const entry: Entry = {
  id: "mood.good",
  text: "It has a good mood.",
  levels: { core: "SHOULD" },
  sources: ["https://example.com/"],
  area: "mood",
  editions: ["2023-06-01"],
};
const cheerful: ProfileFile = {
  profile: "cheerful",
  title: "Cheerful endpoints",
  as_of: "2026-11-22",
  text: "It smiles.",
  streams: false,
  sources: ["https://example.com/"],
  requirements: [{ id: "mood.good", level: "MUST" }],
};

test.each(names)("%s has the form of a profile, and its file is named after it", (name) => {
  const schema: unknown = JSON.parse(readFileSync(join(profilesFolder, "schema.json"), "utf8"));
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  const valid = ajv.validate(
    schema as object,
    files.find(({ profile }) => profile === name),
  );
  expect(ajv.errorsText()).toBe("No errors");
  expect(valid).toBe(true);
  expect(readFileSync(join(profilesFolder, `${name}.yaml`), "utf8")).toContain(`profile: ${name}\n`);
});

test("every profile of the ledger has facts, and no other", () => {
  expect(new Set(profileFacts().map(({ id }) => id))).toEqual(new Set(vocabulary().profiles));
  expect(generated).toEqual(profileFacts());
  expect(contractProfiles).toEqual(vocabulary().profiles);
});

test("levels of a profile with a file stand in that file alone", () => {
  expect(bare.filter(({ levels }) => names.some((name) => levels[name] !== undefined))).toEqual([]);
});

test.each(files)("$profile says why where it is stricter than the ledger", ({ requirements: demands }) => {
  const stricter = demands.filter(({ id, level }) => {
    const others = Object.values(bare.find((one) => one.id === id)?.levels ?? {});
    return level === "MUST" && others.every((other) => strength.indexOf(other) < strength.indexOf("MUST"));
  });
  expect(stricter.filter(({ why }) => why === undefined).map(({ id }) => id)).toEqual([]);
  expect(stricter.length).toBeGreaterThan(3);
});

test("its levels are merged into those of the ledger, and nothing else changes", () => {
  const other: Entry = { ...entry, id: "mood.bad", levels: { core: "MAY" } };
  expect(withProfiles([entry, other], [cheerful])).toEqual([
    { ...entry, levels: { core: "SHOULD", cheerful: "MUST" } },
    other,
  ]);
  expect(entry.levels).toEqual({ core: "SHOULD" });
});

test.each([
  ["an id the ledger does not have", "mood.gone", [entry], "profile cheerful: no requirement mood.gone"],
  [
    "a level that stands in the ledger, too",
    "mood.good",
    [{ ...entry, levels: { cheerful: "MAY" } }],
    "profile cheerful: mood.good has a level in the ledger, too",
  ],
])("%s is an error", (_, id, entries, message) => {
  const profile = { ...cheerful, requirements: [{ id, level: "MUST" }] };
  expect(() => withProfiles(entries, [profile])).toThrow(message);
});

test("an id that comes twice is an error", () => {
  const twice = { ...cheerful, requirements: [...cheerful.requirements, ...cheerful.requirements] };
  expect(() => withProfiles([entry], [twice])).toThrow("profile cheerful: mood.good comes twice");
});

test("claude-code asks more than core where a client is known to break, and nothing of a foreign area", () => {
  const levels = Object.fromEntries(requirements.map((one) => [one.id, one.levels]));
  expect(levels["stream.message_start.input_tokens"]).toEqual({
    streaming: "SHOULD",
    "gateway-transparent": "SHOULD",
    "claude-code": "MUST",
  });
  expect(levels["claude_code.request.accepted"]).toEqual({ "claude-code": "MUST" });
  const areas = new Set(requirements.filter((one) => one.levels["claude-code"] !== undefined).map(({ area }) => area));
  expect([...areas]).not.toContain("server-tools");
});
