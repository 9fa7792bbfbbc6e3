import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { RequirementId } from "../../spec/generated/requirements.ts";
import { certification, reportOf, type Certified } from "../../src/commands/certification.ts";
import { filesOf, formats } from "../../src/commands/formats.ts";
import type { RunFlags } from "../../src/commands/options.ts";
import { targetOf } from "../../src/commands/options.ts";
import { prepare } from "../../src/commands/prepare.ts";
import { rejudge } from "../../src/commands/rejudge.ts";
import { readTranscript } from "../../src/commands/transcript.ts";
import type { ExampleCase } from "../../src/model/case.ts";
import type { Exchange } from "../../src/model/exchange.ts";
import { startReference, type RunningServer } from "../../src/reference/server.ts";
import { curlLine } from "../../src/report/curl.ts";
import { readers, totalsOf } from "../../src/report/testing/totals.ts";
import { sseReader } from "../../src/run/sse.ts";
import { cases } from "../index.ts";
import { faultTable, settings } from "./fault-table/index.ts";
import { key } from "./harness.ts";

const keyEnv = "KEY_OF_A_TEST";
const examples = new Map(cases.filter((one) => one.kind === "example").map((one) => [one.id, one]));

interface Chosen {
  readonly fault: string;
  readonly requirement: RequirementId;
  readonly example: ExampleCase;
  readonly mode: string;
}

/** Faults that one request shows, spread over all topics. */
function chosen(number: number): readonly Chosen[] {
  const all = Object.entries(faultTable).flatMap(([fault, expected]): readonly Chosen[] => {
    const [[requirement, names] = ["", []]] = Object.entries(expected);
    const [, id = "", mode = ""] = /^(.*) \((plain|stream)\)$/u.exec(names[0] ?? "") ?? [];
    const example = examples.get(id);
    const isUsual = !(fault in settings) && example && !example.editions && !example.follow;
    return isUsual ? [{ fault, requirement: requirement as RequirementId, example, mode }] : [];
  });
  return Array.from({ length: number }, (_, index) => all[Math.floor((index * all.length) / number)]).filter(
    (one) => one !== undefined,
  );
}

let server: RunningServer;
beforeAll(async () => {
  server = await startReference({ key, shape: "lean", faults: [], variants: [] });
});
afterAll(() => server.close());

async function certify({ fault, example: { id } }: Chosen, out: string): Promise<Certified> {
  const flags: RunFlags = {
    model: "obedient-1",
    auth: "x-api-key",
    keyEnv,
    edition: "2023-06-01",
    profile: ["all"],
    only: [id],
    skip: [],
    feature: [],
    header: [`x-reference-fault: ${fault}`],
    concurrency: "4",
    rate: "0",
    timeout: "60",
    out,
    format: ["all"],
    runs: "0",
    seed: "1",
    shrink: "off",
  };
  const target = targetOf({ url: server.url, model: "obedient-1", key }, flags);
  const events = certification(await prepare(target, flags), new AbortController().signal);
  for (;;) {
    const { done, value } = await events.next();
    if (done) return value;
  }
}

const hasCurl = (() => {
  try {
    return execFileSync("curl", ["--version"], { encoding: "utf8" }).startsWith("curl");
  } catch {
    return false;
  }
})();

/** Runs a printed command in a shell, and reads what it shows as the answer to the request of an exchange. */
async function again(line: string, exchange: Exchange): Promise<Exchange> {
  const { stdout } = await promisify(execFile)("sh", ["-c", line], { env: { ...process.env, [keyEnv]: key } });
  const [head = "", ...rest] = stdout.split("\r\n\r\n");
  const text = rest.join("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  const headers = lines.map((one) => [one.slice(0, one.indexOf(":")), one.slice(one.indexOf(":") + 1).trim()] as const);
  const reader = sseReader();
  reader.push(text, 1);
  const streams = headers.some(([name, value]) => /^content-type$/iu.test(name) && value.includes("event-stream"));
  const answer = {
    status: Number(first.split(" ")[1]),
    headers,
    text,
    chunks: [],
    ...(streams && { frames: reader.frames }),
    ms: 1,
    end: "complete" as const,
  };
  return { ...exchange, answer };
}

const twenty = chosen(20);

test("there are twenty faults, each of another kind", () => {
  expect(new Set(twenty.map(({ requirement }) => requirement)).size).toBe(20);
});

describe.each(twenty)("$fault", (one) => {
  const out = mkdtempSync(join(tmpdir(), "seen-again-"));
  let certified: Certified;
  beforeAll(async () => {
    certified = await certify(one, out);
  });

  test.runIf(hasCurl)("the printed curl shows the status and the finding again", async () => {
    const { report } = certified;
    const result = report.results.find(({ id, mode }) => id === one.example.id && mode === one.mode);
    const finding = result?.findings.find(({ requirement }) => requirement === one.requirement);
    const exchange = report.exchanges.find(({ id }) => id === finding?.exchange);
    if (!finding || !exchange) throw new Error(`${one.example.id} does not show ${one.requirement}`);
    const shown = await again(curlLine(report, exchange), exchange);
    expect(shown.answer?.status).toBe(exchange.answer?.status);
    const check = one.example.expect.find(({ claim }) => claim === finding.claim);
    expect(check?.judge(shown).map(({ at }) => at)).toContain(finding.at);
  });

  test.for(formats)("%s carries the totals of the run", (format) => {
    const files = filesOf(format).map(({ file }) => readFileSync(join(out, file), "utf8"));
    expect(totalsOf(certified.report)).toMatchObject(readers[format](...files));
  });

  test.for(["transcript.jsonl", "report.json"])("judging %s again comes to the same verdicts", async (file) => {
    const transcript = readTranscript(join(out, file));
    const { results, verdict, totals } = reportOf(transcript.header, await rejudge(transcript));
    const ofRun = certified.report;
    const said = (some: typeof results) =>
      some.map(({ id, mode, verdict: of, findings }) => [id, mode, of, findings.map(({ at, actual }) => [at, actual])]);
    expect(said(results)).toEqual(said(ofRun.results));
    expect([verdict, totals]).toEqual([ofRun.verdict, ofRun.totals]);
  });
});
