import { expect, test } from "vitest";

import { contractProfiles, requirements, type Profile } from "../../spec/generated/requirements.ts";
import { cases } from "../../suites/index.ts";
import { contractOf } from "../run/select.ts";
import { profiles } from "./options.ts";
import { callCli } from "./spawn-cli.ts";

type Row = Readonly<Record<string, unknown>>;

const rows = async (what: string): Promise<readonly Row[]> => {
  const { code, stdout } = await callCli(["list", what, "--json"]);
  expect(code).toBe(0);
  return JSON.parse(stdout) as readonly Row[];
};

test("list requirements says where each holds, what it needs and how many cases judge it", async () => {
  const listed = await rows("requirements");
  expect(listed.map(({ id }) => id)).toEqual(requirements.map(({ id }) => id));
  expect(listed.find(({ id }) => id === "request.temperature.accepted")).toEqual({
    ...requirements.find(({ id }) => id === "request.temperature.accepted"),
    cases: 2,
  });
  expect(listed.find(({ id }) => id === "stop.sequence.reported")).toMatchObject({
    editions: ["2023-06-01", "2026-10-21"],
    sources: [expect.any(String)],
    breaks: expect.arrayContaining([expect.objectContaining({ client: expect.any(String) })]),
  });
  expect(listed.reduce((sum, row) => sum + Number(row["cases"]), 0)).toBe(cases.length);
});

test("list requirements shows in its table what a reader has to know", async () => {
  const { stdout } = await callCli(["list", "requirements"]);
  expect(stdout).toMatch(
    /request\.temperature\.accepted +MUST core +2023-06-01 +sampling +2 cases +Every `temperature`/,
  );
});

test("list profiles has every profile of the contract, and what of it has cases", async () => {
  const listed = await rows("profiles");
  expect(listed.map(({ id }) => id)).toEqual(contractProfiles);
  const judged = new Set<string>(cases.map(({ requirement }) => requirement));
  for (const row of listed) {
    const inside = requirements.filter(({ levels }) => Object.keys(levels).includes(String(row["id"])));
    expect(row).toEqual({
      id: row["id"],
      requirements: inside.length,
      must: inside.filter(({ levels }) => levels[row["id"] as Profile] === "MUST").length,
      judged: inside.filter(({ id }) => judged.has(id)).length,
    });
  }
});

test("a run offers the profiles that have cases, and no other", () => {
  const judged = contractOf(cases);
  const offered = contractProfiles.filter((profile) => judged.some(({ levels }) => levels[profile] !== undefined));
  expect(offered).toEqual(profiles);
});
