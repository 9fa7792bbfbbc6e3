import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Report } from "../../model/report.ts";
import { startReference, type RunningServer } from "../../reference/server.ts";

const root = join(import.meta.dirname, "../../..");
const project = mkdtempSync(join(tmpdir(), "vitest project "));
const key = "a-key-that-nobody-else-has";

/** One test of the JSON reporter. */
interface Told {
  readonly fullName: string;
  readonly title: string;
  readonly status: "passed" | "failed" | "skipped" | "pending";
  readonly failureMessages: readonly string[];
}
interface Outcome {
  readonly code: number | null;
  readonly output: string;
  /** By the name of the file, without `.test.js`. */
  readonly tests: ReadonlyMap<string, readonly Told[]>;
  readonly messages: ReadonlyMap<string, string>;
}

/** Runs vitest on the project, in a process of its own. */
async function runVitest(...args: readonly string[]): Promise<Outcome> {
  const report = join(project, "told.json");
  const cli = join(root, "node_modules/vitest/vitest.mjs");
  const all = [cli, "run", "--reporter=verbose", "--reporter=json", `--outputFile.json=${report}`, ...args];
  const { VITEST: _, ...env } = process.env;
  const child = spawn(process.execPath, all, { cwd: project, env: { ...env, MESSAGES_API_KEY: key, NO_COLOR: "1" } });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const { testResults } = JSON.parse(readFileSync(report, "utf8")) as {
    readonly testResults: readonly { name: string; message: string; assertionResults: readonly Told[] }[];
  };
  const nameOf = (path: string): string => /([^/\\]+)\.test\.js$/u.exec(path)?.[1] ?? path;
  return {
    code,
    output,
    tests: new Map(testResults.map(({ name, assertionResults }) => [nameOf(name), assertionResults])),
    messages: new Map(testResults.map(({ name, message }) => [nameOf(name), message])),
  };
}

const servers: RunningServer[] = [];
async function serve(...faults: readonly string[]): Promise<RunningServer> {
  const server = await startReference({ key, shape: "lean", faults, variants: [] });
  servers.push(server);
  return server;
}

const file = (name: string, options: object): void =>
  writeFileSync(
    join(project, `${name}.test.js`),
    `import { registerSuites } from ${JSON.stringify(join(root, "src/vitest.ts"))};
registerSuites({ model: "obedient-1", runs: 0, ...${JSON.stringify(options)}${name === "aborted" ? ", signal: AbortSignal.abort()" : ""} });
`,
  );

const tally = (tests: readonly Told[] = []): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(tests, ({ status }) => status)].map(([status, some]) => [status, some.length]));
const reportIn = (folder: string): Report =>
  JSON.parse(readFileSync(join(project, folder, "report.json"), "utf8")) as Report;

