import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import axe from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { chromiumArguments, findChromium } from "../../browser/chromium.ts";
import type { Report } from "../../model/report.ts";
import { brokenReport } from "../sample.ts";
import { htmlReport } from "./page.ts";
import { hostileReport, longReport } from "./sample.ts";

const found = findChromium();
const folder = mkdtempSync(join(tmpdir(), "html-report-"));
let browser: Browser | undefined;
let page: Page;
/** What the page must not do: load anything but itself, break its own policy, or complain. */
const trouble: string[] = [];

beforeAll(async () => {
  // The default reporter counts skipped tests without their reason.
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
  page = await browser.newPage({ offline: true, viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(15_000);
  page.on(
    "request",
    (request) => request.url().startsWith("file:") || request.url() === "data:," || trouble.push(request.url()),
  );
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("dialog", (dialog) => trouble.push(dialog.message()));
  page.on("console", (message) => trouble.push(message.text()));
  return () => page.close();
});

async function open(report: Report, place = ""): Promise<void> {
  const file = join(folder, "report.html");
  writeFileSync(file, htmlReport(report));
  await page.goto(`${pathToFileURL(file).href}${place}`);
}
const shown = (): Promise<string> => page.locator("output[name=shown]").innerText();
const failed = "stop/max-tokens-1-plain";
const result = (id: string) => page.locator(`[id="${id}"]`);

/** What a reader of the opened page sees of request, answer and reason without scrolling by hand. */
async function isAnswered(of = failed): Promise<boolean> {
  const failure = result(of);
  if (!(await failure.evaluate((one) => "open" in one && one.open === true))) return false;
  const seen = await Promise.all(
    ["Request", "Answer"].map((name) =>
      failure
        .getByRole("heading", { name: new RegExp(`^${name}`) })
        .first()
        .isVisible(),
    ),
  );
  const says = await failure.locator(".findings .actual").first().innerText();
  const top = await failure.evaluate((one) => one.getBoundingClientRect().top);
  return seen.every(Boolean) && says !== "" && top >= 0 && top < 900;
}

test("request, answer and reason of a failure are one click away, from what is wrong and from its evidence", async () => {
  for (const name of ["An answer cut at max_tokens", "request and answer of stop/max-tokens-1"]) {
    await open(brokenReport());
    await page.locator(".glance").getByRole("link", { name }).first().click();
    await expect.poll(() => isAnswered()).toBe(true);
    await result(failed)
      .getByRole("img", { name: /events in/ })
      .waitFor();
  }
  expect(trouble).toEqual([]);
});

test("request, answer and reason are two clicks away from a cell of the matrix", async () => {
  await open(brokenReport());
  await page.getByRole("link", { name: /^stop, MUST, plain: / }).click();
  await result(failed).locator("summary").first().click();
  await expect.poll(() => isAnswered()).toBe(true);
});

test("a link leads to a result, opens it, and drops a filter that hides it", async () => {
  await open(brokenReport(), `#${failed}`);
  await page.locator(`details[id="${failed}"][open]`).waitFor();
  await page.getByRole("searchbox").fill("nothing is called like this");
  await page.getByText("No result is like that.").waitFor();
  await page.evaluate("location.hash = '#stop/max-tokens-2-stream'");
  await page.locator('details[id="stop/max-tokens-2-stream"][open]').waitFor();
  expect(await shown()).toBe(`${brokenReport().results.length} results`);
  expect(trouble).toEqual([]);
});

test("filters and search leave what was asked for", async () => {
  const { results, totals } = brokenReport();
  await open(brokenReport());
  for (const verdict of ["pass", "inconclusive", "skip", "error"]) await page.locator(`.toggle.${verdict}`).click();
  await expect.poll(shown).toBe(`${totals.results.fail} of ${results.length} results`);
  await page.locator("select[name=mode]").selectOption("stream");
  await expect.poll(shown).toBe(`4 of ${results.length} results`);
  await page.getByRole("searchbox").fill("max-tokens-2");
  await expect.poll(shown).toBe(`1 of ${results.length} results`);
  expect(await result(failed).isVisible()).toBe(false);
  await page.getByRole("button", { name: "Reset" }).click();
  await expect.poll(shown).toBe(`${results.length} results`);
  // A client that breaks is found, too.
  const client = await page.locator(".breaks a").first().textContent();
  await page.getByRole("searchbox").fill("no such client");
  await expect.poll(shown).toBe(`0 of ${results.length} results`);
  await page.getByRole("searchbox").fill(client ?? "");
  await expect.poll(shown).toMatch(/^[1-9]\d* of /);
  expect(trouble).toEqual([]);
});

test("a cell of the matrix leads to its results", async () => {
  await open(brokenReport());
  await page.getByRole("link", { name: /^stop, MUST, stream: / }).click();
  await expect.poll(shown).toMatch(/^4 of /);
});

test("the keyboard alone finds a failure, opens it and copies its command", async () => {
  await open(brokenReport());
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("max-tokens-1");
  await expect.poll(shown).toMatch(/^1 of /);
  const focused = () => page.evaluate("document.activeElement.closest('details.failed')?.id ?? ''");
  for (let steps = 0; steps < 40 && (await focused()) === ""; steps += 1) await page.keyboard.press("Tab");
  expect(await focused()).toBe(failed);
  await page.keyboard.press("Enter");
  const copy = result(failed).getByRole("button", { name: "Copy this case alone" });
  const isOn = () => page.evaluate("document.activeElement.className === 'copy'");
  await copy.waitFor();
  for (let steps = 0; steps < 10 && !(await isOn()); steps += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page
    .getByRole("status")
    .filter({ hasText: /Copied|Ctrl\+C/ })
    .waitFor();
  expect(trouble).toEqual([]);
});

test("what a hostile target says is shown as text", async () => {
  await open(hostileReport(), "#errors/hostile-plain");
  const failure = page.locator('details[id="errors/hostile-plain"][open]');
  await failure.waitFor();
  const text = await failure.innerText();
  expect(text).toContain("<img src=x onerror=alert(1)>");
  expect(text).toContain("\\u001B[31mred");
  expect(text).toContain("\\uD800");
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.locator("script").count()).toBe(1);
  expect(trouble).toEqual([]);
});

test("without a script everything can be read", async (context) => {
  if (!browser) return context.skip(found.reason);
  const still = await browser.newPage({ javaScriptEnabled: false, offline: true });
  const file = join(folder, "still.html");
  writeFileSync(file, htmlReport(brokenReport()));
  await still.goto(pathToFileURL(file).href);
  await still.locator(`[id="${failed}"] summary`).first().click();
  await still
    .locator(`[id="${failed}"]`)
    .getByRole("heading", { name: /^Answer/ })
    .waitFor();
  expect(await still.locator("#filters").isVisible()).toBe(false);
  return still.close();
});

test("2,000 results are there within two seconds", async () => {
  await open(longReport(2_000));
  expect(await shown()).toBe("2,000 results");
  const drawn = await page.evaluate<number>("performance.getEntriesByType('navigation')[0].loadEventEnd");
  expect(drawn).toBeLessThan(2_000);
});

test.for(["light", "dark"] as const)("in %s nothing serious stands in anybody's way", async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await open(brokenReport(), `#${failed}`);
  await page.locator(`details[id="${failed}"][open]`).waitFor();
  for (const summary of await page.locator("details[data-group] > summary").all()) await summary.click();
  await page.evaluate(axe.source);
  const serious = await page.evaluate<readonly { readonly id: string; readonly impact: string }[]>(
    "axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, at: nodes.slice(0, 3).map((node) => node.html) })))",
  );
  expect(serious.filter(({ impact }) => ["serious", "critical"].includes(impact))).toEqual([]);
});

test.for([390, 768, 1280])("at %i pixels nothing has to be scrolled sideways", async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await open(brokenReport(), `#${failed}`);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
});
