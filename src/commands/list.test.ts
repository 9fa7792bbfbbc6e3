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

test("list profiles has every profile with its title, date, sources, counts by level, and what of it has cases", async () => {
  const listed = await rows("profiles");
  expect(listed.map(({ id }) => id)).toEqual(contractProfiles);
  const judged = new Set<string>(cases.map(({ requirement }) => requirement));
  for (const row of listed) {
    const inside = requirements.filter(({ levels }) => Object.keys(levels).includes(String(row["id"])));
    const at = (level: string) => inside.filter(({ levels }) => levels[row["id"] as Profile] === level).length;
    expect(row).toMatchObject({
      id: row["id"],
      title: expect.stringMatching(/^[A-Z]/),
      sources: expect.arrayContaining([expect.stringMatching(/^https:/)]),
      requirements: inside.length,
      must: at("MUST"),
      should: at("SHOULD"),
      may: at("MAY"),
      judged: inside.filter(({ id }) => judged.has(id)).length,
    });
  }
  expect(listed.find(({ id }) => id === "claude-code")).toMatchObject({
    asOf: expect.stringMatching(/^2026-\d\d-\d\d$/),
    text: expect.stringContaining("base URL"),
    sources: expect.arrayContaining(["https://code.claude.com/docs/en/llm-gateway-protocol"]),
    reasons: expect.objectContaining({ "headers.beta.list": expect.objectContaining({ why: expect.any(String) }) }),
  });
});

test("list profiles says below its table what dated profiles mean and where that is stated", async () => {
  const { code, stdout } = await callCli(["list", "profiles"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^id +MUST +SHOULD +MAY +with cases +as of +sources +title/);
  expect(stdout).toMatch(/core +\d+ +\d+ +\d+ +\d+ of \d+ +\d+ +Requests, answers and errors of messages/);
  expect(stdout).toMatch(/claude-code +\d+ +\d+ +\d+ +\d+ of \d+ +2026-\d\d-\d\d +\d+ +Endpoints for Claude Code/);
  expect(stdout).toContain("\nclaude-code, as of 2026-");
  expect(stdout).toContain("\n    https://code.claude.com/docs/en/llm-gateway-protocol\n");
});

test("a run offers the profiles that have cases, and no other", () => {
  const judged = contractOf(cases);
  const offered = contractProfiles.filter((profile) => judged.some(({ levels }) => levels[profile] !== undefined));
  expect(offered).toEqual(profiles);
});