beforeAll(async () => {
  mkdirSync(join(project, "node_modules"));
  symlinkSync(join(root, "node_modules/vitest"), join(project, "node_modules/vitest"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  // The sources run as an installed package does: not through the bundler.
  writeFileSync(
    join(project, "vitest.config.js"),
    `export default { test: { isolate: false, maxWorkers: 1, server: { deps: { external: [/\\/(?:src|suites|spec)\\//] } } } };`,
  );
  const right = await serve();
  const wrong = await serve("reports-stop-sequence-as-end-turn", "refuses-bearer");
  file("right", { url: right.url, only: "stop-sequences/*", out: "out-right" });
  file("wrong", { url: wrong.url, only: ["stop-sequences/*", "auth/*"], out: "out-wrong", format: "json" });
  const entry = (id: string): string => `- { case: ${id}, outcome: fail, reason: known }\n`;
  writeFileSync(
    join(project, "expected.yaml"),
    ["end-is-reported", "are-accepted"].map((id) => entry(`stop-sequences/${id}`)).join(""),
  );
  const known = { only: ["stop-sequences/end-is-reported", "stop-sequences/are-accepted"] };
  file("known", { url: wrong.url, ...known, expectedFailures: "expected.yaml" });
  file("aborted", { url: right.url, only: "auth/*" });
  file("unreachable", { url: "http://127.0.0.1:1", only: "auth/*" });
  file("misspelt", { url: right.url, onyl: "auth/*" });
  file("misnamed", { url: right.url, profile: "cor" });
});
afterAll(async () => {
  for (const server of servers) await server.close();
  rmSync(project, { recursive: true, force: true });
});

describe("vitest on the suites", () => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await runVitest();
  }, 120_000);
  const tests = (name: string): readonly Told[] => outcome.tests.get(name) ?? [];

  test("passes each case and mode of a server that is right", () => {
    expect(tally(tests("right"))).toEqual({ passed: 18 });
    const names = reportIn("out-right").results.map(({ id, mode }) => `${id} (${mode})`);
    expect(tests("right").map(({ title }) => title)).toEqual(names);
  });

  test("counts for a server that is wrong as the report does", () => {
    const { results } = reportIn("out-wrong");
    const failed = results.filter(({ verdict, level }) => verdict === "fail" && level === "MUST");
    const left = results.filter(({ verdict }) => verdict === "inconclusive" || verdict === "skip");
    expect(failed.length).toBeGreaterThan(3);
    expect(left.length).toBeGreaterThan(2);
    expect(tally(tests("wrong"))).toEqual({
      passed: results.length - failed.length - left.length,
      failed: failed.length,
      skipped: left.length,
    });
  });

  test("says of a failure what was expected, what came, and how to see it again", () => {
    const failure = tests("wrong").find(({ title }) => title === "stop-sequences/end-is-reported (stream)");
    const [message = ""] = failure?.failureMessages ?? [];
    for (const part of [
      "stop.sequence.reported",
      'expected: "stop_sequence"',
      'actual: "end_turn"',
      "replay: messages-conformance run",
      "curl: curl -sSiN",
    ])
      expect(message).toContain(part);
  });

  test("shows a recommendation that is not followed, and why a test was skipped", () => {
    expect(tests("wrong").find(({ title }) => title === "auth/bearer-is-accepted (plain)")?.status).toBe("passed");
    expect(outcome.output).toContain("SHOULD auth.bearer.accepted");
    expect(outcome.output).toContain("[inconclusive: its control, the same request without the violation");
  });

  test("lets fail what is known to, and tells what no longer does", () => {
    expect(tally(tests("known"))).toEqual({ passed: 1, skipped: 2, failed: 1 });
    expect(outcome.output).toContain("[expected fail: known]");
    const list = tests("known").find(({ title }) => title === "are met");
    expect(list?.failureMessages[0]).toMatch(/expected\.yaml:2: stop-sequences\/are-accepted \(plain\) passed/u);
  });

  test("fails what was never asked, and ends", () => {
    expect(tally(tests("aborted"))).toEqual({ failed: 11 });
    expect(tally(tests("unreachable"))).toEqual({ failed: 11 });
    expect(tests("unreachable")[0]?.failureMessages[0]).toContain("not tested: no usable answer: refused");
    expect(outcome.code).toBe(1);
  });

  test("does not begin with an option that there is not", () => {
    expect(outcome.messages.get("misspelt")).toContain('there is no option "onyl"');
    expect(outcome.messages.get("misnamed")).toMatch(/^profile: unknown value "cor"/u);
  });

  test("keeps the key to itself", () => {
    expect(outcome.output + JSON.stringify([...outcome.tests])).not.toContain(key);
  });
});

test("a filter of vitest leaves out the requests, too", async () => {
  const { tests, code } = await runVitest("right", "-t", "end-is-reported .stream");
  expect(tally(tests.get("right"))).toEqual({ passed: 1, skipped: 17 });
  expect(code).toBe(0);
  const { results, exchanges } = reportIn("out-right");
  expect(results.map(({ id, mode }) => `${id} (${mode})`)).toEqual(["stop-sequences/end-is-reported (stream)"]);
  // Beside its own: is the target there at all?
  expect(exchanges.length).toBeLessThanOrEqual(3);
});
