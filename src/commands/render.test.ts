import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

import { afterEach, expect, test, vi } from "vitest";

import { jsonReport } from "../report/json.ts";
import { brokenReport, conformantReport, nasty } from "../report/sample.ts";
import { isVisible } from "../report/visible.ts";
import { filesOf, formats, writeReport } from "./formats.ts";
import { renderCommand } from "./render.ts";
import { callCli } from "./spawn-cli.ts";
import { UsageError } from "./usage-error.ts";

const dir = mkdtempSync(join(tmpdir(), "render-"));
const saved = join(dir, "report.json");
writeFileSync(saved, jsonReport(brokenReport()));
function file(name: string, text: string): string {
  writeFileSync(join(dir, name), text);
  return join(dir, name);
}
const printed: string[] = [];
vi.spyOn(process.stdout, "write").mockImplementation((text) => printed.push(String(text)) > 0);
afterEach(() => printed.splice(0));

test("every format of a saved report is the one that the run would have written", async () => {
  const [ofRun, rendered] = [join(dir, "run"), join(dir, "deep", "down")];
  mkdirSync(ofRun);
  await writeReport(brokenReport(), ofRun, formats);
  expect(await renderCommand(saved, { format: ["all"], out: rendered })).toBe(0);
  const names = formats.flatMap((format) => filesOf(format).map((one) => one.file));
  expect(readdirSync(rendered).toSorted()).toEqual(names.toSorted());
  for (const name of names)
    expect(readFileSync(join(rendered, name), "utf8")).toBe(readFileSync(join(ofRun, name), "utf8"));
  expect(printed.join("")).toBe(names.map((name) => `${join(rendered, name)}\n`).join(""));
});

test("reports of two equal runs are the same bytes once normalised", async () => {
  const texts = ["2026-11-01T08:00:00.000Z", "2026-11-22T09:30:00.000Z"].map(async (startedAt, index) => {
    const path = file(`run-${index}.json`, jsonReport({ ...brokenReport(), startedAt }));
    const out = join(dir, `normalised-${index}`);
    await renderCommand(path, { format: ["json"], out, normalise: true });
    return readFileSync(join(out, "report.json"), "utf8");
  });
  const [one = "", other] = await Promise.all(texts);
  expect(one).toBe(other);
  expect(one).toContain("stop/max-tokens-2");
});

test("files are written beside the report, which stays as it is", async () => {
  const folder = join(dir, "beside");
  mkdirSync(folder);
  writeFileSync(join(folder, "report.json"), JSON.stringify(conformantReport()));
  await renderCommand(folder, { format: ["json,markdown", "badge"] });
  expect(readdirSync(folder).toSorted()).toEqual(["badge.json", "badge.svg", "report.json", "summary.md"]);
  expect(readFileSync(join(folder, "report.json"), "utf8")).toBe(JSON.stringify(conformantReport()));
  await expect(renderCommand(folder, { format: ["json"] })).rejects.toThrow("is the report itself");
});

test.for([
  ["no format was named", saved, {}],
  ['--format: unknown value "pdf"', saved, { format: ["pdf"] }],
  ["there is no file", join(dir, "nothing"), { format: ["html"] }],
  ["there is no file", `${saved}/${nasty.replaceAll("\0", "")}`, { format: ["html"] }],
  ["is not JSON", file("cut.json", jsonReport(brokenReport()).slice(0, 9_000)), { format: ["html"] }],
  ["is no report", file("list.json", "[]"), { format: ["html"] }],
  [
    "is a report of schema version 2",
    file("newer.json", JSON.stringify({ ...conformantReport(), schemaVersion: 2 })),
    { format: ["html"] },
  ],
  [
    "is no report: /seed",
    file("seed.json", JSON.stringify({ ...conformantReport(), seed: "x" })),
    { format: ["html"] },
  ],
  ["cannot write to", saved, { format: ["html"], out: saved }],
  ["cannot write to", saved, { format: ["html"], out: join(saved, "below") }],
  ["cannot write to", saved, { format: ["html"], out: "/proc/nope/below" }],
] as const)("%s: a mistake is told in two lines", async ([message, path, flags]) => {
  const error: unknown = await renderCommand(path, { format: [], ...flags }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  const { message: said, hint } = error as UsageError;
  expect(said).toContain(message);
  expect([isVisible(said), isVisible(hint), hint.length > 0]).toEqual([true, true, true]);
});

test("it is a command", async () => {
  const { code, stdout, stderr } = await callCli(["render", saved, "--format", "badge", "--out", join(dir, "cli")]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(`${join(dir, "cli", "badge.svg")}\n${join(dir, "cli", "badge.json")}\n`);
});
