import { expect, test } from "vitest";

import { certify, local } from "../../suites/self-test/harness.ts";
import type { Report } from "../model/report.ts";
import { startReference } from "../reference/server.ts";
import type { RunOptions } from "../run/run.ts";
import { buildReport } from "./build.ts";
import { jsonReport } from "./json.ts";
import { normalised } from "./normalise.ts";
import { brokenReport, nasty, sampleExchange, sampleFinding, sampleInput, sampleResult } from "./sample.ts";

const key = "sk-self-test-5d1f0a";

/** The report of a run on a server of its own: another port, other ids. */
async function reported(faults: readonly string[], options: Partial<RunOptions>): Promise<Report> {
  const server = await startReference({ key, shape: "lean", faults, variants: [] });
  try {
    const { draws, reason: _, auth, ...outcome } = await certify(local(server.url), options);
    const target = { ...sampleInput.target, url: server.url, auth };
    const startedAt = new Date().toISOString();
    return buildReport({ ...sampleInput, ...outcome, target, startedAt, ...(draws && { draws }) });
  } finally {
    await server.close();
  }
}

const selection = (...skip: readonly string[]): Pick<RunOptions, "selection"> => ({
  selection: { profiles: sampleInput.selectedProfiles, only: [], skip },
});
const draws = { seed: 7, runs: 40, shrink: true };

test.for([
  ["conformant", [], selection("drawn/*")],
  ["broken", ["drops-message-stop", "answers-403-to-missing-key"], selection("drawn/*")],
  ["drawn on", ["accepts-negative-max-tokens"], { ...selection("!(drawn)/*"), draws }],
] as const)("two runs on a reference that is %s are byte-equal when normalised", async ([, faults, options]) => {
  const one = await reported(faults, options);
  const other = await reported(faults, options);
  expect(jsonReport(one)).not.toBe(jsonReport(other));
  expect(one.results.length).toBeGreaterThan(3);
  expect(jsonReport(normalised(one))).toBe(jsonReport(normalised(other)));
});

const answered = (id: string, change: Partial<Report["exchanges"][number]> = {}): Report["exchanges"][number] => ({
  ...sampleExchange,
  ...change,
  ...(sampleExchange.answer && {
    answer: {
      ...sampleExchange.answer,
      text: `{"id":"msg_01${id}","content":[{"type":"tool_use","id":"toolu_01${id}"}],"made":"2026-11-22T10:00:01Z"}`,
      headers: [
        ["Date", "Sun, 22 Nov 2026 10:00:01 GMT"],
        ["Request-Id", `req_01${id}`],
        ["x-name", "a_name_without_number"],
      ],
    },
  }),
});
/** A call and its follow-up, which sends the id of the call back. */
function pair(id: string, follow: string): Report {
  const body = `{"messages":[{"content":[{"type":"tool_result","tool_use_id":"toolu_01${id}"}]}]}`;
  const exchanges = [answered(id), answered(`${id}b`, { id: follow, request: { ...sampleExchange.request, body } })];
  const results = [
    sampleResult("tools.result.orphan", {
      verdict: "fail",
      findings: [sampleFinding("tools.result.orphan", { exchange: follow, actual: `toolu_01${id} after 12.5 ms` })],
      exchanges: [sampleExchange.id, follow],
    }),
  ];
  return buildReport({ ...sampleInput, results, exchanges });
}

test("what a server made up is named by its place, and what follows from it is named after that", () => {
  const one = normalised(pair("d1f0a9b8c7e6", "aaaaaaaaaaaa-0"));
  expect(jsonReport(one)).toBe(jsonReport(normalised(pair("99887766554a", "000000000000-0"))));
  const [finding] = one.results[0]?.findings ?? [];
  expect(finding?.actual).toMatch(/^toolu_0{13}\d after 0 ms$/);
  const follow = one.exchanges.find(({ id }) => id === finding?.exchange);
  expect(follow?.id).toMatch(/^[0-9a-f]{12}-0$/);
  expect(follow?.request.body).toContain(finding?.actual.split(" ")[0]);
  expect(one.results[0]?.exchanges).toEqual([sampleExchange.id, follow?.id]);
  expect(follow?.answer?.headers).toEqual([
    ["Date", "Thu, 01 Jan 1970 00:00:00 GMT"],
    ["Request-Id", expect.stringMatching(/^req_0{14}\d$/)],
    ["x-name", "a_name_without_number"],
  ]);
  expect(follow?.answer?.text).toContain('"made":"1970-01-01T00:00:00.000Z"');
});

test("nothing else is changed, and twice is once", () => {
  const report = brokenReport();
  const once = normalised(report);
  expect(jsonReport(normalised(once))).toBe(jsonReport(once));
  const { verdict, totals, requirements, profiles } = report;
  expect(once).toMatchObject({ verdict, totals, requirements, profiles });
  expect(jsonReport(once)).toContain(JSON.stringify(nasty).slice(1, -1));
});
