import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

import { contractProfiles } from "../../spec/generated/requirements.ts";
import { chromiumArguments, findChromium } from "../browser/chromium.ts";
import { sampleRun } from "../commands/sample-run.ts";
import { startReference } from "../reference/server.ts";
import type { Compared } from "../report/matrix/column.ts";
import { matrixPage } from "../report/matrix/page.ts";
import { sampleTargets, type SampleTarget } from "./targets.ts";

const picture = fileURLToPath(new URL("../../reports/samples/matrix.png", import.meta.url));

/** A run against the reference server in a target's guise, with all that differs from day to day made the same. */
async function certified({ name, server }: SampleTarget): Promise<Compared> {
  const running = await startReference({ key: "test-key", shape: "lean", faults: [], variants: [], ...server });
  try {
    const report = await sampleRun(running.url, { profiles: contractProfiles });
    const url = `https://${name.toLowerCase().replaceAll(/[^a-z]+/gu, "-")}.example`;
    const target = { ...report.target, url };
    return { name, page: `${name}/report.html`, report: { ...report, target, startedAt: "2026-11-22T10:00:00.000Z" } };
  } finally {
    await running.close();
  }
}

/** The top of a page as a reader with a wide screen sees it, down to the requirements of the first area. */
async function photograph(page: string): Promise<Buffer> {
  const { path, reason } = findChromium();
  if (path === undefined) throw new Error(reason);
  const folder = mkdtempSync(join(tmpdir(), "matrix-sample-"));
  const browser = await chromium.launch({ executablePath: path, args: [...chromiumArguments] });
  try {
    const file = join(folder, "matrix.html");
    writeFileSync(file, page);
    const tab = await browser.newPage({ offline: true, viewport: { width: 1400, height: 900 } });
    await tab.goto(pathToFileURL(file).href);
    // A few requirements show what all of them look like.
    await tab.evaluate("document.getElementById('area-auth').open = true");
    const end = await tab.evaluate<number>("document.getElementById('area-auth').getBoundingClientRect().bottom");
    await tab.setViewportSize({ width: 1400, height: Math.ceil(end) + 12 });
    return await tab.screenshot();
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

const reports: Compared[] = [];
for (const target of sampleTargets) reports.push(await certified(target));
const page = matrixPage(reports);
const [html] = process.argv.slice(2);
if (html !== undefined) writeFileSync(html, page);
writeFileSync(picture, await photograph(page));
process.stdout.write(`${picture}\n`);
