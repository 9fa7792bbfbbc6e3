import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

import { chromium, type Page } from "playwright-core";

import { chromiumArguments, findChromium } from "../browser/chromium.ts";
import { htmlReport } from "../report/html/page.ts";
import { samples } from "./goldens.ts";
import { reportOn } from "./run.ts";

const failed = "stream/ends-with-message-stop-stream";

/**
 * The page of a run with all profiles and draws on a server that drops `message_stop`, and pictures of it. Its times are real
 * ones: it is another page each time. Resolves to the files; where there is no Chromium, the pictures stay as they are.
 */
export async function writePage(): Promise<readonly string[]> {
  const file = join(samples, "report.html");
  writeFileSync(
    file,
    htmlReport(await reportOn(["drops-message-stop", "accepts-max-tokens-as-string"], { profile: "all" })),
  );
  const { path, reason } = findChromium();
  if (path === undefined) {
    process.stderr.write(`no pictures: ${reason}\n`);
    return [file];
  }
  const browser = await chromium.launch({ executablePath: path, args: [...chromiumArguments] });
  try {
    const page = await browser.newPage({ offline: true });
    return [file, ...(await pictures(page, pathToFileURL(file).href))];
  } finally {
    await browser.close();
  }
}

async function pictures(page: Page, address: string): Promise<readonly string[]> {
  const take = async (name: string): Promise<string> => {
    const path = join(samples, name);
    await page.screenshot({ path });
    return path;
  };
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto(address);
  const light = await take("report-light.png");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 1280, height: 1100 });
  await page.goto(`${address}#${failed}`);
  await page.locator(`details[id="${failed}"][open]`).waitFor();
  const dark = await take("report-failure-dark.png");
  await page.emulateMedia({ colorScheme: "light", media: "print" });
  // A4 at 96 dots an inch.
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto(address);
  return [light, dark, await take("report-print.png")];
}
