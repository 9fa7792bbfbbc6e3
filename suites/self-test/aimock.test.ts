import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { RequirementId } from "../../spec/generated/requirements.ts";
import type { RunOutcome } from "../../src/model/event.ts";
import type { Verdict } from "../../src/model/result.ts";
import { expectedFailures, expectedInconclusive } from "./aimock-failures.ts";
import { startAimock } from "./aimock-server.ts";
import { certify, key, local } from "./harness.ts";

let outcome: RunOutcome;
let close: () => Promise<void>;
beforeAll(async () => {
  const server = await startAimock(key);
  close = () => server.close();
  const selection = { profiles: ["core", "streaming", "tools"], only: [], skip: [] } as const;
  outcome = await certify(local(server.url), { selection });
});
afterAll(() => close());

const ended = (verdict: Verdict) => outcome.results.filter((result) => result.verdict === verdict);
const named = ({ id, mode }: { readonly id: string; readonly mode: string }): string => `${id} (${mode})`;

/** `case (mode) -> requirement`. */
const failures = (): ReadonlySet<string> =>
  new Set(ended("fail").flatMap((one) => one.findings.map(({ requirement }) => `${named(one)} -> ${requirement}`)));

test("the note is about the version that is installed", () => {
  const main = createRequire(import.meta.url).resolve("@copilotkit/aimock");
  const { version } = JSON.parse(readFileSync(join(main, "../../package.json"), "utf8")) as { version: string };
  expect(note()).toContain(`version ${version}`);
});

test("the run is complete, and what this server cannot show stays undecided", () => {
  expect(outcome.complete).toBe(true);
  expect(ended("error")).toEqual([]);
  expect(new Set(ended("inconclusive").map(named))).toEqual(new Set(expectedInconclusive));
  expect(ended("skip").map(({ skipped }) => skipped)).not.toContain("target");
});

test("exactly what the note explains is failed", () => {
  const expected = Object.entries(expectedFailures).flatMap(([requirement, cases]) =>
    cases.map((one) => `${one} -> ${requirement}`),
  );
  expect(failures()).toEqual(new Set(expected));
});

test("the note explains every failed requirement and no other", () => {
  const explained = [...note().matchAll(/^\| `([a-z_.]+)`/gm)].map(([, id]) => id);
  expect(new Set(explained)).toEqual(new Set(Object.keys(expectedFailures)));
});

test("what it does right passes", () => {
  const passed = new Set(ended("pass").map(({ requirement }) => requirement));
  const failed = new Set(Object.keys(expectedFailures));
  for (const requirement of [
    "auth.key.verified",
    "auth.bearer.accepted",
    "request.body.json",
    "response.content.array",
    "response.model",
    "stop.tool_use.has_block",
    "stream.block.index",
    "stream.message_stop.present",
    "tools.call.declared",
    "tools.result.echo",
  ] as const) {
    expect([requirement, passed.has(requirement), failed.has(requirement)]).toEqual([requirement, true, false]);
  }
});

test("fixtures that state one usage for all answers change only what is about token counts", async () => {
  const server = await startAimock(key, { input_tokens: 12, output_tokens: 3 });
  const selection = { profiles: ["core", "streaming", "tools"], only: [], skip: [] } as const;
  const { results } = await certify(local(server.url), { selection });
  await server.close();
  const failed = new Set(results.flatMap(({ findings }) => findings.map(({ requirement }) => requirement)));
  const before = new Set(Object.keys(expectedFailures));
  expect([...failed].filter((id) => !before.has(id))).toEqual(["request.max_tokens.honoured"]);
  expect([...before].filter((id) => !failed.has(id as RequirementId)).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    "stream.message_start.input_tokens",
    "usage.input_tokens.counted",
    "usage.output_tokens.counted",
  ]);
});

const note = (): string => readFileSync(join(import.meta.dirname, "../../spec/notes/aimock.md"), "utf8");
