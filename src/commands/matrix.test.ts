import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

import { afterEach, expect, test, vi } from "vitest";

import { jsonReport } from "../report/json.ts";
import { brokenReport, conformantReport } from "../report/sample.ts";
import { matrixCommand } from "./matrix.ts";
import { callCli } from "./spawn-cli.ts";
import { UsageError } from "./usage-error.ts";

const dir = mkdtempSync(join(tmpdir(), "matrix-command-"));
/** A name that would be a script, were it taken for an address. */
const odd = "javascript:alert(1) #?";
for (const [name, report] of [
  ["good", conformantReport()],
  [odd, brokenReport()],
] as const) {
  mkdirSync(join(dir, name));
  writeFileSync(join(dir, name, "report.json"), jsonReport(report));
}
writeFileSync(join(dir, odd, "report.html"), "");
writeFileSync(join(dir, "other.json"), jsonReport(conformantReport()));

const said = vi.spyOn(process.stdout, "write");
afterEach(() => said.mockReset());

async function matrix(args: readonly string[], out = join(dir, "pages", "matrix.html")): Promise<string> {
  said.mockImplementation(() => true);
  expect(await matrixCommand(args, { out })).toBe(0);
  expect(said).toHaveBeenCalledWith(`${out}\n`);
  return readFileSync(out, "utf8");
}

test("targets are called by their folder, their file or as one says, and link to their own page", async () => {
  const page = await matrix([join(dir, "good"), join(dir, odd), join(dir, "other.json"), `third=${join(dir, "good")}`]);
  const heads = page.slice(page.indexOf("<thead>"), page.indexOf("</thead>"));
  const names = [...heads.matchAll(/<th scope="col">\s*(.*?)\s*<\/th>/gu)].map(([, name]) => name);
  expect(names).toEqual([
    "<span>good</span>",
    '<a href="../javascript%3Aalert(1)%20%23%3F/report.html">javascript:alert(1) #?</a>',
    "<span>other</span>",
    "<span>third</span>",
  ]);
});

test("folders of one name are told apart by those above them", async () => {
  const folders = ["a", "b"].map((name) => join(dir, name, "reports"));
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "report.json"), jsonReport(conformantReport()));
  }
  const page = await matrix([...folders, `reports=${join(dir, "good")}`, join(dir, "good")]);
  const heads = page.slice(page.indexOf("<thead>"), page.indexOf("</thead>"));
  const names = [...heads.matchAll(/<span>(.*?)<\/span>/gu)].map(([, name]) => name);
  expect(names).toEqual([...folders, "reports", "good"]);
});

test("no page where there is no report", async () => {
  const out = join(dir, "never.html");
  await expect(matrixCommand([join(dir, "nothing")], { out })).rejects.toThrow(UsageError);
  await expect(matrixCommand([join(dir, "good")], { out: join(dir, "other.json", "x.html") })).rejects.toThrow(
    UsageError,
  );
  expect(existsSync(out)).toBe(false);
});

test("the command line writes the page", async () => {
  const out = join(dir, "typed.html");
  expect(await callCli(["matrix", join(dir, "good"), "--out", out])).toMatchObject({ code: 0, stdout: `${out}\n` });
});
