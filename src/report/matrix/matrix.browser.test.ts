import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import axe from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { chromiumArguments, findChromium } from "../../browser/chromium.ts";
import type { Compared } from "./column.ts";
import { matrixPage } from "./page.ts";
import { fewTargets, hostileTargets, manyTargets } from "./sample.ts";

const found = findChromium();
const folder = mkdtempSync(join(tmpdir(), "matrix-"));
mkdirSync(join(folder, "broken"));
writeFileSync(join(folder, "broken", "report.html"), "<!doctype html><title>report</title>");
let browser: Browser | undefined;
let page: Page;
/** What the page must not do: load anything but itself, break its own policy, or complain. */
const trouble: string[] = [];

beforeAll(async () => {
  if (found.reason) console.warn(`skipped: ${found.reason}`);
  if (found.path) browser = await chromium.launch({ executablePath: found.path, args: [...chromiumArguments] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async (context) => {
  if (!browser) return context.skip(found.reason);
  trouble.length = 0;
  page = await newPage(browser);
  return () => page.close();
});

async function newPage(from: Browser, javaScriptEnabled = true): Promise<Page> {
  const opened = await from.newPage({ offline: true, javaScriptEnabled, viewport: { width: 1280, height: 900 } });
  opened.setDefaultTimeout(15_000);
  opened.on(
    "request",
    (request) => request.url().startsWith("file:") || request.url() === "data:," || trouble.push(request.url()),
  );
  opened.on("pageerror", (error) => trouble.push(error.message));
  opened.on("dialog", (dialog) => trouble.push(dialog.message()));
  opened.on("console", (message) => trouble.push(message.text()));
  return opened;
}

async function open(targets: readonly Compared[], place = "", where = page): Promise<void> {
  const file = join(folder, "matrix.html");
  writeFileSync(file, matrixPage(targets));
  await where.goto(`${pathToFileURL(file).href}${place}`);
}
const shown = (): Promise<string> => page.locator("output[name=shown]").innerText();
const heads = (table: string): Promise<readonly string[]> =>
  page.locator(`${table} thead th a, ${table} thead th span`).allInnerTexts();

test("filters leave what was asked for, in areas and requirements", async () => {
  await open(fewTargets());
  const all = await shown();
  expect(all).toMatch(/^\d+ requirements$/u);
  await page.locator("select[name=show]").selectOption("failed");
  await expect.poll(shown).toBe(`4 of ${all}`);
  expect(await page.locator("#areas tbody tr:visible").count()).toBe(3);
  await page.locator("select[name=level]").selectOption("MUST");
  await expect.poll(shown).toBe(`2 of ${all}`);
  await page.getByRole("searchbox").fill("max_tokens");
  await expect.poll(shown).toBe(`1 of ${all}`);
  await page.locator("details.area[open] tbody tr:visible").waitFor();
  await page.getByRole("button", { name: "Reset" }).click();
  await expect.poll(shown).toBe(all);
  expect(trouble).toEqual([]);
});

test("targets and rows can be put in another order, cells with their heads", async () => {
  await open(fewTargets(), "#area-stop");
  const cells = page.locator("#area-stop tr", { hasText: "stop.max_tokens.reported" }).locator("td");
  const looks = async () => Promise.all((await cells.all()).map((cell) => cell.getAttribute("class")));
  await cells.first().waitFor();
  await page.locator("select[name=targets]").selectOption("name");
  await expect.poll(() => heads("#area-stop")).toEqual(["broken", "clean", "part"]);
  expect(await heads("#summary")).toEqual(["broken", "clean", "part"]);
  expect(await looks()).toEqual(["fail", "pass", "pass"]);
  await page.locator("select[name=targets]").selectOption("fails");
  await expect.poll(() => heads("#areas")).toEqual(["clean", "part", "broken"]);
  await page.locator("select[name=rows]").selectOption("fails");
  await expect.poll(() => page.locator("#area-stop tbody code").first().innerText()).toBe("stop.max_tokens.reported");
  expect(await looks()).toEqual(["pass", "pass", "fail"]);
  await page.locator("select[name=targets]").selectOption("");
  await expect.poll(() => heads("#areas")).toEqual(["clean", "broken", "part"]);
});

test("the keyboard alone opens an area and reaches the evidence", async () => {
  await open(fewTargets());
  const press = async (is: string): Promise<void> => {
    for (let steps = 0; steps < 60 && !(await page.evaluate<boolean>(is)); steps += 1) await page.keyboard.press("Tab");
    expect(await page.evaluate<boolean>(is)).toBe(true);
    await page.keyboard.press("Enter");
  };
  await press("document.activeElement.getAttribute('href') === '#area-stop'");
  await page.locator("#area-stop[open]").waitFor();
  await press("document.activeElement.href?.endsWith('#requirement-stop.max_tokens.reported')");
  await page.waitForURL(/broken\/report\.html#requirement-stop\.max_tokens\.reported$/u);
  expect(trouble).toEqual([]);
});

test("what hostile targets say is shown as text", async () => {
  await open(hostileTargets());
  expect(await page.locator("#summary thead").innerText()).toContain("<img src=x onerror=alert(1)>\\u001B[31mred");
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.locator("script").count()).toBe(1);
  expect(trouble).toEqual([]);
});

test("without a script everything can be read", async (context) => {
  if (!browser) return context.skip(found.reason);
  const still = await newPage(browser, false);
  await open(fewTargets(), "", still);
  await still.locator("#area-stop summary").click();
  await still.locator("#area-stop").getByRole("link", { name: "fail" }).first().waitFor();
  expect(await still.locator("#filters").isVisible()).toBe(false);
  return still.close();
});

test("nothing serious stands in anybody's way, in light and dark", async () => {
  await open(fewTargets(), "#area-errors");
  await page.locator("#area-errors[open]").waitFor();
  await page.evaluate(axe.source);
  // Only colours are others in the dark.
  for (const [colorScheme, rules] of [
    ["light", "{}"],
    ["dark", "{ runOnly: ['color-contrast'] }"],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const seen = await page.evaluate<readonly { readonly id: string; readonly impact: string }[]>(
      `axe.run(${rules}).then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, at: nodes.slice(0, 3).map((node) => node.html) })))`,
    );
    expect(seen.filter(({ impact }) => ["serious", "critical"].includes(impact))).toEqual([]);
  }
});

test("only the tables are scrolled sideways, on a phone and on a desk", async () => {
  await open(manyTargets(20), "#area-stop");
  await page.locator("#area-stop[open]").waitFor();
  expect(await heads("#summary")).toHaveLength(20);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  }
});
